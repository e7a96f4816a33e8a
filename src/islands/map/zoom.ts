/** The picture is never larger than this; as small as it can be, it is seen whole. */
const largest = 2.5;
const step = 1.3;

export interface Zoom {
  /** Shows the whole picture. */
  whole: () => void;
  /** As wide as the view, where that can still be read; else at 100 %. */
  readable: () => void;
  /** Brings a part of the picture to the middle of the view. */
  centre: (part: Element) => void;
  /** @param at the point of the screen that stays where it is; the middle of the view if not given */
  by: (factor: number, at?: Point) => void;
}

interface Point {
  x: number;
  y: number;
}

const middleOf = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/**
 * The size of a picture inside a view that scrolls. Moving it is scrolling, which the browser does: by wheel, finger,
 * arrow keys, with its own inertia, and on to the page when the picture ends.
 */
export const zoomIn = (view: HTMLElement, picture: SVGSVGElement): Zoom => {
  const { width, height } = picture.viewBox.baseVal;
  let scale = 1;
  const smallest = () => Math.min(1, view.clientWidth / width, view.clientHeight / height);
  const scrollBy = (x: number, y: number) => view.scrollBy({ left: x, top: y, behavior: 'instant' });

  const set = (next: number, at = middleOf(view)): void => {
    const before = picture.getBoundingClientRect();
    const share = { x: (at.x - before.left) / before.width, y: (at.y - before.top) / before.height };
    scale = Math.min(Math.max(next, smallest()), largest);
    picture.setAttribute('width', String(width * scale));
    picture.setAttribute('height', String(height * scale));
    const after = picture.getBoundingClientRect();
    scrollBy(after.left + share.x * after.width - at.x, after.top + share.y * after.height - at.y);
  };

  return {
    whole: () => set(smallest()),
    readable: () => {
      const wide = view.clientWidth / width;
      set(wide < 0.45 ? 1 : Math.min(wide, 1));
    },
    by: (factor, at) => set(scale * factor, at),
    centre: (part) => {
      const [to, from] = [middleOf(part), middleOf(view)];
      scrollBy(to.x - from.x, to.y - from.y);
    },
  };
};

/** The keys of the view; arrows are the browser's. */
export const zoomByKeys = (view: HTMLElement, zoom: Zoom): void =>
  view.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return; // the zoom of the browser itself
    if (event.key === '+' || event.key === '=') zoom.by(step);
    else if (event.key === '-') zoom.by(1 / step);
    else if (event.key === '0') zoom.whole();
  });

export const zoomByButtons = (tools: HTMLElement, zoom: Zoom): void =>
  tools.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset.zoom === 'in') zoom.by(step);
    else if (button?.dataset.zoom === 'out') zoom.by(1 / step);
    else if (button) zoom.whole();
  });

/** The wheel alone scrolls, as everywhere; with Ctrl, which is also what a touch pad's pinch sends, it zooms. */
export const zoomByWheel = (view: HTMLElement, zoom: Zoom): void =>
  view.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const turn = Math.max(-50, Math.min(50, event.deltaY)); // a mouse sends hundreds, a touch pad units
      zoom.by(Math.exp(-turn / 150), { x: event.clientX, y: event.clientY });
    },
    { passive: false },
  );
