import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { SearchPanel, type PanelTexts } from './SearchPanel.tsx';

export interface SearchPageProps {
  locale: Locale;
  action: string;
  texts: PanelTexts;
}

/** How long nothing is typed before the address follows: browsers refuse an address that changes with every letter. */
const pause = 300;

const typedInAddress = (): string => new URL(location.href).searchParams.get('q') ?? '';

/** Search on a page of its own: what is typed is in the address, so that it can be kept and passed on. */
export const SearchPage = (props: SearchPageProps) => {
  const box = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const [first, setFirst] = useState('');

  const follow = (typed: string) => {
    const address = new URL(location.href);
    address.searchParams.set('q', typed);
    history.replaceState(history.state, '', address);
  };

  useEffect(() => {
    // What was typed before this script ran is not lost.
    setFirst(box.current?.value || typedInAddress());
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <SearchPanel
      {...props}
      key={first}
      first={first}
      box={box}
      onTyped={(typed) => {
        clearTimeout(waiting.current);
        waiting.current = setTimeout(() => follow(typed), pause);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        follow(box.current?.value ?? '');
        box.current?.blur(); // the keyboard of a telephone gives way to the results
      }}
    />
  );
};
