import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { debianPackage, findProgram } from '../find-program.mjs';

const findCaddy = (): string =>
  findProgram(
    'No Caddy for the tests behind a web server. Install it (`apt-get install caddy` as root), or name it in CADDY_PATH.',
    () => [process.env.CADDY_PATH, '/usr/bin/caddy', '/usr/local/bin/caddy'],
    debianPackage('caddy'),
  );

/** A port that nobody listens on. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

export interface WebServer {
  /** Such as `http://localhost:40001`. */
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Serves a built site with Caddy and the configuration that the build made for it, as a reader of the README would.
 *
 * @param folder of the site
 * @throws with what Caddy said, where it does not start
 */
export const startCaddy = async (folder: string): Promise<WebServer> => {
  const origin = `http://localhost:${await freePort()}`;
  const caddy = spawn(findCaddy(), ['run'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, SITE_ADDRESS: origin, CADDY_ADMIN: 'localhost:0', XDG_CONFIG_HOME: '/tmp' },
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: caddy.stderr })) {
    said.push(line);
    if (line.includes('serving initial configuration')) break;
  }
  caddy.stderr.resume();
  if (caddy.exitCode !== null) throw new Error(`Caddy did not start:\n${said.join('\n')}`);
  return {
    origin,
    stop: async () => {
      caddy.kill();
      await once(caddy, 'exit');
    },
  };
};
