import type { Language } from '../language.ts';
import { folding } from './folding.ts';
import { isEnding, normalise, shapes, stem, stems } from './hy.ts';
import { layouts } from './layouts.ts';

export const hy: Language = { normalise, stem, stems, shapes, isEnding, folding, layouts };
