import { languageNames, type Locale } from '../../i18n/locales.ts';
import { blank } from './pattern.ts';
import type { Check, Span } from './rule.ts';

/** Names of things that are written in Latin letters in both languages. A suffix follows after a hyphen. */
export const latinAllowed: ReadonlySet<string> = new Set(
  `Apple Android BY CC Chrome Drive Excel Facebook Firefox GitHub Gmail Google HTML IBAN Instagram iPhone MIT Noto OFL PDF PIN QR SIL
  Safari SMS Telegram USB Viber WhatsApp Wi-Fi Windows Word YouTube Zoom`.split(/\s+/),
);

/** Placeholders and addresses are in no language. */
const notProse =
  /\{[^{}]*\}|https?:\/\/\S+|www\.\S+|\S+@\S+\.\p{L}+|(?<!\p{L})[a-z\d-]+\.(?:am|com|io|kz|org)(?:\/\S*)?(?!\p{L})/giu;

const otherScript: Record<Locale, RegExp> = { hy: /\p{Script=Cyrillic}+/gu, kk: /\p{Script=Armenian}+/gu };

const nameOfLanguage = new Set(Object.values(languageNames));

const spans = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ index, length }));

const notComposed = (text: string): Span[] => {
  const composed = text.normalize('NFC');
  if (composed === text) return [];
  let index = 0;
  while (text[index] === composed[index]) index++;
  return [{ index, length: 1 }];
};

/** Opening marks without their closing ones, and the other way round; a client's words are not nested in others. */
const unpairedQuotes = (text: string): Span[] => {
  const found: Span[] = [];
  let open: number | undefined;
  for (const { index, 0: mark } of text.matchAll(/[«»]/gu)) {
    if (mark === '«') {
      if (open !== undefined) found.push({ index: open, length: 1 });
      open = index;
    } else {
      if (open === undefined) found.push({ index, length: 1 });
      open = undefined;
    }
  }
  if (open !== undefined) found.push({ index: open, length: 1 });
  return found;
};

/** Only opening brackets are counted: «ա)» and «1)» close what nothing opened. */
const unclosedBrackets = (text: string): Span[] => spans(text, /\((?!.*\))|\[(?!.*\])/gsu);

/** Whole Latin words; a Latin letter inside a word of ours is the business of the rules on mixed scripts. */
const latinWords = (text: string): Span[] =>
  spans(
    blank(text, notProse),
    /(?<![\p{L}\p{M}])\p{Script=Latin}[\p{Script=Latin}\d]*(?:-\p{Script=Latin}+)*(?!\p{L})/gu,
  ).filter(({ index, length }) => {
    const word = text.slice(index, index + length);
    return !latinAllowed.has(word) && !/^[IVX]+$/u.test(word);
  });

/** The other language is only ever named, where a reader may switch to it. */
const strangeWords = (text: string, lang: Locale): Span[] =>
  spans(text, otherScript[lang]).filter(
    ({ index, length }) => !nameOfLanguage.has(text.slice(index, index + length)),
  );

/** What has to do with characters and takes more than a regular expression to find. */
export const characterChecks: readonly Check[] = [
  { id: 'X20', level: 'error', message: 'not in Unicode form NFC: type the letter again', find: notComposed },
  {
    id: 'X21',
    level: 'error',
    message: '« without » or » without «, or one quotation inside another',
    find: unpairedQuotes,
  },
  { id: 'X22', level: 'error', message: 'a bracket is opened and not closed', find: unclosedBrackets },
  {
    id: 'X23',
    level: 'error',
    message: 'Latin word: write it in our letters, or add it to the list of names',
    find: latinWords,
  },
  { id: 'X24', level: 'error', message: 'letters of the other language', find: strangeWords },
];
