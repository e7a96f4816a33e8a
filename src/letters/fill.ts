import type { Locale } from '../i18n/locales.ts';
import { fieldTypes, isFieldName, isOptional, namesIn, pieces, type FieldName } from './fields.ts';
import { formatAmount, formatDate, type Currency } from './format.ts';

/** What the sender has typed. */
export type Values = Partial<Record<FieldName, string>>;

/** What fields are called; a page holds only those of its own letter. */
export type Labels = Readonly<Partial<Record<FieldName, string>>>;

export interface Filling {
  values: Values;
  currency: Currency;
  locale: Locale;
  months: readonly string[];
  /** What each field of the letter is called, shown in its place while it is empty. */
  labels: Labels;
}

/** A piece of the letter as it is shown: its own text, a value, or a blank. */
export interface Shown {
  text: string;
  field?: FieldName;
  blank?: true;
}

const isEmpty = (values: Values, name: string): boolean =>
  !(isFieldName(name) && values[name] !== undefined && values[name].trim() !== '');

/**
 * A letter without the lines that would say nothing: those that hold only fields which may stay empty, all of them
 * empty. So a letter that ends the work asks for money only where something is owed.
 */
export const withoutIdleLines = (letter: string, values: Values): string => {
  const isIdle = (line: string) => {
    const names = namesIn(line);
    return names.length > 0 && names.every((name) => isOptional(name) && isEmpty(values, name));
  };
  const lines = letter.split('\n').filter((line) => !isIdle(line));
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
};

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
      ? { field, text: `[${filling.labels[field] ?? field}]`, blank: true }
      : { field, text: written(field, filling) };
  });

/** The letter as one text: what is copied, mailed and shared is what is seen. */
export const plainText = (shown: readonly Shown[]): string => shown.map(({ text }) => text).join('');

/** The fields still to be filled in. */
export const blanksOf = (shown: readonly Shown[]): FieldName[] => [
  ...new Set(shown.flatMap(({ field, blank }) => (field && blank ? [field] : []))),
];

/** An address that opens the reader's own mail program with the letter in it, or with its subject alone. */
export const mailAddress = (subject: string, body?: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}` +
  (body === undefined ? '' : `&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`);
