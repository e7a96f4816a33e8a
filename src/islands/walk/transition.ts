/**
 * Makes a change of the page as a short movement, where the browser can and the reader has not asked for
 * stillness.
 *
 * @param change resolves once the page shows the new step
 */
export const withTransition = (change: () => Promise<void>): void => {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (still || !('startViewTransition' in document)) {
    void change();
    return;
  }
  // A transition is skipped when the next one begins or the page is hidden; the change is made all the same.
  document.startViewTransition(change).ready.catch(() => undefined);
};
