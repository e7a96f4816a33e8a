import { locales, type Locale } from '../../i18n/locales.ts';
import type { Status } from '../messages.ts';
import { parts, type Part } from '../parts.ts';

export interface Plan {
  /** What is still to be downloaded, and is without asking. */
  unasked: Part[];
  /** What the reader is asked about. */
  asked: Part[];
}

/**
 * What to download: all that is missing; where bytes cost something, what every page needs and the language being read,
 * and the rest if the reader wants it.
 *
 * @param locale undefined on a page in both languages
 */
export const planFor = (status: Status, locale: Locale | undefined, metered: boolean): Plan => {
  const missing = parts.filter((part) => !status.parts[part].ready);
  const later = missing.filter((part) => metered && part !== 'shared' && part !== locale);
  return { unasked: missing.filter((part) => !later.includes(part)), asked: later };
};

/** Bytes on the wire. */
export const sizeOf = (status: Status, some: readonly Part[] = parts): number =>
  some.reduce((sum, part) => sum + status.parts[part].wire, 0);

/** Whether the pages of a language work without a network. */
export const isReady = (status: Status, locale: Locale): boolean =>
  status.parts.shared.ready && status.parts[locale].ready;

export const isAllReady = (status: Status): boolean => locales.every((locale) => isReady(status, locale));
