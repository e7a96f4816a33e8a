import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { guideAddress, letterAddress, localeOf, mapAddress, stepAddress, trailAt } from '../../addresses.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { namedAnswers } from '../../tree/book.ts';
import { earlierAnswer } from '../../tree/move.ts';
import type { StepView } from '../../tree/view.ts';
import { recallSeen, rememberLanguage, rememberLastStep, rememberSeen } from '../remembered.ts';
import { Actions } from './Actions.tsx';
import { ChangeNotice } from './ChangeNotice.tsx';
import { useAnswerKeys } from './useAnswerKeys.ts';
import { PastAnswers } from './PastAnswers.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import { RecommendationStep } from './RecommendationStep.tsx';
import { SheetFoot } from './SheetFoot.tsx';
import type { VerdictNames, WalkStrings } from './strings.ts';
import { useWalk } from './useWalk.ts';

const base = import.meta.env.BASE_URL;

export interface WalkProps {
  locale: Locale;
  /** The step of the page, as it was built. */
  view: StepView;
  /** Address of the file with the steps around it. */
  chapter: string;
  strings: WalkStrings;
  verdictNames: VerdictNames;
  siteName: string;
}

/** A click that asks for a new tab, a new window or a download is the browser's. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !event.metaKey &&
  !event.ctrlKey &&
  !event.shiftKey &&
  !event.altKey &&
  !event.defaultPrevented;

/** Points the language links of the page, which lie outside the island, at the step it shows. */
const pointLanguageLinks = (trail: string[]): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-link]')) {
    if (isLocale(link.hreflang)) link.href = stepAddress(base, link.hreflang, trail);
  }
};

/**
 * The questionnaire. Built into every step page as plain links; in the browser it takes those links over, so that
 * the next step comes without loading a page.
 */
export const DecisionWalk = ({
  locale,
  view: first,
  chapter,
  strings,
  verdictNames,
  siteName,
}: WalkProps) => {
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [seen, setSeen] = useState<string[]>([]);
  const { view, later, change, book, ready, go, undo } = useWalk(locale, first, chapter, () => {
    heading.current?.focus({ preventScroll: true });
  });
  const address = (trail: string[]) => stepAddress(base, locale, trail);
  const start = address([]);

  // Before the browser paints: whoever leaves at once must still find this step again.
  useLayoutEffect(() => {
    document.title = `${view.heading} · ${siteName}`;
    pointLanguageLinks(view.trail);
    rememberLanguage(locale);
    const [symptom] = view.trail;
    if (symptom !== undefined) rememberLastStep({ locale, trail: view.trail, heading: view.heading });
    const known = recallSeen();
    const next = view.kind === 'recommendation' && symptom ? [...new Set([...known, symptom])] : known;
    if (next.length > known.length) rememberSeen(next);
    setSeen(next);
  }, [view]);

  useAnswerKeys(root);

  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || link.target || !isPlain(event)) return;
    const trail = localeOf(base, link.pathname) === locale ? trailAt(base, link.pathname) : undefined;
    if (!trail) return;
    const fresh = link.dataset.start;
    if (fresh === 'anew') rememberSeen([]);
    if (go(trail, fresh !== undefined)) event.preventDefault();
  };

  const earlier = view.kind === 'question' && book ? earlierAnswer(book.tree, view.id, later) : undefined;
  const remark = (answer: string): string | undefined => {
    if (answer === earlier) return strings.earlier;
    return view.trail.length === 0 && seen.includes(answer) ? strings.seen : undefined;
  };
  const named = (answers: string[]) => (book ? namedAnswers(book, answers) : []);
  const undoTo = change?.undo;

  return (
    <div class="walk" ref={root} onClick={onClick} data-ready={book ? true : undefined}>
      <PastAnswers past={view.past} strings={strings} address={address} />
      <div class="step">
        {change && (
          <ChangeNotice
            kept={named(change.kept)}
            setAside={named(change.setAside)}
            strings={strings}
            onUndo={undoTo && (() => undo(undoTo))}
          />
        )}
        {view.kind === 'question' ? (
          <QuestionStep view={view} strings={strings} address={address} heading={heading} remark={remark} />
        ) : (
          <RecommendationStep
            view={view}
            strings={strings}
            verdictNames={verdictNames}
            address={address}
            letterAddress={(slug) => letterAddress(base, locale, slug)}
            guideAddress={(slug) => guideAddress(base, locale, slug)}
            heading={heading}
          />
        )}
        <p class="back" data-search-ignore>
          {view.trail.length > 0 && <a href={address(view.trail.slice(0, -1))}>← {strings.back}</a>}
          <a href={mapAddress(base, locale, view.trail)}>{strings.map}</a>
        </p>
        {view.kind === 'recommendation' && (
          <>
            <Actions title={view.heading} start={start} strings={strings} ready={ready} />
            <SheetFoot siteName={siteName} path={address(view.trail)} />
          </>
        )}
      </div>
    </div>
  );
};
