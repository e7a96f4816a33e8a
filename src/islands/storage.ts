/**
 * What the site remembers on this device, and nowhere else. Storage may be forbidden, full, or hold what
 * somebody else wrote: then what we remember lasts as long as the page, and nothing breaks.
 */

/** One prefix for all, so that forgetting touches nothing of another site on the same host. */
const prefix = 'client:';

/** `device` stays until it is forgotten, `tab` until the tab is closed. */
export type Place = 'device' | 'tab';

// Asking for the storage itself may already throw, so it is asked for each time it is needed.
const storages: Record<Place, () => Storage> = { device: () => localStorage, tab: () => sessionStorage };

/** Stands in where the device keeps nothing. */
const memory = new Map<string, string>();

const memoryKey = (key: string, place: Place): string => `${place}:${key}`;

export type Guard<Value> = (value: unknown) => value is Value;

/** @returns the remembered value, or undefined where there is none that the guard accepts */
export const recall = <Value>(
  key: string,
  isValid: Guard<Value>,
  place: Place = 'device',
): Value | undefined => {
  try {
    const raw = memory.get(memoryKey(key, place)) ?? storages[place]().getItem(prefix + key);
    const value: unknown = raw === null ? undefined : JSON.parse(raw);
    return isValid(value) ? value : undefined;
  } catch {
    return undefined; // forbidden, or not JSON: as good as nothing remembered
  }
};

/** Remembers a value; where the device refuses, until the page is left. */
export const remember = (key: string, value: unknown, place: Place = 'device'): void => {
  const raw = JSON.stringify(value);
  try {
    storages[place]().setItem(prefix + key, raw);
    memory.delete(memoryKey(key, place));
  } catch {
    memory.set(memoryKey(key, place), raw);
    document.documentElement.dataset.unkept = ''; // a reload would lose it: see offline/page/update.ts
  }
};

/** Forgets one value. */
export const forget = (key: string, place: Place = 'device'): void => {
  memory.delete(memoryKey(key, place));
  try {
    storages[place]().removeItem(prefix + key);
  } catch {
    // Forbidden storage holds nothing of ours.
  }
};

/** Forgets everything that this site has remembered. */
export const forgetAll = (): void => {
  memory.clear();
  for (const storage of Object.values(storages)) {
    try {
      for (const key of Object.keys(storage())) if (key.startsWith(prefix)) storage().removeItem(key);
    } catch {
      // Forbidden storage holds nothing of ours.
    }
  }
};

export const isString: Guard<string> = (value) => typeof value === 'string';
export const isStrings: Guard<string[]> = (value): value is string[] =>
  Array.isArray(value) && value.every(isString);
