import { createRef, render } from 'preact';
import { isLocale } from '../../i18n/locales.ts';
import { SearchPanel } from './SearchPanel.tsx';

let dialog: HTMLDialogElement | undefined;
const box = createRef<HTMLInputElement>();
/** How often the dialog was opened with something typed: each time the panel begins anew. */
let begun = 0;

const make = (label: string): HTMLDialogElement => {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', label);
  // A click on what lies around the panel closes it; so does following a link to a place on this page.
  made.addEventListener('click', ({ target }) => {
    if (target === made || (target instanceof Element && target.closest('a'))) made.close();
  });
  document.body.append(made);
  return made;
};

/**
 * Opens search over the page.
 *
 * @param form the search box of the page, which brings the texts the dialog needs before anything is loaded
 */
export const openDialog = (form: HTMLFormElement): void => {
  const { lang } = document.documentElement;
  const input = form.querySelector('input');
  if (!isLocale(lang) || !input) return;
  const texts = {
    label: input.getAttribute('aria-label') ?? '',
    placeholder: input.placeholder,
    button: form.querySelector('button')?.textContent.trim() ?? '',
    failed: form.dataset.failed ?? '',
  };
  const typed = input.value;
  input.value = '';
  if (typed !== '') begun++;
  dialog ??= make(texts.label);
  render(
    <>
      <form method="dialog" class="search-close">
        <button aria-label={form.dataset.close}>×</button>
      </form>
      <SearchPanel key={begun} locale={lang} action={form.action} texts={texts} first={typed} box={box} />
    </>,
    dialog,
  );
  if (!dialog.open) dialog.showModal();
  box.current?.focus();
};
