import type { Shown } from '../../letters/fill.ts';

/**
 * A letter as it will be sent. What is still to be filled in stands out; search shows a gap there.
 */
export const LetterText = ({ shown }: { shown: Shown[] }) => (
  <>
    {shown.map(({ text, field, blank }, index) =>
      field ? (
        <span class={blank ? 'blank' : 'filled'} data-search-ignore="gap" key={index}>
          {text}
        </span>
      ) : (
        text
      ),
    )}
  </>
);
