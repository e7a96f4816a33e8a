import { Serwist } from 'serwist';
import type { Command, Kept, Question, Status } from '../messages.ts';
import { parts, type Part } from '../parts.ts';
import { addAnswers, plain } from './answers.ts';
import { fill } from './fill.ts';
import { note, recall } from './notes.ts';
import { noteOldTabs, tidy } from './old-tabs.ts';
import { absolute, cacheName, filesOf, list, openCache } from './site.ts';
import { wholeFilesOnly } from './whole.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * The service worker. It answers from the cache with the files of one version, the one it was built with; a newer
 * worker waits until the reader asks for it or the last tab is closed.
 *
 * It claims the pages that are open: their network may be gone in a moment, and since the names of scripts and data
 * change with their contents, no page can be given what is not its own.
 */
const serwist = new Serwist({
  clientsClaim: true,
  precacheEntries: list.files.map(([address, digest]) => ({ url: absolute(address), revision: digest })),
  precacheOptions: {
    cacheName,
    plugins: [wholeFilesOnly],
    fallbackToNetwork: false, // but see `mend`
    ignoreURLParametersMatching: [/(?:)/], // no query changes what a static site answers
    directoryIndex: null,
    cleanURLs: false,
    urlManipulation: ({ url }) => [new URL(plain(url.href))],
  },
});
addAnswers(serwist);

/** What was kept of the last version is kept of this one; the first time that is what all pages need. */
const install = async (): Promise<void> => {
  const kept = (await recall('parts')) ?? [];
  await fill(
    serwist,
    parts.filter((part) => part === 'shared' || kept.includes(part)),
  );
};

const activate = async (): Promise<void> => {
  await noteOldTabs();
  await tidy(serwist);
};

const status = async (): Promise<Status> => {
  const keys = new Set((await (await openCache()).keys()).map(({ url }) => url));
  const isHere = (url: string) => keys.has(serwist.getPrecacheKeyForUrl(url) ?? '');
  const statusOf = (part: Part) => ({ wire: list.parts[part].wire, ready: filesOf([part]).every(isHere) });
  return {
    version: list.version,
    parts: Object.fromEntries(parts.map((part) => [part, statusOf(part)])) as Status['parts'],
  };
};

/** One after another: two tabs that ask for the same do not download it twice. */
let filling: Promise<unknown> = Promise.resolve();

const keep = async (wanted: readonly Part[]): Promise<Kept> => {
  try {
    await note('parts', [...new Set([...((await recall('parts')) ?? []), ...wanted])]);
    const turn = filling.then(() => fill(serwist, wanted));
    filling = turn.catch(() => undefined);
    await turn;
    return { kept: true };
  } catch {
    return { kept: false }; // no network or no room: the page says so, and the next one tries again
  }
};

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.waitUntil(tidy(serwist));
  serwist.handleFetch(event);
});
self.addEventListener('message', (event) => {
  const question = event.data as Question | Command;
  const reply = (answer: Promise<Status | Kept>) =>
    event.waitUntil(answer.then((value) => event.ports[0]?.postMessage(value)));
  if (question.type === 'STATUS') reply(status());
  if (question.type === 'KEEP') reply(keep(question.parts));
});
