import { hydrate, type ComponentType } from 'preact';

/**
 * Wakes an island up: the page was built with this very component, and its properties lie beside it as data.
 * (Astro's own islands do the same with 2 kB of inline script more on every page.)
 *
 * @param id of the element that holds it; its data are in the element `{id}-props`
 */
export const hydrateIsland = <Props extends object>(id: string, Component: ComponentType<Props>): void => {
  const root = document.getElementById(id);
  const props = document.getElementById(`${id}-props`)?.textContent;
  if (root && props) hydrate(<Component {...(JSON.parse(props) as Props)} />, root);
};
