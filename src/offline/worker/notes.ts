import { absolute, openCache } from './site.ts';

/** What a worker has to remember for itself or for the next one: it is stopped whenever it is idle. */
interface Notes {
  /** The parts that the reader has on the device, or is to have. */
  parts: string[];
  /** The tabs that were open when this version took over, as long as something is kept for them. */
  tabs: string[];
}

const addressOf = (name: keyof Notes): string => absolute(`offline-notes/${name}`);

export const isNote = (url: string): boolean => url.startsWith(absolute('offline-notes/'));

export const recall = async <Name extends keyof Notes>(name: Name): Promise<Notes[Name] | undefined> => {
  const note = await (await openCache()).match(addressOf(name));
  return note && ((await note.json()) as Notes[Name]);
};

export const note = async <Name extends keyof Notes>(name: Name, value: Notes[Name]): Promise<void> =>
  (await openCache()).put(addressOf(name), Response.json(value));

export const forget = async (name: keyof Notes): Promise<void> =>
  void (await (await openCache()).delete(addressOf(name)));
