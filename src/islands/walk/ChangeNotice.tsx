import type { NamedAnswer } from '../../tree/book.ts';
import type { WalkStrings } from './strings.ts';

interface Props {
  kept: NamedAnswer[];
  setAside: NamedAnswer[];
  strings: WalkStrings;
  onUndo: (() => void) | undefined;
}

const Answers = ({ title, answers }: { title: string; answers: NamedAnswer[] }) =>
  answers.length > 0 ? (
    <>
      <p>{title}</p>
      <ul>
        {answers.map(({ answer, text }) => (
          <li key={answer}>{text}</li>
        ))}
      </ul>
    </>
  ) : null;

/** Says what became of the later answers when an earlier one was changed, and takes the change back. */
export const ChangeNotice = ({ kept, setAside, strings, onUndo }: Props) => (
  <div class="notice" role="status">
    <Answers title={strings.kept} answers={kept} />
    <Answers title={strings.setAside} answers={setAside} />
    {onUndo && (
      <button type="button" onClick={onUndo}>
        {strings.undo}
      </button>
    )}
  </div>
);
