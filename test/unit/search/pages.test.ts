import { expect, test } from 'vitest';
import { readPage } from '../../../src/search/build/pages.ts';

test('a page is read part by part, without what is not to be found', () => {
  const page = readPage(
    'hy/guide/x/',
    `<body><nav>menu</nav><article data-search-body="guide"><h1>Title</h1><p>Lead</p><p data-search-ignore>minutes</p>
     <script type="application/json">{"no":1}</script><div><h2 id="one">First</h2><p>a
    b</p><ul><li>c</li><li>d.</li><li>e</li></ul>
     <h2 id="two">Second</h2><p>f</p></div></article></body>`,
  );
  expect(page).toEqual({
    path: 'hy/guide/x/',
    kind: 'guide',
    title: 'Title',
    parts: [
      { title: 'Title', text: 'Lead' },
      { heading: 'one', title: 'First', text: 'a b · c · d. e' },
      { heading: 'two', title: 'Second', text: 'f' },
    ],
  });
});

test('a blank of a letter leaves a gap in its sentence', () => {
  const page = readPage(
    'hy/letters/x/',
    `<article data-search-body="letter"><h1>Title</h1><p>Dear <span data-search-ignore="gap">name</span>, hello.</p></article>`,
  );
  expect(page?.parts).toEqual([{ title: 'Title', text: 'Dear …, hello.' }]);
});

test('a page without a part to be found is passed over, one of no known kind is a mistake', () => {
  expect(readPage('hy/', '<main><h1>Home</h1></main>')).toBeUndefined();
  expect(() => readPage('hy/x/', '<main data-search-body="recipe"></main>')).toThrow(
    'none of recommendation',
  );
});
