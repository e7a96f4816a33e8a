import type { ElkExtendedEdge, ElkNode } from 'elkjs';
import Elk from 'elkjs/lib/elk.bundled.js';
import { box, type as textType, type Box } from './boxes.ts';

interface Point {
  x: number;
  y: number;
}

/** The way of an answer from its row to the box it leads to. */
export interface Edge {
  answer: string;
  target: string;
  points: Point[];
}

export interface Layout {
  width: number;
  height: number;
  boxes: (Box & Point)[];
  edges: Edge[];
}

/**
 * Questions stand to the left of what they lead to, since the texts are wide and the tree is not deep: so it is about
 * as wide as it is high. What each option does: eclipse.dev/elk/reference/options.html
 */
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=24,left=12,bottom=12,right=12]',
  'elk.spacing.nodeNode': '26',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '11',
  'elk.layered.spacing.nodeNodeBetweenLayers': '60',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '11',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
  'elk.layered.thoroughness': '40',
};

const entry = (id: string): string => `${id} in`;

/** Where lines may touch a box: at the left of its heading, and at the right of each row. */
const portsOf = (one: Box): ElkNode['ports'] => {
  const rows = one.kind === 'question' ? one.rows : [];
  return [
    {
      id: entry(one.id),
      x: 0,
      y: box.edge + textType.ask.line / 2,
      layoutOptions: { 'elk.port.side': 'WEST' },
    },
    ...rows.map(({ answer, y, height }) => ({
      id: answer,
      x: one.width,
      y: y + height / 2,
      layoutOptions: { 'elk.port.side': 'EAST' },
    })),
  ];
};

const pointsOf = ({ id, sections = [] }: ElkExtendedEdge): Point[] => {
  const [section] = sections;
  if (!section) throw new Error(`no line was laid for the answer "${id}"`);
  return [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
};

/**
 * Finds a place for every box and a way for every line.
 *
 * @throws where the library leaves a line out
 */
export const layOut = async (boxes: readonly Box[]): Promise<Layout> => {
  const answers = boxes.flatMap((one) => (one.kind === 'question' ? one.rows : []));
  const targets = new Map(answers.map(({ answer, target }) => [answer, target]));
  const graph: ElkNode = {
    id: 'map',
    layoutOptions: options,
    children: boxes.map((one) => ({
      id: one.id,
      width: one.width,
      height: one.height,
      ports: portsOf(one) ?? [],
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
    })),
    edges: answers.map(({ answer, target }) => ({ id: answer, sources: [answer], targets: [entry(target)] })),
  };
  const placed = await new Elk().layout(graph);
  const places = new Map((placed.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return {
    width: Math.ceil(placed.width ?? 0),
    height: Math.ceil(placed.height ?? 0),
    boxes: boxes.map((one) => ({ ...one, ...(places.get(one.id) ?? { x: 0, y: 0 }) })),
    edges: (placed.edges ?? []).map((edge) => ({
      answer: edge.id,
      target: targets.get(edge.id) ?? '',
      points: pointsOf(edge),
    })),
  };
};
