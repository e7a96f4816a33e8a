import { trailTo, type Way } from '../../map/way.ts';
import type { Trail, Tree } from '../../tree/tree.ts';

const svg = 'http://www.w3.org/2000/svg';

const flagWith = (text: string): SVGTextElement => {
  const flag = document.createElementNS(svg, 'text');
  flag.classList.add('map-flag');
  flag.setAttribute('y', '-9');
  flag.textContent = text;
  return flag;
};

/**
 * Marks a way on the picture and takes the marks of another one away; the links of the picture then go on from this way.
 *
 * @param words what stands over the step where the reader is
 */
export const markWay = (
  picture: SVGSVGElement,
  tree: Tree,
  way: Way | undefined,
  address: (trail: Trail) => string,
  words: string,
): void => {
  const { steps = [], trail = [], here } = way ?? {};
  picture.querySelector('.map-flag')?.remove();
  picture.classList.toggle('has-way', way !== undefined);
  for (const part of picture.querySelectorAll<SVGElement>('[data-answer]'))
    part.classList.toggle('on', trail.includes(part.dataset.answer ?? ''));
  for (const box of picture.querySelectorAll<SVGElement>('[data-step]')) {
    const id = box.dataset.step ?? '';
    const to = trailTo(tree, trail, id);
    box.classList.toggle('on', steps.includes(id));
    box.classList.toggle('here', id === here);
    if (id === here) box.append(flagWith(words));
    for (const link of box.querySelectorAll('a')) {
      const { answer } = link.dataset;
      link.setAttribute('href', address(answer === undefined ? to : [...to, answer]));
    }
  }
};
