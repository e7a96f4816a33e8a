import type { Ref } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { moveWithArrows } from './arrows.ts';
import { Results } from './Results.tsx';
import { useSearch } from './useSearch.ts';

/** What the panel says before anything is loaded; it comes from the page. */
export interface PanelTexts {
  label: string;
  placeholder: string;
  button: string;
  failed: string;
}

interface Props {
  locale: Locale;
  /** The address of the search page. */
  action: string;
  texts: PanelTexts;
  first: string;
  box: Ref<HTMLInputElement>;
  onTyped?: (typed: string) => void;
  onSubmit?: (event: Event) => void;
}

/** The search box and what it finds, as one types. The same in the dialog and on the page of its own. */
export const SearchPanel = ({ locale, action, texts, first, box, onTyped, onSubmit }: Props) => {
  const [typed, setTyped] = useState(first);
  const { answer, searcher, busy, failed } = useSearch(locale, typed);
  const count = answer ? answer.results.length + answer.alike.length + answer.partial.length : 0;
  // The same results are not rendered again because something else has changed.
  const results = useMemo(
    () => answer && searcher && <Results answer={answer} searcher={searcher} />,
    [answer, searcher],
  );
  const said = () => {
    if (failed) return texts.failed;
    if (!answer || !searcher) return '';
    const { strings } = searcher.catalogue;
    return count === 0 ? strings.none : strings.count.replace('{count}', String(count));
  };
  return (
    <div class="search-panel" onKeyDown={moveWithArrows}>
      <form role="search" action={action} onSubmit={onSubmit}>
        <input
          ref={box}
          type="text"
          role="searchbox"
          name="q"
          value={typed}
          aria-label={texts.label}
          placeholder={texts.placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            onTyped?.(currentTarget.value);
          }}
        />
        <button>{texts.button}</button>
      </form>
      <p class="found-count" role="status">
        {said()}
      </p>
      <div id="search-results" aria-busy={busy}>
        {results}
      </div>
    </div>
  );
};
