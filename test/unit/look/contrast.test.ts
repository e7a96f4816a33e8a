import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** The colours that rules of a selector give names to, in a part of the style sheet. */
const coloursOf = (part: string, selector: string): [string, string][] =>
  [...part.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selectors = '']) => selectors.split(',').some((one) => one.trim().endsWith(selector)))
    .flatMap(([, , body = '']) => [...body.matchAll(/--([\w-]+):\s*(#[\da-f]+)/gi)])
    .map(([, name = '', value = '']) => [name, value]);

const schemes = ['hy', 'kk'].flatMap((locale) => {
  const own = `[lang='${locale}']`;
  const day = new Map([...coloursOf(light, ':root'), ...coloursOf(light, own)]);
  const night = new Map([...day, ...coloursOf(dark, ':root'), ...coloursOf(dark, own)]);
  return [
    { scheme: `${locale}, light`, colours: day },
    { scheme: `${locale}, dark`, colours: night },
  ];
});

/** How bright a colour is, as WCAG counts it. */
const luminance = (hex: string): number => {
  const long = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

const grounds = ['paper', 'card', 'wash', 'accent-wash'];
const onGrounds = (text: string) => grounds.map((ground) => [text, ground] as const);
const verdicts = ['expect', 'effort', 'leave'].flatMap((verdict) => [
  [verdict, 'paper'] as const,
  [verdict, 'card'] as const,
  [verdict, `${verdict}-wash`] as const,
  ['ink', `${verdict}-wash`] as const,
]);
const texts = [
  ...onGrounds('ink'),
  ...onGrounds('soft'),
  ...onGrounds('accent'),
  ...verdicts,
  ['on-accent', 'accent'] as const,
];
const edges = [...onGrounds('edge'), ...onGrounds('accent')];

describe.each(schemes)('$scheme', ({ colours }) => {
  const below = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs
      .map(([one, other]) => ({
        pair: `${one} on ${other}`,
        ratio: contrast(colours.get(one) ?? '', colours.get(other) ?? ''),
      }))
      .filter(({ ratio }) => !(ratio >= least));

  test('every text on every ground it stands on: at least 7 : 1', () => {
    expect(below(texts, 7)).toEqual([]);
  });

  test('edges of what can be touched, and the ring of the focus: at least 3 : 1', () => {
    expect(below(edges, 3)).toEqual([]);
  });
});
