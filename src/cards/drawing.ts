import type { Font } from 'satori';
import { cardSize, type Card } from './card.ts';
import { colours } from './colours.ts';
import { letters } from './letters.ts';
import { marks } from './marks.ts';

/** What a card is drawn with besides its words. */
export interface Material {
  fonts: Font[];
  /** The border of each language: an SVG, drawn in black, that goes on from left to right. */
  ornaments: Record<string, string>;
}

const { width, height } = cardSize;
const border = { top: height - 72, line: 3, gap: 16, height: 40 };

/** A border as a pattern. */
const pattern = (id: string, svg: string, colour: string): string => {
  const [, tileWidth, tileHeight] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const attributes = (/<svg([^>]*)>/.exec(svg)?.[1] ?? '').replace(
    /\s(?:xmlns|width|height|viewBox)="[^"]*"/g,
    '',
  );
  const inner = svg.replace(/<\/?svg[^>]*>/g, '');
  const scale = border.height / Number(tileHeight);
  const place = `translate(0 ${border.top + border.gap}) scale(${scale})`;
  return `<pattern id="${id}" width="${tileWidth}" height="${tileHeight}" patternUnits="userSpaceOnUse" patternTransform="${place}">
    <g${attributes.replaceAll('#000', colour)}>${inner.replaceAll('#000', colour)}</g>
  </pattern>`;
};

/** @returns the picture of a card as SVG, without text: the words are outlines */
export const drawing = async (card: Card, { fonts, ornaments }: Material): Promise<string> => {
  const { paper, accent, line, wash } = colours(card.locale, card.mark);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <defs>${pattern('border', ornaments[card.locale] ?? '', accent)}</defs>
  <rect width="${width}" height="${height}" fill="${paper}"/>
  <circle cx="1040" cy="290" r="290" fill="${wash}"/>
  <svg x="945" y="195" width="190" height="190" viewBox="0 0 24 24">
    <path d="${marks[card.mark]}" fill="none" stroke="${line}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>
  </svg>
  <rect y="${border.top}" width="${width}" height="${height - border.top}" fill="${paper}"/>
  <rect y="${border.top}" width="${width}" height="${border.line}" fill="${accent}"/>
  <rect y="${border.top + border.gap}" width="${width}" height="${border.height}" fill="url(#border)"/>
  <rect x="80" y="56" width="44" height="44" rx="10" fill="${accent}"/>
  <svg x="80" y="56" width="44" height="44" viewBox="0 0 32 32">
    <path d="M16 26V15m0 0C16 9 9 12 8 6m8 9c0-6 7-3 8-9" fill="none" stroke="${paper}" stroke-width="3" stroke-linecap="round"/>
  </svg>
  ${await letters(card, fonts)}
</svg>`;
};
