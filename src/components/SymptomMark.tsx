import marks from './symptom-marks.svg?url';

/**
 * The mark of a symptom, an answer to the first question, out of one file that every page shares. Its words always stand
 * beside it, so the drawing itself says nothing to a screen reader.
 */
export const SymptomMark = ({ symptom }: { symptom: string }) => (
  <svg class="mark" aria-hidden="true" focusable="false">
    <use href={`${marks}#${symptom}`} />
  </svg>
);
