/**
 * The search box of the header. Without script it is a form that leads to the search page; with it, it opens search over
 * the page. Nothing of search is loaded before.
 */
const form = document.querySelector<HTMLFormElement>('.site-search');

if (form) {
  const open = async () => (await import('./dialog.tsx')).openDialog(form);
  const tryToOpen = () => void open().catch(console.warn); // the form still leads to the search page
  form.querySelector('input')?.addEventListener('click', tryToOpen);
  form.addEventListener('input', tryToOpen);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    open().catch(() => form.submit());
  });
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.closest('input, textarea, select')) return;
    event.preventDefault();
    tryToOpen();
  });
}
