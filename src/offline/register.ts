import rest from './page/page.ts?worker&url';

/**
 * All that every page loads for offline use: once it has been shown and is idle, the rest is fetched, a script of its own.
 * (The few lines of when-idle.ts stand here again: as an import they would be one more file for every page.)
 * The development server has no worker.
 */
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  const load = () => document.head.append(Object.assign(document.createElement('script'), { src: rest }));
  addEventListener('load', () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(load) : setTimeout(load, 1000),
  );
}
