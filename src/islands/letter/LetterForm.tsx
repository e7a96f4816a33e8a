import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { fieldsOf, isOptional, type FieldName } from '../../letters/fields.ts';
import { blanksOf, fill, plainText, withoutIdleLines } from '../../letters/fill.ts';
import type { Letter } from '../../letters/schema.ts';
import { versions, type Version } from '../../letters/versions.ts';
import {
  emptyDraft,
  eraseDraft,
  keepDraft,
  keepVersion,
  recallDraft,
  recallVersion,
  type Draft,
} from './draft.ts';
import { Fields } from './Fields.tsx';
import { LetterActions } from './LetterActions.tsx';
import { LetterText } from './LetterText.tsx';
import type { LetterStrings } from './strings.ts';
import { usePrintTitle } from './usePrintTitle.ts';

export interface LetterProps {
  locale: Locale;
  texts: Pick<Letter, 'subject' | Version>;
  strings: LetterStrings;
}

/**
 * A letter to fill in. Built into its page with its blanks, every version of it, ready to be selected; in the browser it
 * takes what the sender types, shows it in the letter, and hands the letter on.
 */
export const LetterForm = ({ locale, texts, strings }: LetterProps) => {
  const [ready, setReady] = useState(false);
  const [version, setVersion] = useState<Version>('body');
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(locale));
  const [kept, setKept] = useState(false);
  const [status, setStatus] = useState('');
  usePrintTitle(strings.printTitle);

  useEffect(() => {
    const read = () => {
      setVersion((shown) => recallVersion() ?? shown);
      const remembered = recallDraft();
      if (!remembered) return;
      setDraft(remembered.draft);
      setKept(remembered.kept);
    };
    setReady(true);
    read();
    // A page that comes back from the browser's memory may be older than what was typed since.
    const onShow = (event: PageTransitionEvent) => event.persisted && read();
    addEventListener('pageshow', onShow);
    return () => removeEventListener('pageshow', onShow);
  }, []);

  const change = (next: Draft, onDevice = kept) => {
    setDraft(next);
    setKept(onDevice);
    setStatus('');
    keepDraft(next, onDevice);
  };
  const onVersion = (next: Version) => {
    setVersion(next);
    keepVersion(next);
  };
  const onValue = (field: FieldName, value: string) =>
    change({ ...draft, values: { ...draft.values, [field]: value } });
  const erase = () => {
    eraseDraft();
    setDraft(emptyDraft(locale));
    setKept(false);
    setStatus(strings.erased);
  };

  const filling = { ...draft, locale, months: strings.months, labels: strings.fields };
  const shownSubject = fill(texts.subject, filling);
  // As it is built, and where no script runs, a letter shows every blank that it may have.
  const show = (text: string) =>
    fill(ready ? withoutIdleLines(text.trim(), draft.values) : text.trim(), filling);
  const shown = show(texts[version] ?? texts.body);
  const offered = versions.filter((one) => texts[one] !== undefined);
  const fields = fieldsOf(texts.subject, texts.body);
  const blanks = blanksOf([...shownSubject, ...shown]).map((field) => strings.fields[field] ?? field);

  return (
    <div class="letter-form">
      <form
        class="letter-fields"
        data-ready={ready || undefined}
        data-search-ignore
        autocomplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        <p>{strings.fillIn}</p>
        {offered.length > 1 && (
          <fieldset class="versions">
            <legend>{strings.version}</legend>
            {offered.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="version"
                  checked={one === version}
                  onChange={() => onVersion(one)}
                />
                <span>{strings[one]}</span>
              </label>
            ))}
          </fieldset>
        )}
        <Fields
          fields={fields}
          values={draft.values}
          currency={draft.currency}
          strings={strings}
          onValue={onValue}
          onCurrency={(currency) => change({ ...draft, currency })}
        />
        {fields.some(isOptional) && <p class="facts">{strings.optional}</p>}
        <label class="keep">
          <input type="checkbox" name="keep" checked={kept} onChange={() => change(draft, !kept)} />
          <span>{strings.keep}</span>
        </label>
        <p class="facts">{strings.keepHint}</p>
        <button type="button" onClick={erase}>
          {strings.erase}
        </button>
        <p role="status">{status}</p>
      </form>
      <section class="letter-paper" aria-labelledby="letter-text">
        <h2 id="letter-text" data-search-ignore>
          {strings.text}
        </h2>
        <p class="letter-subject" data-letter-subject>
          <span class="letter-subject-label" data-search-ignore>
            {strings.subject}
          </span>{' '}
          <LetterText shown={shownSubject} />
        </p>
        <div class="letter-text" data-letter-text>
          <LetterText shown={shown} />
        </div>
        {ready ? (
          <LetterActions
            subject={plainText(shownSubject)}
            text={plainText(shown)}
            blanks={blanks}
            strings={strings}
          />
        ) : (
          offered
            .filter((one) => one !== 'body')
            .map((one) => (
              <details key={one}>
                <summary data-search-ignore>{strings[one]}</summary>
                <div class="letter-text">
                  <LetterText shown={show(texts[one] ?? '')} />
                </div>
              </details>
            ))
        )}
      </section>
    </div>
  );
};
