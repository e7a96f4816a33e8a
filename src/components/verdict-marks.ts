import type { Verdict } from '../tree/schema.ts';

/** One line drawing per verdict, told apart by its outline alone: a ticked list, a step up, an open door. */
export const verdictMarks: Record<Verdict, string> = {
  'set-expectations': 'M4 6h16M4 12h9M4 18h6m4-1 2.6 2.6L22 14',
  'make-extra-effort': 'M3 20h6v-5h6v-5h6M6 10V4M3.5 6.5 6 4l2.5 2.5',
  'end-relationship': 'M12 4h8v16h-8M3 12h11m0 0-4-4m4 4-4 4',
};
