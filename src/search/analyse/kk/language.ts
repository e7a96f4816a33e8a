import type { Language } from '../language.ts';
import { folding } from './folding.ts';
import { isEnding, normalise, shapes, stem, stems } from './kk.ts';
import { layouts } from './layouts.ts';

export const kk: Language = { normalise, stem, stems, shapes, isEnding, folding, layouts };
