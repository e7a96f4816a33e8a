import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { openSearch, type Answer, type Searcher } from './searcher.ts';

export interface Searching {
  /** The answer to what was last asked; undefined while nothing is asked or nothing is loaded. */
  answer: Answer | undefined;
  searcher: Searcher | undefined;
  /** Whether an answer is still to come. */
  busy: boolean;
  /** Whether search could not be loaded. */
  failed: boolean;
}

/** How many results are complete, with their excerpts, before the answer counts as complete. */
const firstSeen = 5;

let opened: Promise<Searcher> | undefined;

/** Loads search once a page; after a failure it may be tried again. */
const open = (locale: Locale): Promise<Searcher> => {
  opened ??= openSearch(locale);
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
};

/** Answers what is typed, as it is typed. An answer that comes late, when something else is asked already, is dropped. */
export const useSearch = (locale: Locale, typed: string): Searching => {
  const [state, setState] = useState<Searching>({
    answer: undefined,
    searcher: undefined,
    busy: false,
    failed: false,
  });
  const asked = useRef('');
  const text = typed.trim() === '' ? '' : typed;

  useEffect(() => {
    asked.current = text;
    const isCurrent = () => asked.current === text;
    const run = async () => {
      const searcher = await open(locale);
      if (!isCurrent()) return;
      if (text === '') return setState({ answer: undefined, searcher, busy: false, failed: false });
      const answer = await searcher.search(text);
      if (!isCurrent()) return;
      setState({ answer, searcher, busy: true, failed: false });
      await Promise.all(answer.results.slice(0, firstSeen).map((result) => searcher.excerpt(result, answer)));
      if (isCurrent()) setState({ answer, searcher, busy: false, failed: false });
    };
    setState((before) => ({ ...before, busy: text !== '' }));
    run().catch((error: unknown) => {
      console.warn(error);
      if (isCurrent()) setState({ answer: undefined, searcher: undefined, busy: false, failed: true });
    });
  }, [locale, text]);

  return state;
};
