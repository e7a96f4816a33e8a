import type { Verdict } from '../../tree/schema.ts';
import type { Tree } from '../../tree/tree.ts';

/**
 * Puts the drawing itself in the place of its image, so that it takes the page's fonts and colours and can be marked.
 *
 * @param view holds the image
 * @returns undefined where the file cannot be had
 */
export const pictureIn = async (view: HTMLElement): Promise<SVGSVGElement | undefined> => {
  const image = view.querySelector('img');
  if (!image) return undefined;
  try {
    const response = await fetch(image.src);
    if (!response.ok) return undefined;
    // Its own style is for where it stands alone; in the page it would be against the page's policy.
    const text = (await response.text()).replace(/<title>.*<\/style>/s, '');
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    if (!(picture instanceof SVGSVGElement)) return undefined;
    picture.setAttribute('aria-hidden', 'true');
    view.replaceChildren(picture);
    view.tabIndex = 0;
    view.role = 'group';
    view.ariaLabel = image.alt;
    return picture;
  } catch {
    return undefined; // offline or blocked: the image and the list are there
  }
};

/** The tree that a picture shows, read from its boxes. */
export const treeIn = (picture: SVGSVGElement): Tree => {
  const tree: Tree = { start: '', questions: {}, recommendations: {} };
  for (const box of picture.querySelectorAll<SVGElement>('[data-step]')) {
    const id = box.dataset.step ?? '';
    const verdict = box.dataset.verdictCard as Verdict | undefined; // the file is ours
    if (verdict) tree.recommendations[id] = { verdict };
    else {
      tree.start ||= id; // the first question comes first
      tree.questions[id] = Object.fromEntries(
        [...box.querySelectorAll<SVGElement>('[data-answer]')].map(({ dataset }) => [
          dataset.answer ?? '',
          dataset.target ?? '',
        ]),
      );
    }
  }
  return tree;
};
