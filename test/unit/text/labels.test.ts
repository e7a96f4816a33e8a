import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { fixedButtons, labelRuleIds, lintLabel, type Kind } from '../../../src/text/lint/labels.ts';

const found = (text: string, lang: 'hy' | 'kk', kind: Kind): string[] =>
  lintLabel(text, { lang, kind }).map(({ rule }) => rule);

const right = {
  label: {
    hy: ['Ուշ է վճարում կամ չի վճարում', 'Եթե հաճախորդը լռում է', 'Դժվար հաճախորդ. ի՞նչ անել', '2026 թ.'],
    kk: [
      'Ақшаны кешіктіреді немесе мүлде төлемейді',
      'Төлемді қалай еске салған жөн?',
      'Қоштасу',
      'шот, хат, т.б.',
    ],
  },
  button: {
    hy: ['Պատճենել տեքստը', 'Սկսել նորից', 'Փոփոխություն խնդրել', 'Կարդալ ուղեցույցը', 'Այո', 'Նախորդ հարցը'],
    kk: ['Мәтінді көшіру', 'Басып шығару', 'Бастау', 'Жүктеп алу (PDF)', 'Жоқ', 'Басты бет'],
  },
  sentence: {
    hy: ['Արդեն գրե՞լ եք նրան։', 'Նա ասաց. «Վաղը կվճարեմ»։', '«Բարև Ձեզ։ Կվճարեմ։»'],
    kk: [
      'Жауапты таңдаңыз.',
      'Төледі ме?',
      'Сәлеметсіз бе, {name}!',
      'Сұраңыз: «Төледіңіз бе?»',
      '(Хатты сақтаңыз.)',
    ],
  },
} as const;

const wrong = [
  ['L01', 'hy', 'label', 'Եթե հաճախորդը լռում է։'],
  ['L01', 'hy', 'label', 'Ի՞նչ անել։'],
  ['L01', 'hy', 'button', 'Պատճենել…'],
  ['L01', 'kk', 'label', 'Клиент жауап бермесе.'],
  ['L01', 'kk', 'label', '«Ертең төлеймін.»'],
  ['L01', 'kk', 'button', 'Бастау!'],
  ['L02', 'hy', 'button', 'Պատճենեք տեքստը'],
  ['L02', 'hy', 'button', 'Ավելին'],
  ['L02', 'kk', 'button', 'Көшіріңіз'],
  ['L02', 'kk', 'button', 'Көшір'],
  ['L03', 'hy', 'sentence', 'Ընտրեք պատասխանը'],
  ['L03', 'hy', 'sentence', 'Ընտրեք պատասխանը:'],
  ['L03', 'kk', 'sentence', 'Жауапты таңдаңыз'],
  ['L04', 'kk', 'label', 'Қарызды қалай қайтару'],
  ['L05', 'hy', 'label', 'Դժվար Հաճախորդ'],
  ['L05', 'kk', 'button', 'Жүктеп Алу'],
] as const;

describe('lintLabel', () => {
  test.each(wrong)('%s: %s %s «%s»', (rule, lang, kind, text) => {
    expect(found(text, lang, kind)).toContain(rule);
  });

  test('every rule is shown', () => {
    expect(labelRuleIds.filter((id) => !wrong.some(([rule]) => rule === id))).toEqual([]);
  });

  describe.each(['label', 'button', 'sentence'] as const)('a good %s', (kind) => {
    describe.each(locales)('%s', (lang) => {
      test.each(right[kind][lang])('%s', (text) => {
        expect(found(text, lang, kind)).toEqual([]);
      });
    });
  });

  test('commands that are no verbs are accepted as they stand', () => {
    for (const lang of locales) {
      for (const text of fixedButtons[lang]) expect(found(text, lang, 'button')).toEqual([]);
    }
  });

  test('a missing mark is pointed at where it is missing', () => {
    expect(lintLabel('Ընտրեք', { lang: 'hy', kind: 'sentence' })).toMatchObject([
      { rule: 'L03', match: '', index: 6 },
    ]);
  });

  test('no Armenian text is both a good label and a good sentence', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', '.', '։', '!', '?', '…'),
        (text, mark) => {
          expect(
            found(text + mark, 'hy', 'label').length + found(text + mark, 'hy', 'sentence').length,
          ).toBeGreaterThan(0);
        },
      ),
    );
  });
});
