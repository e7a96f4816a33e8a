import { offline as hy } from '../../../content/hy/interface.json';
import { offline as kk } from '../../../content/kk/interface.json';
import type { Locale } from '../../i18n/locales.ts';

export type OfflineStrings = typeof hy;

/** Both languages, in a file that is loaded when the page is idle: no page has to carry them. */
export const strings: Record<Locale, OfflineStrings> = { hy, kk };

const kilobytes = (bytes: number): string => String(Math.ceil(bytes / 1000));

/** Puts a size, and a version where there is one, into a text. */
export const withFigures = (text: string, bytes: number, version = ''): string =>
  text.replace('{size}', kilobytes(bytes)).replace('{version}', version);
