import type { Locale } from '../i18n/locales.ts';

/** The letters as each language orders them. Armenian counts Ու as a letter, and puts it after Ց. */
const alphabets: Record<Locale, readonly string[]> = {
  hy: [...'ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑ', 'Ու', ...'ՓՔ', 'Եվ', ...'ՕՖ'],
  kk: [...'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ'],
};

/** What has no letter of the language at its beginning, such as a number, stands here. */
export const noLetter = '#';

const letterOf = (text: string, locale: Locale): string => {
  const start = text.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
  const [letter] = alphabets[locale]
    .filter((one) => start.startsWith(one.toLowerCase()))
    .sort((one, other) => other.length - one.length);
  return letter ?? noLetter;
};

/**
 * Sorts things into the letters of a language, in its own order.
 *
 * @param nameOf the text by which a thing is sorted
 * @returns the letters that have something, each with its things in order
 */
export const byLetter = <Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  locale: Locale,
): [letter: string, things: Thing[]][] => {
  const { compare } = new Intl.Collator(locale);
  const groups = Map.groupBy(things, (thing) => letterOf(nameOf(thing), locale));
  return [...alphabets[locale], noLetter].flatMap((letter) => {
    const group = groups.get(letter);
    return group ? [[letter, group.sort((one, other) => compare(nameOf(one), nameOf(other)))]] : [];
  });
};
