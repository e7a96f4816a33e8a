import { useEffect, useRef } from 'preact/hooks';
import type { PastAnswer } from '../../tree/view.ts';
import type { WalkStrings } from './strings.ts';

interface Props {
  past: PastAnswer[];
  strings: WalkStrings;
  /** The address of the step that a trail leads to. */
  address: (trail: string[]) => string;
}

/** The answers so far, each with a way to change it: folded on a narrow screen, beside the question on a wide one. */
export const PastAnswers = ({ past, strings, address }: Props) => {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // The style sheet shows the list on wide screens anyway; this makes it open to assistive technology too.
    const wide = matchMedia('(min-width: 60rem)');
    const follow = () => {
      if (details.current) details.current.open = wide.matches;
    };
    follow();
    wide.addEventListener('change', follow);
    return () => wide.removeEventListener('change', follow);
  }, []);
  if (past.length === 0) return null;
  const answers = past.map(({ answer }) => answer);
  return (
    <nav class="past" data-search-ignore aria-label={strings.yourAnswers}>
      <details ref={details}>
        <summary>
          {strings.yourAnswers} · {past.length}
        </summary>
        <ol>
          {past.map(({ answer, ask, text }, index) => (
            <li key={answer}>
              <span class="past-ask">{ask}</span>
              <span class="past-answer">{text}</span>
              <a href={address(answers.slice(0, index))} aria-label={`${strings.changeLabel}. ${text}`}>
                {strings.change}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
};
