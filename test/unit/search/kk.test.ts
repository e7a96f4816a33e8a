import { describe, expect, it } from 'vitest';
import { isEnding, normalise, shapes, stem, stems } from '../../../src/search/analyse/kk/kk.ts';

describe('Kazakh words in one spelling', () => {
  it('mends case, Latin look-alikes and invisible characters', () => {
    expect(normalise('Тoлeм\u00adі')).toBe('толемі');
    expect(normalise('жəне')).toBe('және');
    expect(normalise('client')).toBe('client');
  });
});

describe('Kazakh stems', () => {
  it.each([
    ['төлем', 'төлемдеріңізді төлемін төлеміңізге'],
    ['төлеу', 'төлемей төледім төлегендіктен төлеуіңізді'],
    ['жауап', 'жауабы жауапты жауаптарыңыз'],
    ['орын', 'орны орнында орынға'],
    ['жабу', 'жауып жапты жабады'],
    ['оқу', 'оқиды оқыған оқып'],
  ])('%s is one word in all its forms', (word, forms) => {
    for (const form of forms.split(' ')) expect(stem(form), form).toBe(stem(word));
  });

  it('keeps words apart that only begin alike', () => {
    expect(stem('төлем')).not.toBe(stem('төлеу'));
    expect(stem('хатшы')).not.toBe(stem('хат'));
    expect(stem('жұмсақ')).not.toBe(stem('жұмыс'));
  });

  it('offers the stem first among the possible ones', () => {
    const possible = stems('төлемін');
    expect(possible[0]).toBe(stem('төлемін'));
    expect(possible.length).toBeLessThanOrEqual(6);
  });
});

describe('endings after the shapes of a stem', () => {
  it('recognises a form by shape and ending, folded or not', () => {
    expect(shapes(stem('жауап'))).toContain('жауаб');
    expect(shapes(stem('орын'))).toContain('орн');
    expect(isEnding('ыңызды', 'жауаб')).toBe(true);
    expect(isEnding('ынызды', 'жауаб')).toBe(false);
    expect(isEnding('ынызды', 'жауаб', (letters) => letters.replaceAll('ң', 'н'))).toBe(true);
    expect(isEnding('шы', 'хат')).toBe(false);
  });
});
