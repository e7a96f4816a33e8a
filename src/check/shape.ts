import { z } from 'astro/zod';
import { shapeFile } from '../tree/checks/files.ts';
import { unknownClaims, unwritten, type Written } from '../tree/checks/references.ts';
import { checkShape } from '../tree/checks/shape.ts';
import { shapeSchema, verdicts, type Claims, type Shape } from '../tree/schema.ts';
import { parseFile, type Files } from './parse.ts';
import type { Problem } from './problem.ts';
import { notYetTold } from './told.ts';

const ids = z.array(z.string()).catch([]);
const unknown = { verdict: verdicts[0], letters: [], guide: [], claims: [] };

/** The shape as far as it can be understood: what the schema does not accept is told, the rest is still checked. */
const looseShape: z.ZodType<Shape> = z.object({
  start: z.string().catch(''),
  questions: z.record(z.string(), z.record(z.string(), z.string().catch('')).catch({})).catch({}),
  recommendations: z
    .record(
      z.string(),
      z
        .object({
          verdict: z.enum(verdicts).catch(verdicts[0]),
          letters: ids,
          guide: ids,
          next: z.string().optional().catch(''),
          claims: ids,
          alternatives: z.array(z.string()).optional().catch(undefined),
        })
        .catch(unknown),
    )
    .catch({}),
  planned: z.object({ letters: ids, guide: ids }).catch({ letters: [], guide: [] }),
});

export interface CheckedShape {
  /** Undefined only where `tree.yaml` cannot be read at all. */
  shape: Shape | undefined;
  /** What could not be understood in it: of what stands there nothing more can be said. */
  misread: Problem[];
  problems: Problem[];
}

/** Reads the shape and checks it by itself, against the claims and against what is written. */
export const readShape = (files: Files, claims: Claims | undefined, written: Written): CheckedShape => {
  const { value, data, problems } = parseFile(files, shapeFile, shapeSchema);
  const shape = value ?? looseShape.safeParse(data).data;
  if (!shape) return { shape, misread: problems, problems };
  const knowsPlanned = !problems.some(({ field }) => field.startsWith('planned'));
  const found = [
    ...checkShape(shape),
    ...(knowsPlanned ? unwritten(shape, written) : []),
    ...(claims ? unknownClaims(shape, claims) : []),
  ];
  return { shape, misread: problems, problems: [...problems, ...notYetTold(found, problems)] };
};
