import { localeOf, stepAddress } from '../../addresses.ts';
import { trailInFragment, wayOf, type Way } from '../../map/way.ts';
import { dragByMouse, zoomByPinch } from './hold.ts';
import { markWay } from './mark-way.ts';
import { pictureIn, treeIn } from './picture.ts';
import { zoomByButtons, zoomByKeys, zoomByWheel, zoomIn } from './zoom.ts';

/** Says above the picture where the reader stands, with the way back, and lets the other language know. */
const tellWhere = (line: HTMLElement, way: Way | undefined): void => {
  const link = line.querySelector('a');
  const entry = way && document.getElementById(way.trail.join('/'))?.querySelector('a');
  line.hidden = !entry;
  if (!link || !entry) return;
  link.href = entry.href;
  link.textContent = entry.textContent;
  for (const other of document.querySelectorAll<HTMLAnchorElement>('a[data-language-link]'))
    other.hash = way.trail.join('/');
  line.previousElementSibling?.scrollIntoView(); // the browser went to the entry of the list
};

/**
 * Makes the picture of the map one that can be moved and zoomed, and marks the way of a trail in the fragment of the
 * address. Where the picture cannot be had, the page stays as it was built.
 */
export const openMap = async (): Promise<void> => {
  const root = document.querySelector<HTMLElement>('[data-map]');
  const view = root?.querySelector<HTMLElement>('.map-view');
  const tools = root?.querySelector<HTMLElement>('.map-tools');
  const line = root?.querySelector<HTMLElement>('.map-here');
  const base = root?.dataset.map ?? '/';
  const locale = localeOf(base, location.pathname);
  const picture = view && (await pictureIn(view));
  if (!root || !tools || !line || !locale || !picture) return;

  const tree = treeIn(picture);
  const zoom = zoomIn(view, picture);
  zoomByButtons(tools, zoom);
  zoomByKeys(view, zoom);
  zoomByWheel(view, zoom);
  zoomByPinch(view, zoom);
  dragByMouse(view);
  for (const hint of root.querySelectorAll<HTMLElement>('[data-waiting]')) delete hint.dataset.waiting;

  const show = () => {
    const way = wayOf(tree, trailInFragment(location.hash));
    const words = line.querySelector('span')?.textContent ?? '';
    markWay(picture, tree, way, (trail) => stepAddress(base, locale, trail), words);
    tellWhere(line, way);
    zoom.readable();
    const here = picture.querySelector(`[data-step="${way?.here ?? tree.start}"]`);
    if (here) zoom.centre(here);
  };
  show();
  addEventListener('hashchange', show);
};
