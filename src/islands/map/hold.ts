import type { Zoom } from './zoom.ts';

/** How far a mouse may tremble and still click. */
const slack = 5;

/** Moves the picture with a mouse that is held down, wherever it goes; a finger scrolls it without us. */
export const dragByMouse = (view: HTMLElement): void => {
  let from: { x: number; y: number } | undefined;
  let moved = false;
  view.addEventListener('pointerdown', (event) => {
    moved = false;
    if (event.pointerType === 'mouse' && event.button === 0) from = { x: event.clientX, y: event.clientY };
  });
  document.addEventListener('pointermove', (event) => {
    if (!from) return;
    const { x, y } = from;
    if (!moved && Math.hypot(event.clientX - x, event.clientY - y) < slack) return;
    moved = true;
    view.scrollBy({ left: x - event.clientX, top: y - event.clientY, behavior: 'instant' });
    from = { x: event.clientX, y: event.clientY };
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    document.addEventListener(end, () => (from = undefined));
  view.addEventListener('dragstart', (event) => event.preventDefault()); // a link would be dragged away
  view.addEventListener('click', (event) => moved && event.preventDefault(), { capture: true });
};

interface Pinch {
  x: number;
  y: number;
  apart: number;
}

const pinchOf = ({ touches: [one, other] }: TouchEvent): Pinch | undefined =>
  one &&
  other && {
    x: (one.clientX + other.clientX) / 2,
    y: (one.clientY + other.clientY) / 2,
    apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
  };

/** Zooms with two fingers. (Pointer events end as soon as the browser scrolls; touch events go on.) */
export const zoomByPinch = (view: HTMLElement, zoom: Zoom): void => {
  let last: Pinch | undefined;
  const follow = (event: TouchEvent) => {
    const pinch = pinchOf(event);
    if (pinch && event.cancelable) event.preventDefault();
    if (pinch && last) {
      view.scrollBy({ left: last.x - pinch.x, top: last.y - pinch.y, behavior: 'instant' });
      zoom.by(pinch.apart / last.apart, pinch);
    }
    last = pinch;
  };
  for (const event of ['touchstart', 'touchmove', 'touchend'] as const)
    view.addEventListener(event, follow, { passive: false });
};
