import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The last line of what a command said when it failed. */
const reason = (error) =>
  String(error.stderr ?? error.message)
    .trim()
    .split('\n')
    .at(-1);

/**
 * A program that the tests need and npm does not bring: one that is installed, or else one that is installed now.
 *
 * @param what it is, and how to get it, for the message
 * @param paths gives the places where it may be; asked again after each attempt
 * @param attempts commands that might install it, in order
 * @returns the path of its executable
 * @throws with what was tried, where it cannot be had
 */
export const findProgram = (what, paths, attempts) => {
  const present = () => paths().find((path) => path && existsSync(path));
  const failed = [];
  for (const [command, ...args] of attempts) {
    if (present()) break;
    try {
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (error) {
      failed.push(`  ${command} ${args.join(' ')}: ${reason(error)}`);
    }
  }
  const path = present();
  if (path) return path;
  throw new Error([what, 'Tried:', ...failed].join('\n'));
};

/** Debian's package, for root. */
export const debianPackage = (name) => [
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name],
];
