/**
 * The search box of the header. Without script it is a form that leads to the search page; with it, it opens search over
 * the page. Nothing of search is loaded before.
 */
const form = document.querySelector<HTMLFormElement>('.site-search');
const input = form?.querySelector('input');

if (form && input) {
  const open = async () => (await import('./dialog.tsx')).openDialog(form);
  const tryToOpen = () => open().catch(console.warn); // the form still leads to the search page

  /** What is typed while the dialog is loading goes into the box, from where the dialog takes it over. */
  const typeAhead = (event: KeyboardEvent) => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.value += event.key;
  };

  input.addEventListener('click', () => void tryToOpen());
  form.addEventListener('input', () => void tryToOpen());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    open().catch(() => form.submit());
  });
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.closest('input, textarea, select')) return;
    event.preventDefault();
    addEventListener('keydown', typeAhead);
    void tryToOpen().finally(() => removeEventListener('keydown', typeAhead));
  });
}
