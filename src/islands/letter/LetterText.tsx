import type { Shown } from '../../letters/fill.ts';

/** A letter as it will be sent. What is still to be filled in stands out. */
export const LetterText = ({ shown }: { shown: Shown[] }) => (
  <>
    {shown.map(({ text, field, blank }, index) =>
      field ? (
        <span class={blank ? 'blank' : 'filled'} data-search-ignore key={index}>
          {text}
        </span>
      ) : (
        text
      ),
    )}
  </>
);
