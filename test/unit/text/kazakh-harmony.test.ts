import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWrongHarmony, findWrongParticle, vowelClass } from '../../../src/text/lint/kazakh-harmony.ts';

const stems = {
  back: ['шот', 'қадам', 'файл', 'фестиваль', 'компания', 'хат', 'кітап'],
  front: [
    'клиент',
    'төлем',
    'мерзім',
    'банк',
    'акт',
    'факс',
    'маркетинг',
    'объект',
    'парк',
    'рубль',
    'роль',
    'отель',
  ],
};

const inflected = {
  back: ['тар', 'қа', 'та', 'тан'],
  front: ['тер', 'ке', 'те', 'тен'],
};

describe('vowelClass', () => {
  test.each(stems.back)('%s takes back vowels', (stem) => expect(vowelClass(stem)).toBe('back'));
  test.each(stems.front)('%s takes front vowels', (stem) => expect(vowelClass(stem)).toBe('front'));
  test.each(['логин', 'аккаунт', 'меню', 'модуль', 'январь', 'ст', ''])('%j is not judged', (stem) =>
    expect(vowelClass(stem)).toBeUndefined(),
  );
});

describe('findWrongHarmony', () => {
  const combined = (['back', 'front'] as const).flatMap((kind) =>
    stems[kind].filter((stem) => !stem.endsWith('ь')).map((stem) => ({ kind, stem })),
  );

  test.each(combined)('$stem ($kind)', ({ kind, stem }) => {
    const [good, bad] = kind === 'back' ? (['back', 'front'] as const) : (['front', 'back'] as const);
    for (const ending of inflected[good]) expect(findWrongHarmony(stem + ending)).toEqual([]);
    for (const ending of inflected[bad].filter((end) => stem.length + end.length >= 5)) {
      expect(findWrongHarmony(stem + ending)).toHaveLength(1);
    }
  });

  test('a wrong plural is seen under the endings that agree with it', () => {
    for (const word of ['клиенттарға', 'клиенттарымыз', 'клиенттарынан'])
      expect(findWrongHarmony(word)).toHaveLength(1);
    for (const word of ['клиенттерге', 'клиенттеріміз', 'шоттарынан'])
      expect(findWrongHarmony(word)).toEqual([]);
  });

  test('loans that end like an inflected word are left alone, their wrong plural is not', () => {
    expect(findWrongHarmony('мастер, бухгалтерге, анкета, гектар')).toEqual([]);
    expect(findWrongHarmony('мастерлар')).toHaveLength(1);
  });

  test('finds the place in the text', () => {
    expect(findWrongHarmony('Бұл клиенттар жаңа')).toEqual([{ index: 4, length: 9 }]);
  });
});

describe('findWrongParticle', () => {
  const fitting =
    `бар ма, төледі ме, келеді ме, солай ма, роль ме, болу ма, болу ме, қадам ба, сіз бе, мүмкін бе, жоқ па, жауап па, керек пе, шот па, банк пе, клуб па`.split(
      ', ',
    );
  test.each(fitting)('%s', (text) => expect(findWrongParticle(text)).toEqual([]));

  test.each([
    ['керек ме', 'керек пе'],
    ['банк па', 'банк пе'],
    ['сіз ба', 'сіз бе'],
    ['бар ба', 'бар ма'],
    ['болу па', 'болу ма'],
  ])('%s → %s', (text, hint) => {
    expect(findWrongParticle(text)).toEqual([{ index: 0, length: text.length, hint }]);
  });

  test('what it offers is right in its own eyes', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(word, fc.constantFrom('ма', 'ме', 'ба', 'бе', 'па', 'пе'), (before, particle) => {
        const [span] = findWrongParticle(`${before} ${particle}`);
        if (span?.hint !== undefined) expect(findWrongParticle(span.hint)).toEqual([]);
      }),
    );
  });
});
