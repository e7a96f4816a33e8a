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

/** Windows opens no longer address in another program, and a letter in our scripts is soon longer; others end later. */
const longestMail = (): number => (navigator.userAgent.includes('Windows') ? 2_000 : 16_000);

/** What to do with the letter. What is missing is named before, not after. */
export const LetterActions = ({ subject, text, blanks, strings }: Props) => {
  const [status, setStatus] = useState('');
  const copy = async (what: string, done: string) => {
    try {
      await navigator.clipboard.writeText(what);
      setStatus(done);
    } catch {
      setStatus(strings.copyFailed); // no permission, or an old browser: the reader is told how to do it by hand
    }
  };
  const copyText = () => copy(text, strings.copied);
  const share = async () => {
    try {
      await navigator.share({ title: subject, text });
      setStatus('');
    } catch (error) {
      // Closing the share sheet is an answer, not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await copyText();
    }
  };
  const mail = mailAddress(subject, text);
  const fits = mail.length <= longestMail();
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
          onClick={copyText}
          aria-describedby={blanks.length > 0 ? 'blanks' : undefined}
        >
          {strings.copy}
        </button>
        <button type="button" onClick={() => copy(subject, strings.subjectCopied)}>
          {strings.copySubject}
        </button>
        {typeof navigator.share === 'function' && (
          <button type="button" onClick={share}>
            {strings.share}
          </button>
        )}
        <a
          class="button"
          href={fits ? mail : mailAddress(subject)}
          onClick={fits ? undefined : () => void copy(text, strings.mailTooLong)}
        >
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
