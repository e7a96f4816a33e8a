import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Language } from '../../src/search/analyse/language.ts';
import { wordsOf } from '../../src/search/analyse/words.ts';
import { readPage } from '../../src/search/build/pages.ts';
import { builtPages } from '../support/dist.ts';

const familiesSchema = z.array(
  z.object({ word: z.string(), forms: z.string(), latin: z.array(z.string()).default([]) }),
);

/** A word to ask for, and the pages that hold any form of it. */
export interface Asked {
  set: 'families' | 'held out';
  kind: 'inflected' | 'without Kazakh letters' | 'Latin';
  ask: string;
  truth: ReadonlySet<string>;
}

/** Two ways in which people type a language in Latin letters: after its sounds, and as quickly as a chat wants it. */
const latin: Record<Locale, [from: string, sounds: string, chat: string]> = {
  hy: [
    'ու և ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց փ ք օ ֆ',
    'u ev a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts p k o f',
    'u ev a b g d e z e y t j i l x c k h dz x ch m y n sh o ch p j r s v t r c p q o f',
  ],
  kk: [
    'а ә б в г ғ д е ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ы і э ю я',
    'a a b v g g d e zh z i i k q l m n n o o p r s t u u u f kh h ts ch sh sh y i e yu ya',
    'a a b v g g d e j z i y k k l m n ng o o p r s t u u u f h h c ch sh sh y i e yu ya',
  ],
};

const kazakh = new Map(
  'ә:а қ:к ғ:г ң:н ө:о ұ:у ү:у һ:х і:и'.split(' ').map((pair) => pair.split(':') as [string, string]),
);

const spell = (word: string, letters: ReadonlyMap<string, string>): string =>
  word.replace(/ու|./gu, (letter) => letters.get(letter) ?? letter);

const tableOf = (from: string, to: string): Map<string, string> => {
  const signs = to.split(' ');
  return new Map(from.split(' ').map((letter, index) => [letter, signs[index] ?? '']));
};

/** Of which forms only some are asked, for they are many and much alike: all of the held-out words, in their own letters. */
const everyKnown = 3;
const everyLatin = 4;

const each = (forms: readonly string[], step: number): string[] =>
  forms.filter((_, index) => index % step === 0);

/** The words of a family in every way in which they are asked. */
const asksOf = (
  locale: Locale,
  forms: readonly string[],
  spelled: readonly string[],
): [Asked['kind'], string][] => {
  const [from, ...ways] = latin[locale];
  const inLatin = ways.flatMap((to) => each(forms, everyLatin).map((form) => spell(form, tableOf(from, to))));
  return [
    ...forms.map((form): [Asked['kind'], string] => ['inflected', form]),
    ...(locale === 'kk' ? forms : []).map((form): [Asked['kind'], string] => [
      'without Kazakh letters',
      spell(form, kazakh),
    ]),
    ...[...inLatin, ...spelled].map((word): [Asked['kind'], string] => ['Latin', word]),
  ];
};

/** The pages that can be found, each with its text. */
export const pagesOf = (locale: Locale) =>
  builtPages().flatMap(({ address, html }) => {
    const page = address.startsWith(`/${locale}/`) ? readPage(address.slice(1), html) : undefined;
    return page
      ? [{ address, text: page.parts.map(({ title, text }) => `${title}\n${text}`).join('\n') }]
      : [];
  });

/**
 * Everything to ask for in a language.
 *
 * @returns the words, but for families that no page holds or whose words search is told to ignore, which are counted
 */
export const everythingToAsk = (locale: Locale, language: Language): { asked: Asked[]; left: number } => {
  const held = pagesOf(locale).map(({ address, text }) => ({
    address,
    words: new Set(wordsOf(text).map((word) => language.normalise(word.text))),
  }));
  const { ignore } = parse(readFileSync(`content/${locale}/search.yaml`, 'utf8')) as { ignore: string[] };
  const ignored = new Set(ignore.map(language.normalise));
  const asked: Asked[] = [];
  let left = 0;
  for (const [set, file] of [
    ['families', 'families'],
    ['held out', 'held-out'],
  ] as const) {
    for (const family of familiesSchema.parse(
      parse(readFileSync(`test/search/${file}.${locale}.yaml`, 'utf8')),
    )) {
      const forms = family.forms.trim().split(/\s+/);
      const words = forms.map(language.normalise);
      const pages = held.filter((page) => words.some((word) => page.words.has(word)));
      if (pages.length === 0 || words.some((word) => ignored.has(word))) left++;
      else {
        const truth = new Set(pages.map(({ address }) => address));
        const chosen = set === 'held out' ? forms : each(forms, everyKnown);
        asked.push(...asksOf(locale, chosen, family.latin).map(([kind, ask]) => ({ set, kind, ask, truth })));
      }
    }
  }
  return { asked, left };
};
