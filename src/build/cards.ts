import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Card, Mark } from '../cards/card.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { isVerdict } from '../tree/schema.ts';

/** Everything a card is drawn with: when it changes, so does the name of every picture. */
const drawnWith = JSON.stringify(
  import.meta.glob(['../cards/*.ts', '../styles/ornament-*.svg', '../components/verdict-marks.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

const folder = '.cache/og/';

/** What a mark means, in words; the mark of the site needs none. */
export const markLabel = (locale: Locale, mark: Mark): string => {
  const t = translator(locale);
  if (isVerdict(mark)) return t(`verdicts.${mark}.name`);
  return { question: t('guide.question'), guide: t('guide.title'), letter: t('guide.letter'), site: '' }[
    mark
  ];
};

/**
 * Where the picture of a card will be. Orders it as well: what it shall say is left in `.cache/og/`, and the integration
 * `cards` draws what the finished pages name. So every page, of whatever kind, has its picture.
 *
 * @returns the path within the site, such as `og/hy.0a1b2c3d4e.png`
 */
export const cardPath = (card: Card): string => {
  const text = JSON.stringify(card);
  const digest = createHash('sha256').update(text).update(drawnWith).digest('hex').slice(0, 10);
  const name = `${card.locale}.${digest}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}.json`, text);
  return `og/${name}.png`;
};
