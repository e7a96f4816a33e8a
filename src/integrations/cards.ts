import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { renderAsync } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import type { Font } from 'satori';
import sharp from 'sharp';
import { cardSize, type Card } from '../cards/card.ts';
import { drawing, type Material } from '../cards/drawing.ts';
import { sans, serif } from '../cards/letters.ts';
import { locales } from '../i18n/locales.ts';
import { cutFont } from './fonts.ts';

const readMaterial = async (): Promise<Material> => {
  const fonts = [...serif, ...sans].map(async (name): Promise<Font> => ({
    name,
    data: await cutFont(name, 'truetype'),
  }));
  const ornaments = locales.map(async (locale) => [
    locale,
    await readFile(new URL(`../styles/ornament-${locale}.svg`, import.meta.url), 'utf8'),
  ]);
  return { fonts: await Promise.all(fonts), ornaments: Object.fromEntries(await Promise.all(ornaments)) };
};

/** Sixteen colours do for a few even areas and their edges, and make a quarter of the bytes. */
const png = async (card: Card, material: Material): Promise<Buffer> => {
  const { pixels } = await renderAsync(await drawing(card, material), { font: { loadSystemFonts: false } });
  return sharp(pixels, { raw: { ...cardSize, channels: 4 } })
    .flatten()
    .png({ palette: true, colours: 16, effort: 1, dither: 0 })
    .toBuffer();
};

/** The pictures that the built pages name. */
const namedPictures = async (dir: URL): Promise<string[]> => {
  const files = (await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(files.map((file) => readFile(new URL(file, dir), 'utf8')));
  return [
    ...new Set(
      pages.flatMap((html) => [...html.matchAll(/\/og\/([\w.]+)\.png"/g)].map(([, name]) => name ?? '')),
    ),
  ];
};

/** Does a task for each of many things, a few at a time: a picture takes three megabytes while it is drawn. */
const fewAtATime = async <Thing>(things: Thing[], task: (thing: Thing) => Promise<void>): Promise<void> => {
  const queue = things.values();
  const worker = async () => {
    for (const thing of queue) await task(thing);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
};

/**
 * Draws the pictures that stand for the pages where their addresses are shared. A picture is kept in `.cache/og` under a
 * name made from all that it shows, so each is drawn once.
 */
export const cards = (): AstroIntegration => {
  let cache: URL;
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('.cache/og/', config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const named = await namedPictures(dir);
        const kept = (name: string) => new URL(`${name}.png`, cache);
        const missing = named.filter((name) => !existsSync(kept(name)));
        if (missing.length > 0) {
          const material = await readMaterial();
          await fewAtATime(missing, async (name) => {
            const card = JSON.parse(await readFile(new URL(`${name}.json`, cache), 'utf8')) as Card;
            const unfinished = new URL(`${name}.${process.pid}`, cache);
            await writeFile(unfinished, await png(card, material));
            await rename(unfinished, kept(name)); // a build that is cut off leaves no half picture
          });
        }
        const folder = new URL('og/', dir);
        await mkdir(folder, { recursive: true });
        await Promise.all(named.map((name) => copyFile(kept(name), new URL(`${name}.png`, folder))));
      },
    },
  };
};
