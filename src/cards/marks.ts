import { verdictMarks } from '../components/verdict-marks.ts';
import type { Mark } from './card.ts';

const fork =
  'M12 21v-8c0-5-5.5-3.5-6-7.5M12 13c0-5 5.5-3.5 6-7.5M7.5 4a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0ZM19.5 4a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0Z';

/** One line drawing for each mark, on a field of 24 by 24. */
export const marks: Record<Mark, string> = {
  ...verdictMarks,
  question: fork,
  site: fork,
  guide: 'M12 6.5C10 5 7 4.5 3 4.5v14c4 0 7 .5 9 2 2-1.5 5-2 9-2v-14c-4 0-7 .5-9 2Zm0 0v14',
  letter: 'M3 5.5h18v13H3zM3 6l9 7 9-7',
};
