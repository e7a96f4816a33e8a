/**
 * What the site remembers on this device, and nowhere else. Storage may be forbidden, full, or hold what
 * somebody else wrote: then what we remember lasts as long as the page, and nothing breaks.
 */

/** One prefix for all, so that forgetting touches nothing of another site on the same host. */
const prefix = 'client:';

/** Stands in where the device keeps nothing. */
const memory = new Map<string, string>();

export type Guard<Value> = (value: unknown) => value is Value;

/** @returns the remembered value, or undefined where there is none that the guard accepts */
export const recall = <Value>(key: string, isValid: Guard<Value>): Value | undefined => {
  try {
    const raw = memory.get(key) ?? localStorage.getItem(prefix + key);
    const value: unknown = raw === null ? undefined : JSON.parse(raw);
    return isValid(value) ? value : undefined;
  } catch {
    return undefined; // forbidden, or not JSON: as good as nothing remembered
  }
};

/** Remembers a value; where the device refuses, until the page is left. */
export const remember = (key: string, value: unknown): void => {
  const raw = JSON.stringify(value);
  try {
    localStorage.setItem(prefix + key, raw);
    memory.delete(key);
  } catch {
    memory.set(key, raw);
  }
};

/** Forgets everything that this site has remembered. */
export const forgetAll = (): void => {
  memory.clear();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // Forbidden storage holds nothing of ours.
  }
};

export const isString: Guard<string> = (value) => typeof value === 'string';
export const isStrings: Guard<string[]> = (value): value is string[] =>
  Array.isArray(value) && value.every(isString);
