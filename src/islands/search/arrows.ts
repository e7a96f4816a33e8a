/** Moves the focus with the arrow keys between the box and the results, as in a list. */
export const moveWithArrows = (event: KeyboardEvent): void => {
  const root = event.currentTarget;
  if (!(root instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...root.querySelectorAll<HTMLElement>('input, [id=search-results] a')];
  const here = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[here + step];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
};
