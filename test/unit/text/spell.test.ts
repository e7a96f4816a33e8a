import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { unknownWords, unusedWords } from '../../../src/text/spell/spell.ts';
import { wordsOf } from '../../../src/text/spell/words.ts';
import { clean } from './clean.ts';

const none: ReadonlySet<string> = new Set();
const cleanWords = (lang: 'hy' | 'kk'): string[] =>
  Object.values(clean[lang]).flatMap((texts) => texts.flatMap((text) => wordsOf(text, lang)));

// On a busy machine reading the dictionary may take longer than a test is given.
beforeAll(async () => void (await unknownWords([], 'hy', none)), 30_000);

describe('unknownWords', () => {
  test('Armenian: knows the words of good text, also with marks inside and in any form', async () => {
    expect(await unknownWords(cleanWords('hy'), 'hy', none)).toEqual(['ինտերնետ', 'ֆայլերը', 'օգտանուններն']);
  });

  test('Armenian: finds a wrong letter, a missing one and a homoglyph', async () => {
    const words = ['զանգերիս', 'զանքերիս', 'հաճախորդ', 'հաճխորդ', 'հաճախ\u006Fրդ'];
    expect(await unknownWords(words, 'hy', none)).toEqual(['զանքերիս', 'հաճխորդ', 'հաճախ\u006Fրդ']);
  });

  test('Armenian: accepts what we stand by', async () => {
    expect(await unknownWords(['ֆայլերը', 'ֆայլերըը'], 'hy', new Set(['ֆայլերը']))).toEqual(['ֆայլերըը']);
  });

  test('Kazakh: every form must be accepted, and each unknown one is named once', async () => {
    const words = ['клиент', 'коңырауыма', 'клиент', 'қоңырауыма', 'коңырауыма'];
    expect(await unknownWords(words, 'kk', new Set(['клиент', 'қоңырауыма']))).toEqual(['коңырауыма']);
  });

  test('a vocabulary that holds all words of a text leaves nothing unknown', async () => {
    for (const lang of locales) {
      const words = cleanWords(lang);
      expect(await unknownWords(words, lang, new Set(words))).toEqual([]);
    }
  });
});

describe('unusedWords', () => {
  test('names what no text uses, and in Armenian what the dictionary knows', async () => {
    expect(
      await unusedWords(new Set(['ֆայլերը', 'հաճախորդ', 'սքրինշոթ']), ['ֆայլերը', 'հաճախորդ'], 'hy'),
    ).toEqual(['հաճախորդ', 'սքրինշոթ']);
    expect(await unusedWords(new Set(['клиент', 'шот']), ['клиент'], 'kk')).toEqual(['шот']);
  });

  test('what is used and unknown stays', async () => {
    const accepted = new Set(await unknownWords(cleanWords('hy'), 'hy', none));
    expect(await unusedWords(accepted, cleanWords('hy'), 'hy')).toEqual([]);
  });
});
