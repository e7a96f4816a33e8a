import type { Locale } from '../../i18n/locales.ts';
import type { Finding, Level } from './rule.ts';

/** An answer, title or heading; a button or menu command; a sentence, wherever it stands. */
export type Kind = 'label' | 'button' | 'sentence';

interface Form {
  id: string;
  level: Level;
  message: string;
  kinds: readonly Kind[];
  /** The part of the text that is wrong: empty for what is missing, so that it points at the end. */
  wrong: (text: string, lang: Locale) => string | undefined;
}

/** Commands that are no verbs: where a button leads, yes and no. */
export const fixedButtons: Record<Locale, ReadonlySet<string>> = {
  hy: new Set([
    'Այո',
    'Ոչ',
    'Հետ',
    'Նախորդ',
    'Հաջորդ',
    'Նախորդ հարցը',
    'Հաջորդ հարցը',
    'Գլխավոր',
    'Գլխավոր էջ',
  ]),
  kk: new Set(['Иә', 'Жоқ', 'Артқа', 'Алға', 'Алдыңғы сұрақ', 'Келесі сұрақ', 'Басты бет']),
};

/** A full stop that belongs to an abbreviation does not end the label. */
const finalMark = /(?<!(?:^|[^\p{L}])(?:թ|т\.б|ж|тг))[.։,!…;]»?$/u;

const sentenceEnd: Record<Locale, RegExp> = { hy: /։[»)]*$/u, kk: /[.?!][»)]*$/u };

/** Armenian buttons are infinitives, with what is done after or before; Kazakh ones end in the verbal noun. */
const command: Record<Locale, RegExp> = {
  hy: /(?<!\p{L})\p{L}+[եա]լ(?!\p{L})/u,
  kk: /\p{L}[ую]$/u,
};

const withoutTail = (text: string): string => text.replace(/\s*(?:\([^()]*\)|\{[^{}]*\}|[A-Z]{2,4})$/u, '');

const forms: readonly Form[] = [
  {
    id: 'L01',
    level: 'error',
    message: 'a label, title, heading or button has no final mark',
    kinds: ['label', 'button'],
    wrong: (text) => finalMark.exec(text)?.[0],
  },
  {
    id: 'L02',
    level: 'error',
    message: 'a button is an infinitive (Պատճենել տեքստը), in Kazakh a verbal noun (Мәтінді көшіру)',
    kinds: ['button'],
    wrong: (text, lang) =>
      fixedButtons[lang].has(text) || command[lang].test(withoutTail(text)) ? undefined : text,
  },
  {
    id: 'L03',
    level: 'error',
    message: 'a sentence ends in ։, in Kazakh in . ? or !',
    kinds: ['sentence'],
    wrong: (text, lang) => (sentenceEnd[lang].test(text) ? undefined : ''),
  },
  {
    id: 'L04',
    level: 'error',
    message: 'қалай with a bare -у is a Russian heading: Төлемді қалай еске салған жөн?',
    kinds: ['label'],
    wrong: (text, lang) =>
      lang === 'kk' ? /(?<!\p{L})қалай(?!\p{L})(?:.*\P{L})?\p{L}+[ую]$/iu.exec(text)?.[0] : undefined,
  },
  {
    id: 'L05',
    level: 'warning',
    message: 'only the first word of a title or button takes a capital',
    kinds: ['label', 'button'],
    wrong: (text) => /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+$/u.exec(text)?.[0],
  },
];

/** The ids of these rules, for content that silences one. */
export const labelRuleIds: readonly string[] = forms.map(({ id }) => id);

/**
 * Whether a string has the form of what it is used for. After the interface of Firefox in both languages, whose
 * buttons are infinitives in Armenian and verbal nouns in Kazakh.
 *
 * A question of the tree is a sentence even where it is set as a heading; a heading of the guide is a label and
 * keeps its ՞ or ? alone.
 *
 * @returns findings; one of something missing has an empty match at the end of the text
 */
export const lintLabel = (text: string, { lang, kind }: { lang: Locale; kind: Kind }): Finding[] =>
  forms
    .filter(({ kinds }) => kinds.includes(kind))
    .flatMap(({ id, level, message, wrong }) => {
      const match = wrong(text, lang);
      return match === undefined
        ? []
        : [{ rule: id, level, match, index: text.length - match.length, message }];
    });
