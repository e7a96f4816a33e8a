import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { byKind, type Result } from '../../search/rank.ts';
import { openSearch, type Answer, type Searcher } from './searcher.ts';

export interface Searching {
  /** The answer to what was last asked; undefined while nothing is asked or nothing is loaded. */
  answer: Answer | undefined;
  searcher: Searcher | undefined;
  /** How many results to show: few at first, so that a slow telephone answers at once. */
  shown: number;
  /** Whether an answer is still to come. */
  busy: boolean;
  /** Whether search could not be loaded. */
  failed: boolean;
}

/** How many results fit a screen, and how many are complete, with their excerpts, before the answer counts as complete. */
const screenful = 8;
const withExcerpt = 5;

const nothing: Searching = { answer: undefined, searcher: undefined, shown: 0, busy: false, failed: false };

/** Lets the browser show what was changed. (A frame would never come to a tab in the background.) */
const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

let opened: Promise<Searcher> | undefined;

/** The results as they are shown, as far as they are shown by kind. */
const shownFirst = ({ results }: Answer): Result[] => byKind(results).kinds.flatMap(([, list]) => list);

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
  const [state, setState] = useState(nothing);
  const asked = useRef('');
  const text = typed.trim() === '' ? '' : typed;

  useEffect(() => {
    asked.current = text;
    const isCurrent = () => asked.current === text;
    const run = async () => {
      const searcher = await open(locale);
      if (!isCurrent()) return;
      if (text === '') return setState({ ...nothing, searcher });
      const answer = await searcher.search(text);
      if (!isCurrent()) return;
      const found = { ...nothing, answer, searcher };
      setState({ ...found, shown: screenful, busy: true });
      await painted();
      if (!isCurrent()) return;
      setState({ ...found, shown: Infinity, busy: true });
      const seen = shownFirst(answer).slice(0, withExcerpt);
      await Promise.all(seen.map((result) => searcher.excerpt(result, answer)));
      if (isCurrent()) setState({ ...found, shown: Infinity });
    };
    setState((before) => ({ ...before, busy: text !== '' }));
    run().catch((error: unknown) => {
      console.warn(error);
      if (isCurrent()) setState({ ...nothing, failed: true });
    });
  }, [locale, text]);

  return state;
};
