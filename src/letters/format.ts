import type { Locale } from '../i18n/locales.ts';

export const currencies = { AMD: '֏', KZT: '₸', USD: '$', EUR: '€', RUB: '₽' } as const;
export type Currency = keyof typeof currencies;

export const isCurrency = (value: unknown): value is Currency =>
  typeof value === 'string' && Object.hasOwn(currencies, value);

const space = '\u00A0';

/** Armenian writes 1500 and 15 000, Kazakh 1 500 as well (CLDR 48). */
const groupsFrom: Record<Locale, number> = { hy: 5, kk: 4 };

const group = (digits: string, locale: Locale): string =>
  digits.length < groupsFrom[locale] ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, space);

/** How people write a currency beside a sum: what they type is not to stand there twice. */
const typedCurrencies: Record<Currency, string> = {
  AMD: '֏|AMD|դրամ|դր',
  KZT: '₸|KZT|теңге|тг',
  USD: '\\$|USD|դոլար|доллар',
  EUR: '€|EUR|եվրո|еуро',
  RUB: '₽|RUB|ռուբլի|рубль|руб',
};

/**
 * Reads a sum as people type it: `150 000`, `150.000`, `12,345,678.50`, `150000 դրամ`. A point or comma before exactly
 * three digits parts thousands, before one or two it parts cents.
 *
 * @returns its digits and its cents, or undefined where it is no sum of this currency
 */
export const readAmount = (
  typed: string,
  currency: Currency,
): { whole: string; cents: string } | undefined => {
  const word = `(?:(?:${typedCurrencies[currency]})\\.?)?`;
  const bare = typed.replace(/[\s'’]/g, '').replace(new RegExp(`^${word}(.*?)${word}$`, 'iu'), '$1');
  const parts = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:,\d{3})+)(?:([.,])(\d{1,2}))?$/.exec(bare);
  if (!parts) return undefined;
  const [, whole = '', mark = ' ', cents = ''] = parts;
  if (whole.includes(mark)) return undefined;
  return { whole: whole.replace(/\D/g, '').replace(/^0+(?=\d)/, ''), cents };
};

/**
 * A sum as a letter writes it. Works on the digits themselves, so that no sum is too large and no cent is lost.
 *
 * @param typed what stands in the field
 * @returns the number and its currency, or what was typed where it is no number
 * @example formatAmount('150000,5', 'AMD', 'hy') // '150 000,5 ֏'
 */
export const formatAmount = (typed: string, currency: Currency, locale: Locale): string => {
  const amount = readAmount(typed, currency);
  if (!amount) return typed.trim();
  const { whole, cents } = amount;
  return `${group(whole, locale)}${cents && `,${cents}`}${space}${currencies[currency]}`;
};

/**
 * A day as a letter writes it. Intl would give «05 մարտի, 2026 թ.», which no Armenian letter says, and old phones
 * know no Kazakh months at all.
 *
 * @param day as a date input gives it: `2026-03-05`
 * @param months the names of the months in the form that follows a day
 * @example formatDate('2026-03-05', 'hy', months) // '2026 թ. մարտի 5'
 */
export const formatDate = (day: string, locale: Locale, months: readonly string[]): string => {
  const parts = /^(\d{4,})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return day;
  const [, year = '', month = '', date = ''] = parts;
  const name = months[Number(month) - 1] ?? month;
  return locale === 'hy' ? `${year} թ. ${name} ${Number(date)}` : `${year} жылғы ${Number(date)} ${name}`;
};
