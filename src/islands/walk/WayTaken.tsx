import { VerdictMark } from '../../components/VerdictMark.tsx';
import type { RecommendationView } from '../../tree/view.ts';

/** As many twigs as there were other answers, bending away from the way taken. */
const twigs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `M32 8q${-8 - index * 3.5} 0 ${-8 - index * 3.5} 14`).join('');

/** A small map of the way to a recommendation: the questions passed, the answers given, the verdict at its end. */
export const WayTaken = ({ view, verdictName }: { view: RecommendationView; verdictName: string }) => (
  <>
    <ol class="way" data-search-ignore>
      {view.past.map(({ answer, ask, text, others }) => (
        <li key={answer}>
          <svg viewBox="0 0 32 24" aria-hidden="true">
            <path d={twigs(others)} />
          </svg>
          <span class="past-ask">{ask}</span> {text}
        </li>
      ))}
    </ol>
    <p class="way-end" data-search-ignore>
      <VerdictMark verdict={view.verdict} />
      {verdictName}
    </p>
  </>
);
