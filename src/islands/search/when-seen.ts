const waiting = new Map<Element, () => void>();

const see = (entries: readonly IntersectionObserverEntry[]): void => {
  for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
};

const canWatch = 'IntersectionObserver' in globalThis;
let observer: IntersectionObserver | undefined;

/**
 * Calls back once an element is about to be seen, so that nobody loads the texts of results they never reach. One observer
 * watches all elements: a hundred of them take a slow telephone longer than the search.
 *
 * @returns what ends the watching
 */
export const whenSeen = (element: Element, seen: () => void): (() => void) => {
  if (!canWatch) {
    seen();
    return () => undefined;
  }
  observer ??= new IntersectionObserver(see, { rootMargin: '150px 0px' });
  waiting.set(element, seen);
  observer.observe(element);
  return () => {
    waiting.delete(element);
    observer?.unobserve(element);
  };
};
