import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../../src/tree/book.ts';
import { chapterOf, divide } from '../../../src/tree/chapters.ts';
import { everyTrail } from '../../../src/tree/trails.ts';
import { stepView } from '../../../src/tree/view.ts';
import { soundDraft } from '../../support/content.ts';
import { anyTree, treeOfSize } from '../../support/trees.ts';

const draft = soundDraft();
const { start, questions, recommendations } = draft.shape;
const book: Book = {
  tree: { start, questions, recommendations },
  questions: draft.words.hy.questions,
  recommendations: Object.fromEntries(
    Object.entries(draft.recommendations.hy).map(([id, words]) => [
      id,
      {
        ...words,
        letters: [{ slug: 'apology', title: 'A letter' }],
        guide: [],
        alternatives: { friend: 'or else' },
      },
    ]),
  ),
};

describe('stepView', () => {
  test('a question shows its words, its answers in order, and the answers so far', () => {
    expect(stepView(book, ['rain', 'has-umbrella'])).toEqual({
      kind: 'question',
      id: 'plans',
      trail: ['rain', 'has-umbrella'],
      past: [
        { answer: 'rain', ask: 'բառ weather ask', text: 'բառ weather rain', others: 2 },
        { answer: 'has-umbrella', ask: 'բառ umbrella ask', text: 'բառ umbrella has-umbrella', others: 1 },
      ],
      heading: 'բառ plans ask',
      hint: 'բառ plans hint',
      points: [],
      answers: [
        { answer: 'walk', text: 'բառ plans walk' },
        { answer: 'read', text: 'բառ plans read' },
        { answer: 'friend', text: 'բառ plans friend' },
      ],
    });
  });

  test('a recommendation says why from the trail, not from a stock', () => {
    const after = (trail: string[]) => stepView(book, trail);
    expect(after(['sun', 'read'])).toMatchObject({ id: 'stay-in', because: 'բառ plans because read' });
    expect(after(['snow', 'no-boots'])).toMatchObject({
      id: 'stay-in',
      because: 'բառ boots because no-boots',
    });
  });

  test('another way is shown to whom it is open, and to nobody else', () => {
    expect(stepView(book, ['sun', 'friend'])).toMatchObject({ id: 'call-first', alternative: 'or else' });
    expect(stepView(book, ['sun', 'walk'])).toMatchObject({ alternative: undefined });
  });

  test('what next names the step and a trail to it that stays near', () => {
    expect(stepView(book, ['rain', 'has-umbrella', 'walk'])).toMatchObject({
      next: {
        when: 'բառ go-out next',
        heading: 'բառ stay-in title',
        verdict: 'end-relationship',
        trail: ['rain', 'has-umbrella', 'read'],
      },
    });
  });

  test.each([[['hail']], [['rain', 'walk']], [['constructor']]])(
    '%j is no trail and has no view',
    (trail) => {
      expect(stepView(book, trail)).toBeUndefined();
    },
  );
});

describe('divide', () => {
  test('a small tree is one chapter', () => {
    expect(divide(draft.shape)).toHaveLength(1);
    expect(chapterOf(book, divide(draft.shape)[0] ?? [])).toEqual(book);
  });

  test('chapters of a large tree stay small, and every step is in one with the way to it', () => {
    const shape = treeOfSize(10_000);
    const chapters = divide(shape);
    expect(Math.max(...chapters.map((chapter) => chapter.length))).toBeLessThanOrEqual(310);
    const trails = [...everyTrail(shape)];
    const sets = chapters.map((chapter) => new Set(chapter));
    const home = new Map(
      chapters.flatMap((chapter, index) => chapter.map((id) => [id, index] as const).reverse()),
    );
    for (const { trail, step } of trails.slice(0, 2000)) {
      const chapter = sets[home.get(step.id) ?? -1];
      expect(chapter?.has(step.id), trail.join('/')).toBe(true);
    }
    expect(trails).toHaveLength(home.size);
  });

  test('of any tree and size: a view from a chapter is the view from the whole book, or none', () => {
    fc.assert(
      fc.property(anyTree, fc.integer({ min: 1, max: 20 }), (shape, size) => {
        const whole: Book = {
          tree: shape,
          questions: Object.fromEntries(
            Object.entries(shape.questions).map(([id, answers]) => [
              id,
              {
                ask: id,
                hint: id,
                answers: Object.fromEntries(Object.keys(answers).map((answer) => [answer, answer])),
              },
            ]),
          ),
          recommendations: Object.fromEntries(
            Object.keys(shape.recommendations).map((id) => [
              id,
              { title: id, why: id, steps: [id], unfit: id, next: id, letters: [], guide: [] },
            ]),
          ),
        };
        const chapters = divide(shape, size).map((steps) => chapterOf(whole, steps));
        for (const { trail, step } of everyTrail(shape)) {
          for (const chapter of chapters) {
            const view = stepView(chapter, trail);
            if (!view) continue;
            expect(view).toMatchObject({ id: step.id, heading: step.id, past: stepView(whole, trail)?.past });
          }
          expect(
            chapters.some(({ tree }) => step.id in tree.questions || step.id in tree.recommendations),
          ).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
