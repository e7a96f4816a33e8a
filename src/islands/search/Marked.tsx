import type { Piece } from '../../search/excerpt.ts';

/** A text with what was looked for marked. */
export const Marked = ({ pieces }: { pieces: Piece[] }) => (
  <>{pieces.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}</>
);
