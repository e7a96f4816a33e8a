import { partOf, parts, type Part } from './parts.ts';

/** A file of the built site. */
export interface SiteFile {
  /** From the top of the site: `hy/guide/index.html`. */
  path: string;
  /** Says whether the contents are the same: see `digestOf` in the worker, which checks them. */
  digest: string;
  /** Bytes as they travel, and as they lie on the device. */
  wire: number;
  size: number;
}

/** What the worker keeps: made by the build, a part of the worker itself. */
export interface OfflineList {
  /** Changes when any file does. */
  version: string;
  /** The address of each file, relative to the top of the site, and its digest. */
  files: [address: string, digest: string][];
  parts: Record<Part, { wire: number; size: number }>;
}

/** Of the files at the top only pages, pictures and manifests are for readers; the rest is for hosts and robots. */
const isForReaders = (path: string): boolean =>
  path.includes('/')
    ? !/^og\/|(?:^|\/)\.|\.map$/.test(path)
    : /\.(?:html|svg|png|ico|webmanifest)$/.test(path);

/**
 * The address of a file: a page is asked for by its folder, as links do, because hosts redirect `index.html`.
 *
 * @example addressOf('hy/guide/index.html') // 'hy/guide/'
 */
const addressOf = (path: string): string => encodeURI(path.replace(/(?<=^|\/)index\.html$/, ''));

/**
 * The list of what a reader needs without a network: pages, what they load, search and its index.
 *
 * @param files every file of the built site, in any order
 * @param hash gives a digest of a text: the version is made of the addresses and digests of all files
 */
export const offlineList = (files: readonly SiteFile[], hash: (text: string) => string): OfflineList => {
  const kept = files.filter(({ path }) => isForReaders(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const listed = kept.map(({ path, digest }): [string, string] => [addressOf(path), digest]);
  const sum = (part: Part, key: 'wire' | 'size') =>
    kept.filter(({ path }) => partOf(path) === part).reduce((total, file) => total + file[key], 0);
  return {
    version: hash(JSON.stringify(listed)).slice(0, 10),
    files: listed,
    parts: Object.fromEntries(
      parts.map((part) => [part, { wire: sum(part, 'wire'), size: sum(part, 'size') }]),
    ) as OfflineList['parts'],
  };
};
