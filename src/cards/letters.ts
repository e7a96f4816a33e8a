import satori, { type Font } from 'satori';
import { cardSize, type Card } from './card.ts';
import { colours } from './colours.ts';

/** The words of a card, set in lines by satori and turned into outlines: they look the same wherever they are drawn. */

/** The fonts by name, those of one kind in the order in which a letter is looked for. */
export const serif = ['hy-serif', 'hy-serif-marks', 'kk-serif'];
export const sans = ['hy-sans-bold', 'kk-sans-bold'];

/** What satori takes: an element with a style, as React would make it. */
interface Box {
  type: 'div';
  props: { style: object; children: Box[] | string };
}
const box = (style: object, children: Box[] | string): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Long titles and titles with a long word are set smaller: four lines at most, and no word reaches the mark. */
const titleSize = (title: string): number => {
  if (title.length > 75) return 50;
  const longest = Math.max(...title.split(/\s/).map((word) => word.length));
  return title.length > 30 || longest > 16 ? 58 : 72;
};

const pill = ({ label, mark, locale }: Card): Box => {
  const { line, wash } = colours(locale, mark);
  const place = { alignSelf: 'flex-start', padding: '8px 28px', marginBottom: 24, borderRadius: 40 };
  const look = { fontFamily: sans.join(), fontSize: 30, lineHeight: 1.4, color: line, backgroundColor: wash };
  return box({ ...place, ...look }, label);
};

const sheet = (card: Card): Box => {
  const { ink, accent } = colours(card.locale, card.mark);
  return box(
    {
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '56px 80px 100px',
    },
    [
      box(
        { fontFamily: serif.join(), fontSize: 34, lineHeight: 1.3, color: accent, marginLeft: 62 },
        card.siteName,
      ),
      box({ flexGrow: 1, flexDirection: 'column', justifyContent: 'center' }, [
        ...(card.label === '' ? [] : [pill(card)]),
        box(
          {
            maxWidth: 830,
            fontFamily: serif.join(),
            fontSize: titleSize(card.title),
            lineHeight: 1.26,
            color: ink,
            textWrap: 'balance',
            whiteSpace: 'pre-wrap',
          },
          card.title,
        ),
      ]),
    ],
  );
};

/**
 * @param fonts all those of `serif` and `sans`
 * @returns an SVG of the size of a card, with nothing behind the words
 */
export const letters = (card: Card, fonts: Font[]): Promise<string> =>
  satori(sheet(card) as unknown as Parameters<typeof satori>[0], { ...cardSize, fonts });
