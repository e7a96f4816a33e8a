import type { Locale } from '../i18n/locales.ts';
import type { Verdict } from '../tree/schema.ts';

/** What is drawn beside the title: a verdict has its mark, and so has each kind of page. */
export type Mark = Verdict | 'question' | 'guide' | 'letter' | 'site';

/** What the picture says that stands for a page where its address is shared. */
export interface Card {
  locale: Locale;
  siteName: string;
  title: string;
  /** The kind of page or the verdict, in words; may be empty. */
  label: string;
  mark: Mark;
}

/** The size that those who show such pictures ask for. */
export const cardSize = { width: 1200, height: 630 };
