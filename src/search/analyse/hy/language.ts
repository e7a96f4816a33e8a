import type { Fold } from '../fold.ts';
import type { Language } from '../language.ts';
import { folding } from './folding.ts';
import { endings, normalise, shapes, stem, stems } from './hy.ts';
import { layouts } from './layouts.ts';

const folded = new Map<Fold, ReadonlySet<string>>();

const isEnding: Language['isEnding'] = (rest, _shape, fold) => {
  const all = folded.get(fold) ?? new Set([...endings].map(fold));
  folded.set(fold, all);
  return all.has(rest);
};

export const hy: Language = { normalise, stem, stems, shapes, isEnding, folding, layouts };
