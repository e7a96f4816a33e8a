import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** Whole alphabets, not only the letters our texts happen to use: the reader types too. */
const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
const marks = ' 0123456789.,:;!?…«»()[]/%+-–—·№←→_{}"\'@';
const armenian = `${range(0x531, 0x556)}${range(0x559, 0x58a)}֏`;
const kazakh = `${range(0x410, 0x44f)}ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі₸`;

/**
 * What is cut from which file; styles/fonts.css says where each is used, the bold Sans on the pictures of cards alone. One
 * file holds a whole alphabet with its marks, so that no word is ever set in two fonts. The kerning of the Armenian fonts is
 * left out: it pulls ՞ and ՛ onto the letter before them until they touch.
 */
const cuts: { name: string; from: string; text: string; weight?: number; kerned?: false }[] = [
  {
    name: 'hy-sans',
    from: '@expo-google-fonts/noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf',
    text: armenian + marks,
    kerned: false,
  },
  {
    name: 'hy-sans-bold',
    from: '@expo-google-fonts/noto-sans-armenian/600SemiBold/NotoSansArmenian_600SemiBold.ttf',
    text: armenian + marks,
    kerned: false,
  },
  // Noto Serif Armenian is to be had without digits and marks only; Noto Serif lends its own.
  {
    name: 'hy-serif',
    from: '@fontsource-variable/noto-serif-armenian/files/noto-serif-armenian-armenian-wght-normal.woff2',
    text: `${armenian} `,
    weight: 700,
    kerned: false,
  },
  {
    name: 'hy-serif-marks',
    from: '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
    text: marks,
  },
  {
    name: 'kk-sans',
    from: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    text: kazakh + marks,
  },
  {
    name: 'kk-sans-bold',
    from: '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
    text: kazakh + marks,
  },
  {
    name: 'kk-serif',
    from: '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
    text: kazakh + marks,
  },
];

/** Without hints, which no screen our fonts meet still needs, and without the features that our languages do not use. */
const features = ['mark', 'mkmk', 'ccmp', 'locl'];

/** Cuts one of the fonts above, for the browser or, as `truetype`, for what is drawn in the build. */
export const cutFont = async (name: string, targetFormat: 'woff2' | 'truetype'): Promise<Buffer> => {
  const cut = cuts.find((candidate) => candidate.name === name);
  if (!cut) throw new Error(`There is no font ${name} to cut`);
  const source = await readFile(fileURLToPath(import.meta.resolve(cut.from)));
  const axes = cut.weight === undefined ? {} : { variationAxes: { wght: cut.weight } };
  const keepFeatures = cut.kerned === false ? features : ['kern', ...features];
  return subsetFont(source, cut.text, { targetFormat, noHinting: true, keepFeatures, ...axes });
};

/**
 * Cuts Noto Sans and Noto Serif to the letters of our languages, into `.cache/fonts`, where styles/fonts.css finds them
 * and the bundler gives them names that change with their contents.
 */
export const fonts = (): AstroIntegration => ({
  name: 'fonts',
  hooks: {
    'astro:config:setup': async ({ config }) => {
      const folder = new URL('.cache/fonts/', config.root);
      await mkdir(folder, { recursive: true });
      await Promise.all(
        cuts.map(async ({ name }) =>
          writeFile(new URL(`${name}.woff2`, folder), await cutFont(name, 'woff2')),
        ),
      );
    },
  },
});
