import { useState } from 'preact/hooks';
import { mailAddress } from '../../letters/fill.ts';
import type { LetterStrings } from './strings.ts';

interface Props {
  subject: string;
  text: string;
  /** What the fields still to be filled in are called. */
  blanks: string[];
  strings: LetterStrings;
}

/** What to do with the letter. What is missing is named before, not after. */
export const LetterActions = ({ subject, text, blanks, strings }: Props) => {
  const [status, setStatus] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setStatus(strings.copied);
    } catch {
      setStatus(strings.copyFailed); // no permission, or an old browser: the reader is told how to do it by hand
    }
  };
  const share = async () => {
    try {
      await navigator.share({ title: subject, text });
      setStatus('');
    } catch (error) {
      // Closing the share sheet is an answer, not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copy();
    }
  };
  return (
    <div class="letter-actions">
      {blanks.length > 0 && (
        <p class="blanks" id="blanks">
          {strings.blanks} {blanks.join(', ')}
        </p>
      )}
      <div class="actions">
        <button
          class="main-button"
          type="button"
          onClick={copy}
          aria-describedby={blanks.length > 0 ? 'blanks' : undefined}
        >
          {strings.copy}
        </button>
        {typeof navigator.share === 'function' && (
          <button type="button" onClick={share}>
            {strings.share}
          </button>
        )}
        <a class="button" href={mailAddress(subject, text)}>
          {strings.mail}
        </a>
        <button type="button" onClick={() => print()}>
          {strings.print}
        </button>
      </div>
      <p role="status">{status}</p>
    </div>
  );
};
