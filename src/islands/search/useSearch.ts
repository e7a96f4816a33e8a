import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { byKind, type Result } from '../../search/rank.ts';
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

/** How many results must have their excerpts before the answer counts as complete: those of the first screen. */
const withExcerpt = 5;

/** How long the first results wait for their excerpts, in milliseconds. */
const longestWait = 2_000;

const waited = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const nothing: Searching = { answer: undefined, searcher: undefined, busy: false, failed: false };

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

  // At once, not after the next frame as an effect: the answer may be in that frame already.
  useLayoutEffect(() => {
    asked.current = text;
    const isCurrent = () => asked.current === text;
    const run = async () => {
      const searcher = await open(locale);
      if (!isCurrent()) return;
      if (text === '') return setState({ ...nothing, searcher });
      const answer = await searcher.search(text);
      if (!isCurrent()) return;
      const excerpts = shownFirst(answer)
        .slice(0, withExcerpt)
        .map((result) => searcher.excerpt(result, answer));
      // They come together, so that nothing moves; but a slow line keeps nobody from the titles.
      await Promise.race([Promise.all(excerpts), waited(longestWait)]);
      if (!isCurrent()) return;
      const found = { ...nothing, answer, searcher };
      setState({ ...found, busy: true });
      await Promise.all(excerpts);
      if (isCurrent()) setState(found);
    };
    setState((before) => ({ ...before, busy: text !== '' }));
    run().catch((error: unknown) => {
      console.warn(error);
      if (isCurrent()) setState({ ...nothing, failed: true });
    });
  }, [locale, text]);

  return state;
};
