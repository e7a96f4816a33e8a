import sharp from 'sharp';
import icon from '../../public/icon.svg?raw';
import { token } from './tokens.ts';

/** The pictures that stand for the site where it is installed, all made from public/icon.svg. */
export const appIcons = {
  'icon-192': { size: 192, fullBleed: false },
  'icon-512': { size: 512, fullBleed: false },
  'maskable-512': { size: 512, fullBleed: true },
  'apple-touch-180': { size: 180, fullBleed: true },
} as const;

export type AppIcon = keyof typeof appIcons;

/** Of a picture that is cut to any shape, only the inner four fifths are sure to be seen: <https://www.w3.org/TR/appmanifest/#icon-masks>. */
const safe = 0.8;

const render = (size: number) => sharp(Buffer.from(icon), { density: (72 * size) / 32 }).resize(size, size);

/** The colour of the plate on which the sign is drawn: it goes on to the edges of a picture that is cut to shape. */
const plateColour = async (): Promise<string | { r: number; g: number; b: number }> => {
  const size = 64;
  const { data, info } = await render(size).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray((3 * size + size / 2) * info.channels);
  return alpha === 255 ? { r, g, b } : token('paper'); // a sign without a plate
};

/** @returns a PNG */
export const drawAppIcon = async (name: AppIcon): Promise<Buffer> => {
  const { size, fullBleed } = appIcons[name];
  if (!fullBleed) return render(size).png({ compressionLevel: 9, palette: true }).toBuffer();
  const inner = Math.round(size * safe);
  const background = await plateColour();
  return sharp({ create: { width: size, height: size, channels: 3, background } })
    .composite([{ input: await render(inner).png().toBuffer() }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
};
