import type { Problem } from '../../check/problem.ts';
import type { Shape } from '../schema.ts';
import { repeatedAnswers, reservedAnswers, strayAlternatives, tooFewAnswers } from './answers.ts';
import { missingNext, sharedIds, unknownTargets } from './targets.ts';
import { cycles, tooLong, unreachable } from './ways.ts';

const checks: readonly ((shape: Shape) => Problem[])[] = [
  unknownTargets,
  sharedIds,
  tooFewAnswers,
  repeatedAnswers,
  reservedAnswers,
  cycles,
  tooLong,
  unreachable,
  missingNext,
  strayAlternatives,
];

/** Everything that can be wrong with the shape by itself. Each check is linear in the number of answers. */
export const checkShape = (shape: Shape): Problem[] => checks.flatMap((check) => check(shape));
