import { createHash } from 'node:crypto';
import { create, type Font } from 'fontkitten';
import { renderToString } from 'preact-render-to-string';
import hySans from '../../.cache/fonts/hy-sans.woff2?inline';
import hySerif from '../../.cache/fonts/hy-serif.woff2?inline';
import hySerifMarks from '../../.cache/fonts/hy-serif-marks.woff2?inline';
import kkSans from '../../.cache/fonts/kk-sans.woff2?inline';
import kkSerif from '../../.cache/fonts/kk-serif.woff2?inline';
import { stepAddress } from '../addresses.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { boxesOf, type as textType } from '../map/boxes.ts';
import { layOut } from '../map/layout.ts';
import { Picture, type Colours } from '../map/Picture.tsx';
import type { Measure } from '../map/wrap.ts';
import pictureStyle from '../styles/map-picture.css?inline';
import tokens from '../styles/tokens.css?inline';
import { shortestTrail } from '../tree/trails.ts';
import { bookOf } from './book.ts';

/** The picture of the tree in one language as a file of its own. */
export interface MapFile {
  /** Name without folder; it holds a digest of the contents, so that it may be cached for ever. */
  name: string;
  svg: string;
  width: number;
  height: number;
}

/** The value of a token in light colours, which the style sheet names first. */
const token = (name: string): string => {
  const value = new RegExp(`--${name}:\\s*([^;}]+)`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`styles/tokens.css has no --${name}`);
  return value.trim();
};

const colours: Colours = {
  paper: token('paper'),
  card: token('card'),
  ink: token('ink'),
  edge: token('edge'),
  line: token('line'),
  verdicts: {
    'set-expectations': { ink: token('expect'), wash: token('expect-wash') },
    'make-extra-effort': { ink: token('effort'), wash: token('effort-wash') },
    'end-relationship': { ink: token('leave'), wash: token('leave-wash') },
  },
};

const base = import.meta.env.BASE_URL;

/** The very files that the browser will set the text in. */
const fonts: Record<Locale, { sans: string[]; serif: string[] }> = {
  hy: { sans: [hySans], serif: [hySerif, hySerifMarks] },
  kk: { sans: [kkSans], serif: [kkSerif] },
};

/** A reader's browser may set another font, in which the words are a little wider. */
const reserve = 1.1;

const open = (dataUrl: string): Font => {
  const font = create(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
  if (font.isCollection) throw new Error('a font file was expected, not a collection');
  return font;
};

const measureIn = (files: string[], size: number): Measure => {
  const opened = files.map(open);
  return (text) =>
    [...text].reduce((width, letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const font = opened.find((one) => one.hasGlyphForCodePoint(code));
      if (!font) throw new Error(`No font of the map has the letter "${letter}" of "${text}"`);
      return width + (font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * size * reserve;
    }, 0);
};

const read = async (locale: Locale): Promise<MapFile> => {
  const book = await bookOf(locale);
  const t = translator(locale);
  const { sans, serif } = fonts[locale];
  const layout = await layOut(
    boxesOf(book, {
      ask: measureIn(serif, textType.ask.size),
      answer: measureIn(sans, textType.answer.size),
      verdict: measureIn(serif, textType.verdict.size),
    }),
  );
  const trailTo = (id: string) => shortestTrail(book.tree, book.tree.start, id) ?? [];
  const svg = renderToString(
    <Picture
      layout={layout}
      lang={locale}
      title={t('map.title')}
      verdictNames={{
        'set-expectations': t('verdicts.set-expectations.name'),
        'make-extra-effort': t('verdicts.make-extra-effort.name'),
        'end-relationship': t('verdicts.end-relationship.name'),
      }}
      colours={colours}
      style={tokens + pictureStyle}
      stepHref={(id) => stepAddress(base, locale, trailTo(id))}
      answerHref={(question, answer) => stepAddress(base, locale, [...trailTo(question), answer])}
    />,
  );
  const digest = createHash('sha256').update(svg).digest('hex').slice(0, 10);
  return { name: `map.${locale}.${digest}.svg`, svg, width: layout.width, height: layout.height };
};

const files = new Map<Locale, Promise<MapFile>>();

/** The picture of the tree in one language; drawn once a build. */
export const mapOf = (locale: Locale): Promise<MapFile> => {
  if (import.meta.env.DEV) return read(locale);
  const file = files.get(locale) ?? read(locale);
  files.set(locale, file);
  return file;
};

/** The pictures of all languages. */
export const allMaps = (): Promise<MapFile[]> => Promise.all(locales.map(mapOf));
