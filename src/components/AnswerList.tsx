import type { NamedAnswer } from '../tree/book.ts';
import { SymptomMark } from './SymptomMark.tsx';

interface Props {
  answers: NamedAnswer[];
  /** The address an answer leads to. */
  address: (answer: string) => string;
  /** Whether these are the answers to the first question, which have marks of their own. */
  marked: boolean;
  /** What to say beside an answer, if anything. */
  remark?: (answer: string) => string | undefined;
}

/** The answers to a question, each a row to tap. */
export const AnswerList = ({ answers, address, marked, remark }: Props) => (
  <ol class={marked ? 'answers answers-marked' : 'answers'} data-answers>
    {answers.map(({ answer, text }) => (
      <li key={answer}>
        <a href={address(answer)}>
          {marked && <SymptomMark symptom={answer} />}
          <span class="answer-text">{text}</span>
          {remark?.(answer) && <span class="remark">{remark(answer)}</span>}
        </a>
      </li>
    ))}
  </ol>
);
