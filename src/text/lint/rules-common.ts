import { cased } from './pattern.ts';
import type { Rule } from './rule.ts';

/** Spaces, marks and numbers that are wrong in both languages. */
export const commonRules: readonly Rule[] = [
  {
    id: 'X01',
    level: 'error',
    pattern: /[\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]/gu,
    message: 'invisible character: delete it and type the text again',
  },
  {
    id: 'X02',
    level: 'error',
    pattern: / {2,}|\t/gu,
    message: 'double space or tab: one space is enough',
  },
  {
    id: 'X03',
    level: 'error',
    pattern: /^\s|\s$/gu,
    message: 'space at the start or the end of the text',
  },
  {
    id: 'X04',
    level: 'error',
    pattern: /\.\.\.|\.\.(?!\.)/gu,
    message: 'three dots are one character: …',
  },
  {
    id: 'X05',
    level: 'error',
    pattern: /[ \u00A0][,.:;!?։»)\]](?!\p{L})/gu,
    message: 'no space before a punctuation mark',
  },
  {
    id: 'X06',
    level: 'error',
    pattern: /[«([][ \u00A0]/gu,
    message: 'no space after an opening mark',
  },
  {
    id: 'X07',
    level: 'error',
    pattern: /["“”„‟](?![^«]*»)|[‘‚‛]/gu,
    message: 'quotation marks are « »',
  },
  {
    id: 'X08',
    level: 'error',
    pattern: /(?<=\S)\s-\s/gu,
    message: 'a hyphen is not a dash: Kazakh takes –, Armenian — or ՝',
  },
  {
    id: 'X09',
    level: 'error',
    pattern: /(?<=[\p{L}»])[,;!?](?=\p{L})/gu,
    message: 'a space is missing after the mark',
  },
  {
    id: 'X10',
    level: 'error',
    pattern: cased`
      \d[,.]\d{3}(?!\d)|(?<!\+[\d \u00A0()-]*)(?<![\d.\-\/\p{L}])(?<!(?:[Թթ]իվ|№|ՀՎՀՀ|БСН|
      ЖСН):?[ \u00A0]?)(?!0)\d{5,}(?!\d|[.\-\/]\d)
    `,
    message: 'group the thousands with a no-break space: 150 000 (silence it for a rate such as 386,125)',
  },
  {
    id: 'X11',
    level: 'error',
    pattern: /[֏₸$€]\s?\d/gu,
    message: 'the currency sign goes after the number: 150 000 ֏',
  },
  {
    id: 'X12',
    level: 'warning',
    pattern: /(?<!\+[\d \u00A0()-]*)(?<!\d)\d{1,3} \d{3}(?!\d)/gu,
    message: 'the space inside a number must not break: U+00A0',
  },
];
