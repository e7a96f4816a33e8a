interface Point {
  x: number;
  y: number;
}

const radius = 10;

const at = ({ x, y }: Point): string => `${Math.round(x)} ${Math.round(y)}`;

const distance = (one: Point, other: Point): number => Math.abs(one.x - other.x) + Math.abs(one.y - other.y);

/** The point on the way from one to another, this far from the first. */
const towards = (from: Point, to: Point, length: number): Point => {
  const share = length / (distance(from, to) || 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

/** A way of straight pieces as the data of an SVG path: corners rounded, a head at its end. */
export const lineThrough = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  const end = rest.at(-1);
  if (!first || !end) return '';
  let data = `M${at(first)}`;
  let from = first;
  for (const [index, corner] of rest.slice(0, -1).entries()) {
    const to = rest[index + 1] ?? end;
    const turn = Math.min(radius, distance(from, corner) / 2, distance(corner, to) / 2);
    data += `L${at(towards(corner, from, turn))}Q${at(corner)} ${at(towards(corner, to, turn))}`;
    from = corner;
  }
  return `${data}L${at(end)}m-7-5 7 5-7 5`;
};
