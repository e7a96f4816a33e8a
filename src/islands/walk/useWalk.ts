import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stepAddress, trailAt } from '../../addresses.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Book } from '../../tree/book.ts';
import { move, type Move, type Position } from '../../tree/move.ts';
import { stepView, type StepView } from '../../tree/view.ts';
import { isStrings } from '../storage.ts';
import { loadChapter } from './chapter.ts';
import { withTransition } from './transition.ts';

const base = import.meta.env.BASE_URL;

/** The remembered answers that belong to this entry of the browser's history. */
const laterInHistory = (): string[] => {
  const state: unknown = history.state;
  const later = typeof state === 'object' && state !== null && 'later' in state ? state.later : undefined;
  return isStrings(later) ? later : [];
};

/**
 * Whether the reader went Back before this script could listen, so that the address names another step than the page
 * shows. Says so once for an address only: a host that answers it with this page would do so for ever.
 */
const isOvertaken = (shown: StepView): boolean => {
  const trail = trailAt(base, location.pathname);
  if (!trail || sameTrail(trail, shown.trail)) return false;
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'overtaken' in state) return false;
  history.replaceState({ overtaken: true }, '');
  return true;
};

const sameTrail = (one: string[], other: string[]): boolean => one.join('/') === other.join('/');

export interface WalkState {
  view: StepView;
  later: string[];
  change: Move['change'];
}

export interface Walking extends WalkState {
  /** The steps at hand, once they are loaded. */
  book: Book | undefined;
  /** Whether the island runs, so that what needs script may be shown. */
  ready: boolean;
  /** Goes to a step without loading a page. @returns false where it cannot, and the link must do */
  go: (to: string[], fresh?: boolean) => boolean;
  /** Goes back to where a change was made. */
  undo: (to: Position) => void;
}

/**
 * The state of a reader's walk through the tree, tied to the address, the title and the history of the browser.
 *
 * @param first the step that the page was built with
 * @param onArrive called after another step is shown, whenever the reader asked for it
 */
export const useWalk = (locale: Locale, first: StepView, chapter: string, onArrive: () => void): Walking => {
  const [state, setState] = useState<WalkState>({ view: first, later: [], change: undefined });
  const [book, setBook] = useState<Book>();
  const [ready, setReady] = useState(false);
  const shown = useRef<() => void>();
  const latest = useRef({ state, book });
  latest.current = { state, book };

  const show = (next: WalkState): void =>
    withTransition(
      () =>
        new Promise((resolve) => {
          shown.current = resolve;
          setState(next);
        }),
    );

  useLayoutEffect(() => {
    if (!shown.current) return; // the first view came with the page: its focus and place are the browser's
    onArrive();
    shown.current();
    shown.current = undefined;
  }, [state]);

  /** Shows where a move leads, as a new entry of the history. */
  const arrive = ({ trail, later, change }: Move): boolean => {
    const view = latest.current.book && stepView(latest.current.book, trail);
    if (!view) return false;
    history.pushState({ later }, '', stepAddress(base, locale, trail));
    scrollTo(0, 0);
    show({ view, later, change });
    return true;
  };

  const go = (to: string[], fresh = false): boolean => {
    const { state: here, book: steps } = latest.current;
    if (!steps) return false;
    const from = { trail: here.view.trail, later: here.later };
    return arrive(fresh ? { trail: to, later: [] } : move(steps.tree, from, to));
  };

  useEffect(() => {
    if (isOvertaken(first)) return location.reload();
    setReady(true);
    const later = laterInHistory();
    if (later.length > 0) setState((here) => ({ ...here, later }));
    void loadChapter(chapter).then(setBook);

    const onPopState = () => {
      const { state: here, book: steps } = latest.current;
      const trail = trailAt(base, location.pathname);
      if (!trail || sameTrail(trail, here.view.trail)) return; // a jump within the page
      const view = steps && stepView(steps, trail);
      if (!view) return location.reload();
      const back = trail.length < here.view.trail.length;
      const from = { trail: here.view.trail, later: here.later };
      show({ view, later: back ? move(steps.tree, from, trail).later : laterInHistory(), change: undefined });
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  return { ...state, book, ready, go, undo: (to) => void arrive({ ...to }) };
};
