import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** The contrast of level AAA, 7 : 1, which contains that of AA. */
const contrast = 'color-contrast-enhanced';

const rulesOf: Record<'all' | 'contrast', RunOptions> = {
  all: {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { [contrast]: { enabled: true }, 'color-contrast': { enabled: false } },
  },
  contrast: { runOnly: [contrast] },
};

/**
 * What axe finds on the page: everything, or, where only the colours have changed, their contrast. It is put into the
 * page as it is, since no page has frames: a quarter of the time its builder for Playwright takes.
 */
export const violationsOf = async (page: Page, rules: 'all' | 'contrast' = 'all'): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    { ...rulesOf[rules], resultTypes: ['violations'] } satisfies RunOptions,
  );
};

/**
 * What is wider than the screen, cut off, or lies over other text on the page as it is shown now. What may be scrolled is
 * not cut off, and what is for the ear only is not looked at.
 */
const misfitsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 40)}`;
    if (document.documentElement.scrollWidth > innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide`);

    /** A notice that floats above the page is meant to, and can be closed. */
    const isAbove = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).position === 'fixed' || isAbove(element.parentElement));

    const lines: { element: Element; box: DOMRect }[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.textContent?.trim() === '' || !element.checkVisibility()) continue;
      if (element.closest('.visually-hidden, script, svg, option, .skip')) continue;
      if (isAbove(element)) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ element, box });
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const hides = (value: string) => value === 'hidden' || value === 'clip';
        if (
          (hides(overflowX) && around.scrollWidth > around.clientWidth + 1) ||
          (hides(overflowY) && around.scrollHeight > around.clientHeight + 1)
        )
          found.push(`cut off: ${name(around)}`);
      }
    }
    // Lines overlap where a third of the lower one lies under the upper: the boxes of one paragraph touch anyway.
    lines.sort((one, other) => one.box.top - other.box.top);
    for (const [index, { element, box }] of lines.entries()) {
      for (const next of lines.slice(index + 1)) {
        if (next.box.top > box.bottom) break;
        const across = Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left);
        const down = Math.min(box.bottom, next.box.bottom) - next.box.top;
        if (next.element !== element && across > 2 && down > next.box.height / 3)
          found.push(`${name(element)} lies over ${name(next.element)}`);
      }
    }
    return [...new Set(found)];
  });

/** Words that do not fit on their line and go on in the next: neither language has its words cut without a hyphen. */
const brokenWordsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility() || element.closest('.visually-hidden, script, svg, option, .skip'))
        continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}՛՜՞]+/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.add(`broken: ${word}`);
      }
    }
    return [...found];
  });

/** Links, buttons and fields that are smaller than 44 px either way, but for links within a line of text. */
const smallTargetsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((target) => target.checkVisibility() && !target.closest('.visually-hidden, .skip, svg'))
      .filter((target) => {
        const inLine = getComputedStyle(target).display === 'inline';
        return !inLine || target.parentElement?.textContent?.trim() === target.textContent?.trim();
      })
      .filter((target) => {
        const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
        return width < 43.9 || height < 43.9;
      })
      .map(({ outerHTML }) => `too small to touch: ${outerHTML.slice(0, 120)}`),
  );

/** The spacing that a reader may ask for (WCAG 1.4.12), and letters of twice the size. */
const wishes = {
  spacing: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
            p { margin-block-end: 2em !important; }`,
  'twice the size': 'html { font-size: 200% !important; }',
};
export type Wish = keyof typeof wishes;
export const everyWish = Object.keys(wishes) as Wish[];

/** Shows the page as a reader wishes to see it, or as it is. */
export const wish = (page: Page, wanted?: Wish): Promise<void> =>
  page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    wanted ? wishes[wanted] : '',
  );

/** Every way of looking at a page: a desk, a telephone on its side, a small screen, the reader's own spacing and size. */
export const misfitsInEveryView = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  const look = async (view: string) =>
    found.push(...(await misfitsOf(page)).map((misfit) => `${view}: ${misfit}`));
  for (const [width, height] of [
    [1280, 900],
    [740, 360],
    [320, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    await look(`${width} px`);
    const more = [...(await brokenWordsOf(page)), ...(await smallTargetsOf(page))];
    found.push(...more.map((problem) => `${width} px: ${problem}`));
  }
  for (const wanted of everyWish) {
    await wish(page, wanted);
    await look(wanted);
  }
  await wish(page);
  return found;
};
