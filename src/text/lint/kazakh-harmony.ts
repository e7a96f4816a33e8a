import type { Check, Span } from './rule.ts';

type VowelClass = 'back' | 'front';

const backVowels = 'аоұыя';
const frontVowels = 'әөүіеэ';
const fullVowel = new RegExp(`[${backVowels}${frontVowels}]`, 'u');
const anyVowel = /[аоұыяәөүіеэёиую]/u;

const classOfVowel = (vowel: string): VowelClass => (backVowels.includes(vowel) ? 'back' : 'front');

/**
 * Which vowels the endings of a Kazakh stem take; undefined where a rule of letters cannot know, which is
 * better than a false alarm: after и, у, ю and ё, and after most stems in ь.
 *
 * Loans follow their last vowel like any word, except for a few endings whose consonants are pronounced
 * front: «банкке», «актіге», «рубльге», «рольге». After the orthography rules of 1983 on loans.
 *
 * @param stem a word or stem in any case
 */
export const vowelClass = (stem: string): VowelClass | undefined => {
  const word = stem.toLowerCase();
  if (/(?:[рнлс]к|[рн]г|к[ст])$/u.test(word)) return 'front';
  const vowels = Array.from(word).filter((letter) => anyVowel.test(letter));
  if (word.endsWith('ь')) {
    if (vowels.length === 1 || /[^аоұыяәөүіеэёиую][лр]ь$/u.test(word)) return 'front';
    if (!word.endsWith('ль')) return undefined;
  }
  const last = vowels.at(-1);
  return last !== undefined && fullVowel.test(last) ? classOfVowel(last) : undefined;
};

/** Endings of the plural and of the cases; -мен is left out: it does not harmonise. */
const caseEnding =
  'ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|да|де|та|те|дан|ден|тан|тен|нан|нен';
const possessive = '(?:ы|і|ым|ім|ың|ің|ымыз|іміз|ыңыз|іңіз)?';
const plural = new RegExp(`^(.+?)([лдт][ае]р)${possessive}(?:н|н[ае]|${caseEnding})?$`, 'u');
const cased = new RegExp(`^(.+?)(${caseEnding})$`, 'u');

/** Loans with vowels of both kinds whose own end looks like an ending. */
const looksInflected = new Set(
  `анкета аренда бухгалтер газета гектар диета доллар кассета костер лента мастер монета планета постер ракета
  смета эстафета`.split(/\s+/),
);

const disagree = (word: string, pattern: RegExp): boolean => {
  const [, stem, ending] = pattern.exec(word) ?? [];
  if (stem === undefined || ending === undefined || looksInflected.has(stem + ending)) return false;
  const expected = anyVowel.test(stem) ? vowelClass(stem) : undefined;
  const vowel = fullVowel.exec(ending)?.[0];
  return expected !== undefined && vowel !== undefined && expected !== classOfVowel(vowel);
};

/**
 * Words whose plural or case ending has the wrong kind of vowel for the stem: «клиенттар», «төлемда».
 * Words of fewer than five letters are too short to tell an ending from the word itself.
 */
export const findWrongHarmony = (text: string): Span[] =>
  Array.from(text.matchAll(/(?<![\p{L}\p{M}])[\u0400-\u04FF]{5,}(?![\p{L}\p{M}])/gu))
    .filter(({ 0: word }) => disagree(word.toLowerCase(), plural) || disagree(word.toLowerCase(), cased))
    .map(({ index, 0: { length } }) => ({ index, length }));

/** The consonant of the question particle follows the last sound of the word before it; ь is no sound. */
const particleConsonant = (word: string): string => {
  const last =
    word
      .toLowerCase()
      .replace(/[ьъ]+$/u, '')
      .at(-1) ?? '';
  if (anyVowel.test(last) || 'рлй'.includes(last)) return 'м';
  return 'мнңзж'.includes(last) ? 'б' : 'п';
};

/** Question particles that do not fit the word before them: «керек ме» (пе), «банк па» (пе). */
export const findWrongParticle = (text: string): Span[] => {
  const found: Span[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{M}])([\u0400-\u04FF]+)\s([мбп][ае])(?![\p{L}\p{M}-])/giu)) {
    const [whole, word, particle] = match;
    if (word === undefined || particle === undefined) continue;
    const kind = vowelClass(word);
    const vowel = kind === undefined ? particle.toLowerCase().charAt(1) : kind === 'back' ? 'а' : 'е';
    const right = particleConsonant(word) + vowel;
    if (right !== particle.toLowerCase())
      found.push({ index: match.index, length: whole.length, hint: `${word} ${right}` });
  }
  return found;
};

/** Vowel harmony of endings and particles. Endings are only warned of: names and loans go their own ways. */
export const harmonyChecks: readonly Check[] = [
  {
    id: 'KK20',
    level: 'warning',
    message: 'the vowel of the ending does not agree with the word: клиенттер, төлемде',
    find: findWrongHarmony,
  },
  {
    id: 'KK21',
    level: 'error',
    message: 'the question particle does not agree with the word before it',
    find: findWrongParticle,
  },
];
