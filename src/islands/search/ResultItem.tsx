import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../search/rank.ts';
import { Marked } from './Marked.tsx';
import type { Answer, Searcher } from './searcher.ts';
import { whenSeen } from './when-seen.ts';

interface Props {
  result: Result;
  answer: Answer;
  searcher: Searcher;
}

const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

export const addressOf = ({ path, heading }: Result): string =>
  `${base}/${path}${heading === undefined ? '' : `#${heading}`}`;

/** A page found: its title, the heading and the words around what was looked for, its address. */
export const ResultItem = ({ result, answer, searcher }: Props) => {
  const item = useRef<HTMLLIElement>(null);
  const [, setArrived] = useState<Answer>();
  const shown = answer.atHand.get(result.part);
  useEffect(() => {
    if (shown || !item.current) return undefined;
    let current = true;
    const stop = whenSeen(item.current, () => {
      void searcher.excerpt(result, answer).then(() => {
        if (current) setArrived(answer);
      });
    });
    return () => {
      current = false;
      stop();
    };
  }, [result, answer]);
  return (
    <li ref={item}>
      <a href={addressOf(result)}>
        <span>
          <Marked pieces={searcher.mark(result.title, answer)} />
        </span>
        {shown && shown.title !== result.title && (
          <span class="found-heading">
            <Marked pieces={searcher.mark(shown.title, answer)} />
          </span>
        )}
      </a>
      <p class="found-text">{shown && <Marked pieces={shown.pieces} />}</p>
      <p class="found-address">{addressOf(result)}</p>
    </li>
  );
};
