import type { Verdict } from '../tree/schema.ts';
import { verdictMarks } from './verdict-marks.ts';

/** The mark of a verdict. Its name always stands beside it, so the drawing itself says nothing to a screen reader. */
export const VerdictMark = ({ verdict }: { verdict: Verdict }) => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={verdictMarks[verdict]} />
  </svg>
);
