import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/search/analyse/language.ts';
import { excerpt, finder, mark } from '../../../src/search/excerpt.ts';

const language = await languageOf('hy');
const looking = (...words: string[]) => finder(new Set(words.map(language.stem)), language);
const marked = (pieces: { text: string; marked?: true }[]) =>
  pieces.filter((piece) => piece.marked).map(({ text }) => text);

describe('marks', () => {
  test('every form of what was looked for, as the text spells it', () => {
    const text = 'Հաճախո՞րդը հաճախ չի գրում։ Հաճախորդներին գրեք։';
    expect(marked(mark(text, looking('հաճախորդ')))).toEqual(['Հաճախո՞րդը', 'Հաճախորդներին']);
  });

  test('leave the text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const pieces = mark(text, looking('վճարում'));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('an excerpt', () => {
  const filler = Array.from({ length: 60 }, () => 'բառ').join(' ');

  test('shows where most of it stands, cut between words', () => {
    const text = `${filler} հաշիվ ${filler} հաշիվն ու պարտքը ${filler}`;
    const pieces = excerpt(text, looking('հաշիվ', 'պարտք'));
    expect(marked(pieces)).toEqual(['հաշիվն', 'պարտքը']);
    const shown = pieces.map((piece) => piece.text).join('');
    expect(shown).toMatch(/^… բառ .* բառ …$/);
    expect(shown.length).toBeLessThan(165);
  });

  test('of a short text is the whole of it', () => {
    expect(excerpt('Գրեք հաշիվը։', looking('հաշիվ')).map(({ text }) => text)).toEqual([
      'Գրեք ',
      'հաշիվը',
      '։',
    ]);
  });

  test('is the beginning of the text where it holds nothing of it', () => {
    const [only] = excerpt(filler, looking('հաշիվ'));
    expect(filler.startsWith(only?.text.replace(' …', '') ?? '-')).toBe(true);
  });
});
