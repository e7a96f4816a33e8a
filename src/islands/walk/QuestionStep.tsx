import type { Ref } from 'preact';
import { AnswerList } from '../../components/AnswerList.tsx';
import type { QuestionView } from '../../tree/view.ts';
import type { WalkStrings } from './strings.ts';

interface Props {
  view: QuestionView;
  strings: WalkStrings;
  address: (trail: string[]) => string;
  heading: Ref<HTMLHeadingElement>;
  /** What to say beside an answer: that it was given before, or that its end has been seen. */
  remark: (answer: string) => string | undefined;
}

/** A question, its hint, and its answers as links. */
export const QuestionStep = ({ view, strings, address, heading, remark }: Props) => (
  <article class="question" key={view.id}>
    <h1 ref={heading} tabIndex={-1}>
      {view.heading}
    </h1>
    <p class="hint">{view.hint}</p>
    {view.points.length > 0 && (
      <ul class="points">
        {view.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    )}
    <AnswerList
      answers={view.answers}
      address={(answer) => address([...view.trail, answer])}
      marked={view.trail.length === 0}
      remark={remark}
    />
    {/* Only once the island runs can a keyboard choose; until then the line is kept free, so that nothing moves. */}
    <p class="keys" data-search-ignore>
      {strings.keys}
    </p>
  </article>
);
