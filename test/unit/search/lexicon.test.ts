import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/search/analyse/language.ts';
import { stemsOf } from '../../../src/search/build/lexicon.ts';
import { readLexicon, unfolded, writeLexicon } from '../../../src/search/lexicon.ts';
import { knowing } from './known.ts';

test('what is written is read again', async () => {
  const language = await languageOf('kk');
  const stems = stemsOf(['Клиент төлемді кешіктірді', 'жауабыңызды күтеміз', 'жауап'], language);
  const lexicon = readLexicon(writeLexicon(stems), language);
  expect([...lexicon.stems].sort()).toEqual([...stems.keys()].sort());
  for (const [stem, word] of stems) expect(lexicon.spelled(stem)).toBe(word);
});

test('a stem is shown as its shortest word', async () => {
  const { lexicon, language } = await knowing('hy', 'պայմանագրերի պայմանագրում պայմանագիր պայմանագրից');
  expect(lexicon.spelled(language.stem('պայմանագրից'))).toBe('պայմանագիր');
});

describe('forms', () => {
  test('are recognised by their endings, and nothing else is', async () => {
    const { lexicon, language } = await knowing('kk', 'клиент', 'қызмет');
    expect(lexicon.formsOf('клиенттерге', unfolded)).toEqual([language.stem('клиент')]);
    expect(lexicon.formsOf(lexicon.fold('кызметтери'), lexicon.fold)).toEqual([language.stem('қызмет')]);
    expect(lexicon.formsOf('клиентура', unfolded)).toEqual([]);
  });

  test('the longest stem is meant', async () => {
    const { lexicon, language } = await knowing('hy', 'պայման', 'պայմանագիր');
    expect(lexicon.formsOf('պայմանագրերը', unfolded)).toEqual([language.stem('պայմանագիր')]);
  });
});

test('what is begun', async () => {
  const { lexicon, language } = await knowing('hy', 'հաճախորդ', 'հաճախ', 'վճարում');
  expect(lexicon.beginning('հաճ', unfolded).sort()).toEqual(
    [language.stem('հաճախ'), language.stem('հաճախորդ')].sort(),
  );
  expect(lexicon.beginning(lexicon.fold('hachakh'), lexicon.fold)).toHaveLength(2);
});
