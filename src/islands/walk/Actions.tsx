import { useState } from 'preact/hooks';
import type { WalkStrings } from './strings.ts';

/** Hands the address of this page to the device's share sheet, or copies it where there is none. */
const share = async (title: string): Promise<'shared' | 'copied' | 'failed'> => {
  const { href } = location;
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ title, url: href });
      return 'shared';
    }
    await navigator.clipboard.writeText(href);
    return 'copied';
  } catch (error) {
    // Closing the share sheet is an answer, not a failure.
    return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : 'failed';
  }
};

interface Props {
  title: string;
  start: string;
  strings: WalkStrings;
  /** Whether script runs: buttons that need it are not shown before. */
  ready: boolean;
}

/** What to do with a recommendation once it is read. */
export const Actions = ({ title, start, strings, ready }: Props) => {
  const [status, setStatus] = useState('');
  const onShare = async () => {
    const outcome = await share(title);
    setStatus({ shared: '', copied: strings.copied, failed: strings.copyFailed }[outcome]);
  };
  return (
    <div class="actions" data-search-ignore>
      {ready && (
        <>
          <button type="button" onClick={() => print()}>
            {strings.print}
          </button>
          <button type="button" onClick={onShare}>
            {strings.share}
          </button>
        </>
      )}
      <a href={start} data-start="anew">
        {strings.startOver}
      </a>
      <a href={start} data-start="another">
        {strings.another}
      </a>
      <p role="status">{status}</p>
    </div>
  );
};
