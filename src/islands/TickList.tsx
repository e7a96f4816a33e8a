import { useEffect, useState } from 'preact/hooks';
import { recallTicks, rememberTicks } from './remembered.ts';

interface Props {
  /** Names the list on this device. */
  list: string;
  items: string[];
  /** Said before the count of ticked items. */
  done: string;
}

/** Things to do, to tick off; the ticks stay on this device. With script off they last as long as the page. */
export const TickList = ({ list, items, done }: Props) => {
  const [ticked, setTicked] = useState<number[]>([]);
  useEffect(() => {
    const read = () => setTicked(recallTicks(list, items.length));
    read();
    // A page that comes back from the browser's memory may be older than the ticks.
    addEventListener('pageshow', read);
    return () => removeEventListener('pageshow', read);
  }, [list, items.length]);
  const toggle = (index: number) => {
    const next = ticked.includes(index) ? ticked.filter((other) => other !== index) : [...ticked, index];
    setTicked(next);
    rememberTicks(list, next);
  };
  return (
    <>
      <ol class="ticks">
        {items.map((item, index) => (
          <li key={item}>
            <label>
              <input type="checkbox" checked={ticked.includes(index)} onChange={() => toggle(index)} />
              <span>{item}</span>
            </label>
          </li>
        ))}
      </ol>
      <p class="ticked" role="status">
        {ticked.length > 0 && `${done} ${ticked.length} / ${items.length}`}
      </p>
    </>
  );
};
