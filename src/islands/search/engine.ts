import { partKey, wordKey } from '../../search/keys.ts';
import type { Hits } from '../../search/rank.ts';

/** The part of Pagefind's own script that we use; it is made at build and brings no types. */
interface Pagefind {
  createInstance: (options: Record<string, unknown>) => {
    search: (term: string) => Promise<{ results: { id: string; score: number }[] }>;
  };
}

/** A long page is no worse than a short one; a word in a title says most. */
const ranking = { pageLength: 0, metaWeights: { title: 8 } };

export interface Engine {
  /** The parts of pages, by their keys, that hold a word or phrase, given as stems joined by spaces. */
  find: (stems: string) => Promise<Hits>;
}

/**
 * Loads the engine and its index. It works on the page's own thread: one answer takes it a millisecond, and a worker
 * would have to be loaded, too.
 *
 * @param folder address of the folder the build has put it in, with a slash at its end
 * @param idLength how many letters of the engine's ids the keys of parts have
 * @throws where it cannot be loaded
 */
export const openEngine = async (folder: string, idLength: number): Promise<Engine> => {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Without the tag it would ask for its list anew at every visit, also offline.
  const pagefind = createInstance({ basePath: folder, noWorker: true, metaCacheTag: 'built', ranking });
  const known = new Map<string, Promise<Hits>>();
  const ask = async (stems: string): Promise<Hits> => {
    const { results } = await pagefind.search(stems.split(' ').map(wordKey).join(' '));
    return new Map(results.map(({ id, score }) => [partKey(id, idLength), score]));
  };
  return {
    find: (stems) => {
      const hits = known.get(stems) ?? ask(stems);
      known.set(stems, hits);
      return hits;
    },
  };
};
