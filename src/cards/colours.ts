import type { Locale } from '../i18n/locales.ts';
import type { Mark } from './card.ts';

/** The colours of src/styles/tokens.css as they are by day: a picture cannot follow the reader's choice. */
const accents: Record<Locale, { accent: string; wash: string }> = {
  hy: { accent: '#7f3610', wash: '#f9e9dc' },
  kk: { accent: '#0b5563', wash: '#e0eff2' },
};
const verdicts: Partial<Record<Mark, { line: string; wash: string }>> = {
  'set-expectations': { line: '#23407d', wash: '#e8edf8' },
  'make-extra-effort': { line: '#1b5331', wash: '#e3f0e7' },
  'end-relationship': { line: '#7c2433', wash: '#f9e8ea' },
};

export interface Colours {
  paper: string;
  ink: string;
  accent: string;
  /** Of the mark and its label, and what lies behind them. */
  line: string;
  wash: string;
}

/** The colours of a card: those of its verdict, or of its language. */
export const colours = (locale: Locale, mark: Mark): Colours => {
  const { accent, wash } = accents[locale];
  return { paper: '#fbf8f2', ink: '#211c15', accent, line: accent, wash, ...verdicts[mark] };
};
