import type { Rule } from './rule.ts';

/** Marks, numbers and spaces as this site writes them in both languages. */
export const commonHouseRules: readonly Rule[] = [
  {
    id: 'X25',
    level: 'error',
    pattern: /[,;:]»/gu,
    message: 'this mark stands outside the quotation: »,',
  },
  {
    id: 'X26',
    level: 'error',
    pattern: /\d[ \u00A0]%/gu,
    message: 'no space before the sign: 20%',
  },
  {
    id: 'X27',
    level: 'error',
    pattern: /[\d}] ?[֏₸$€](?!\s?\d)/gu,
    message: 'a no-break space (U+00A0) between number and currency sign; in prose write the word',
  },
  {
    id: 'X28',
    level: 'error',
    pattern: /[\u2000-\u200A\u202F\u205F\u3000]/gu,
    message: 'unusual space: use the ordinary one, or U+00A0 inside a number',
  },
  {
    id: 'X29',
    level: 'error',
    pattern: /[\p{Cc}\uFFFD](?<![\n\t])/gu,
    message: 'control or replacement character: something went wrong when the text was copied',
  },
];
