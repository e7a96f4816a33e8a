import type { Locale } from '../i18n/locales.ts';
import { fieldTypes, pieces, type FieldName } from './fields.ts';
import { formatAmount, formatDate, type Currency } from './format.ts';

/** What the sender has typed. */
export type Values = Partial<Record<FieldName, string>>;

export interface Filling {
  values: Values;
  currency: Currency;
  locale: Locale;
  months: readonly string[];
  /** What each field is called, shown in its place while it is empty. */
  labels: Readonly<Record<FieldName, string>>;
}

/** A piece of the letter as it is shown: its own text, a value, or a blank. */
export interface Shown {
  text: string;
  field?: FieldName;
  blank?: true;
}

const isEmpty = (values: Values, field: FieldName): boolean => (values[field] ?? '').trim() === '';

const written = (field: FieldName, { values, currency, locale, months }: Filling): string => {
  const value = (values[field] ?? '').trim();
  if (fieldTypes[field] === 'amount') return formatAmount(value, currency, locale);
  if (fieldTypes[field] === 'date') return formatDate(value, locale, months);
  return value;
};

/** A letter with its fields filled in; what is not filled in stays visible by name, in brackets. */
export const fill = (letter: string, filling: Filling): Shown[] =>
  pieces(letter).map((piece) => {
    if ('text' in piece) return piece;
    const { field } = piece;
    return isEmpty(filling.values, field)
      ? { field, text: `[${filling.labels[field]}]`, blank: true }
      : { field, text: written(field, filling) };
  });

/** The letter as one text: what is copied, mailed and shared is what is seen. */
export const plainText = (shown: readonly Shown[]): string => shown.map(({ text }) => text).join('');

/** The fields still to be filled in. */
export const blanksOf = (shown: readonly Shown[]): FieldName[] => [
  ...new Set(shown.flatMap(({ field, blank }) => (field && blank ? [field] : []))),
];

/** An address that opens the reader's own mail program with the letter in it. */
export const mailAddress = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
