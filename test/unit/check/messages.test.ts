import { describe as group, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { describe } from '../../../src/check/problem.ts';
import { asFiles, languages, soundDraft, type Draft } from '../../support/content.ts';

/**
 * What an author reads for each mistake. The wording is reviewed like any other text of the project: a change
 * of a message changes this file. After the tests of Starlight's configuration errors.
 */

/** A section long enough, that refers to nothing. */
const sectionFile = `---
title: x
summary: x
claims: []
related: []
trail: []
checked: 2026-11-22
---

${'word '.repeat(600)}
`;

const set = <Value extends object>(target: Value | undefined, change: object): void => {
  if (!target) throw new Error('nothing to spoil');
  Object.assign(target, change);
};

/** What is said of the small sound content after one thing in it has been spoiled. */
const spoiled = (spoil: (draft: Draft) => void): string => {
  const draft = soundDraft();
  spoil(draft);
  return checkContent(asFiles(draft), languages).problems.map(describe).join('\n\n');
};

test('sound content has no problem', () => {
  expect(spoiled(() => undefined)).toBe('');
});

group('the message for', () => {
  test('an answer that leads to nothing', () => {
    const message = spoiled((draft) => {
      draft.shape.questions.weather = { ...draft.shape.questions.weather, sun: 'planz' };
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › questions › weather › sun
        error    unknown-target
        found    "planz"
        expected the id of a question or a recommendation
        do       Did you mean "plans"? If not: add a question or a recommendation with this id, or name one that exists."
    `);
  });

  test('an answer that leads to nothing like any id', () => {
    const message = spoiled((draft) => {
      draft.shape.questions.boots = { ...draft.shape.questions.boots, 'has-boots': 'sail-around-the-world' };
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › questions › boots › has-boots
        error    unknown-target
        found    "sail-around-the-world"
        expected the id of a question or a recommendation
        do       Add a question or a recommendation with this id, or name one that exists."
    `);
  });

  test('a start that is no question', () => {
    const message = spoiled((draft) => {
      draft.shape.start = 'go-out';
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › start
        error    unknown-target
        found    "go-out"
        expected the id of a question
        do       Add a question with this id, or name one that exists."
    `);
  });

  test('a next that is a question', () => {
    const message = spoiled((draft) => {
      set(draft.shape.recommendations['go-out'], { next: 'plans' });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › recommendations › go-out › next
        error    unknown-target
        found    "plans"
        expected the id of a recommendation
        do       Add a recommendation with this id, or name one that exists."
    `);
  });

  test('a recommendation without a next step', () => {
    const message = spoiled((draft) => {
      delete draft.shape.recommendations['go-out']?.next;
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › recommendations › go-out › next
        error    no-next
        found    nothing
        expected the recommendation to try if this one does not help
        do       Add \`next:\` with the id of another recommendation; nobody should be left at a dead end."
    `);
  });

  test('one id for two things', () => {
    const message = spoiled((draft) => {
      draft.shape.recommendations.plans = {
        verdict: 'set-expectations',
        letters: [],
        guide: [],
        next: 'go-out',
        claims: [],
      };
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › recommendations › plans
        error    shared-id
        found    "plans", which is also the id of a question
        expected ids that stand for one thing each
        do       Give one of the two another id.

      content/hy/tree.yaml › questions › weather › because › sun
        error    missing-text
        found    nothing
        expected a reason for each answer that leads to a recommendation
        do       Write it here, in this language.

      content/hy/tree.yaml › questions › umbrella › because › has-umbrella
        error    missing-text
        found    nothing
        expected a reason for each answer that leads to a recommendation
        do       Write it here, in this language.

      content/hy/recommendations/plans.yaml
        error    missing-file
        found    no such file
        expected one file in each language, under the same name
        do       Write it; the file of the other language shows what belongs in it.

      content/kk/tree.yaml › questions › weather › because › sun
        error    missing-text
        found    nothing
        expected a reason for each answer that leads to a recommendation
        do       Write it here, in this language.

      content/kk/tree.yaml › questions › umbrella › because › has-umbrella
        error    missing-text
        found    nothing
        expected a reason for each answer that leads to a recommendation
        do       Write it here, in this language.

      content/kk/recommendations/plans.yaml
        error    missing-file
        found    no such file
        expected one file in each language, under the same name
        do       Write it; the file of the other language shows what belongs in it."
    `);
  });

  test('a question with one answer', () => {
    const message = spoiled((draft) => {
      draft.shape.questions.boots = { 'has-boots': 'go-out' };
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › questions › boots
        error    too-few-answers
        found    one answer
        expected at least two answers to choose from
        do       Add an answer, or take the question out and let its answer follow directly.

      content/hy/tree.yaml › questions › boots › answers › no-boots
        error    extra-text
        found    "no-boots"
        expected only what content/tree.yaml has a place for: the words of each answer
        do       Delete it, or give it a place in content/tree.yaml.

      content/kk/tree.yaml › questions › boots › answers › no-boots
        error    extra-text
        found    "no-boots"
        expected only what content/tree.yaml has a place for: the words of each answer
        do       Delete it, or give it a place in content/tree.yaml."
    `);
  });

  test('a question without answers', () => {
    const message = spoiled((draft) => {
      draft.shape.questions.boots = {};
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › questions › boots
        error    too-few-answers
        found    no answer
        expected at least two answers to choose from
        do       Add an answer, or take the question out and let its answer follow directly.

      content/hy/tree.yaml › questions › boots › answers › has-boots
        error    extra-text
        found    "has-boots"
        expected only what content/tree.yaml has a place for: the words of each answer
        do       Delete it, or give it a place in content/tree.yaml.

      content/hy/tree.yaml › questions › boots › answers › no-boots
        error    extra-text
        found    "no-boots"
        expected only what content/tree.yaml has a place for: the words of each answer
        do       Delete it, or give it a place in content/tree.yaml.

      content/kk/tree.yaml › questions › boots › answers › has-boots
        error    extra-text
        found    "has-boots"
        expected only what content/tree.yaml has a place for: the words of each answer
        do       Delete it, or give it a place in content/tree.yaml.

      content/kk/tree.yaml › questions › boots › answers › no-boots
        error    extra-text
        found    "no-boots"
        expected only what content/tree.yaml has a place for: the words of each answer
        do       Delete it, or give it a place in content/tree.yaml."
    `);
  });

  test('an answer of the first question that has the address of the map', () => {
    const message = spoiled((draft) => {
      set(draft.shape.questions.weather, { map: 'plans' });
      set(draft.words.hy.questions.weather?.answers, { map: 'Քարտեզ' });
      set(draft.words.kk.questions.weather?.answers, { map: 'Карта' });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › questions › weather › map
        error    reserved-answer
        found    "map"
        expected another id: /decide/map/ is the address of the map
        do       Give this answer an id that says what it answers."
    `);
  });

  test('an answer id used twice', () => {
    const message = spoiled((draft) => {
      draft.shape.questions.boots = { walk: 'go-out', 'no-boots': 'stay-in' };
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › questions › boots › walk
        error    answer-twice
        found    "walk", which is also an answer of "plans"
        expected answer ids that are used once in the whole tree
        do       Give this answer an id of its own that says what it answers.

      content/hy/tree.yaml › questions › boots › answers › walk
        error    missing-text
        found    nothing
        expected the words of each answer
        do       Write it here, in this language.

      content/hy/tree.yaml › questions › boots › answers › has-boots
        error    extra-text
        found    "has-boots"
        expected only what content/tree.yaml has a place for: the words of each answer
        do       Delete it, or give it a place in content/tree.yaml.

      content/hy/tree.yaml › questions › boots › because › walk
        error    missing-text
        found    nothing
        expected a reason for each answer that leads to a recommendation
        do       Write it here, in this language.

      content/kk/tree.yaml › questions › boots › answers › walk
        error    missing-text
        found    nothing
        expected the words of each answer
        do       Write it here, in this language.

      content/kk/tree.yaml › questions › boots › answers › has-boots
        error    extra-text
        found    "has-boots"
        expected only what content/tree.yaml has a place for: the words of each answer
        do       Delete it, or give it a place in content/tree.yaml.

      content/kk/tree.yaml › questions › boots › because › walk
        error    missing-text
        found    nothing
        expected a reason for each answer that leads to a recommendation
        do       Write it here, in this language."
    `);
  });

  test('a cycle', () => {
    const message = spoiled((draft) => {
      draft.shape.questions.plans = { walk: 'go-out', read: 'weather', friend: 'call-first' };
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › questions › weather
        error    cycle
        found    a way round in circles: weather → plans → weather
        expected answers that lead onward, never back to an earlier question
        do       Let one of these answers lead elsewhere.

      content/hy/tree.yaml › questions › plans › because › read
        error    extra-text
        found    "read"
        expected only what content/tree.yaml has a place for: a reason for each answer that leads to a recommendation
        do       Delete it, or give it a place in content/tree.yaml.

      content/kk/tree.yaml › questions › plans › because › read
        error    extra-text
        found    "read"
        expected only what content/tree.yaml has a place for: a reason for each answer that leads to a recommendation
        do       Delete it, or give it a place in content/tree.yaml."
    `);
  });

  test('a question nobody reaches', () => {
    const message = spoiled((draft) => {
      draft.shape.questions.weather = { rain: 'umbrella', sun: 'plans', snow: 'plans' };
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › questions › boots
        error    unreachable
        found    no answer that leads here from the first question
        expected at least one trail that ends here
        do       Let an answer lead to "boots", or delete it together with its words."
    `);
  });

  test('a recommendation nobody reaches', () => {
    const message = spoiled((draft) => {
      draft.shape.questions.plans = { walk: 'go-out', read: 'stay-in', friend: 'go-out' };
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › recommendations › call-first
        error    unreachable
        found    no answer that leads here from the first question
        expected at least one trail that ends here
        do       Let an answer lead to "call-first", or delete it together with its words."
    `);
  });

  test('a trail that is too long', () => {
    const message = spoiled((draft) => {
      Object.assign(draft.shape.questions, {
        plans: { walk: 'p2', read: 'stay-in', friend: 'call-first' },
        p2: { p2a: 'p3', p2b: 'go-out' },
        p3: { p3a: 'p4', p3b: 'go-out' },
        p4: { p4a: 'p5', p4b: 'go-out' },
        p5: { p5a: 'go-out', p5b: 'stay-in' },
      });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › questions
        error    trail-too-long
        found    a trail of 7 answers: rain / has-umbrella / walk / p2a / p3a / p4a / p5a
        expected at most 6 answers from the first question to a recommendation
        do       Take a question out of this trail, or ask it elsewhere.

      content/hy/tree.yaml › questions › p2
        error    missing-text
        found    nothing
        expected the words of each question
        do       Write it here, in this language.

      content/hy/tree.yaml › questions › p3
        error    missing-text
        found    nothing
        expected the words of each question
        do       Write it here, in this language.

      content/hy/tree.yaml › questions › p4
        error    missing-text
        found    nothing
        expected the words of each question
        do       Write it here, in this language.

      content/hy/tree.yaml › questions › p5
        error    missing-text
        found    nothing
        expected the words of each question
        do       Write it here, in this language.

      content/hy/tree.yaml › questions › plans › because › walk
        error    extra-text
        found    "walk"
        expected only what content/tree.yaml has a place for: a reason for each answer that leads to a recommendation
        do       Delete it, or give it a place in content/tree.yaml.

      content/kk/tree.yaml › questions › p2
        error    missing-text
        found    nothing
        expected the words of each question
        do       Write it here, in this language.

      content/kk/tree.yaml › questions › p3
        error    missing-text
        found    nothing
        expected the words of each question
        do       Write it here, in this language.

      content/kk/tree.yaml › questions › p4
        error    missing-text
        found    nothing
        expected the words of each question
        do       Write it here, in this language.

      content/kk/tree.yaml › questions › p5
        error    missing-text
        found    nothing
        expected the words of each question
        do       Write it here, in this language.

      content/kk/tree.yaml › questions › plans › because › walk
        error    extra-text
        found    "walk"
        expected only what content/tree.yaml has a place for: a reason for each answer that leads to a recommendation
        do       Delete it, or give it a place in content/tree.yaml."
    `);
  });

  test('a claim that does not exist', () => {
    const message = spoiled((draft) => {
      set(draft.shape.recommendations['go-out'], { claims: ['HY-11'] });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › recommendations › go-out › claims
        error    unknown-claim
        found    "HY-11"
        expected a claim of content/claims.yaml
        do       Did you mean "HY-1"? If not: name a claim of the list, or add this one to it."
    `);
  });

  test('a letter that is not written', () => {
    const message = spoiled((draft) => {
      draft.shape.planned.letters.push('apology');
      set(draft.shape.recommendations['go-out'], { letters: ['apologi'] });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › recommendations › go-out › letters
        error    unknown-letter
        found    "apologi"
        expected a letter that is written, or planned under \`planned\`
        do       Did you mean "apology"? If not: write content/<language>/letters/apologi, or put it on the list of planned ones."
    `);
  });

  test('a guide section that is not written', () => {
    const message = spoiled((draft) => {
      set(draft.shape.recommendations['go-out'], { guide: ['umbrellas'] });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › recommendations › go-out › guide
        error    unknown-guide-section
        found    "umbrellas"
        expected a guide section that is written, or planned under \`planned\`
        do       Write content/<language>/guide/umbrellas, or put it on the list of planned ones."
    `);
  });

  test('an alternative for an answer that leads elsewhere', () => {
    const message = spoiled((draft) => {
      set(draft.shape.recommendations['go-out'], { alternatives: ['read'] });
      set(draft.recommendations.hy['go-out'], { alternatives: { read: 'բառ' } });
      set(draft.recommendations.kk['go-out'], { alternatives: { read: 'сөз' } });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › recommendations › go-out › alternatives
        error    stray-alternative
        found    "read"
        expected an answer that leads to "go-out"
        do       Name an answer that leads here, or take the alternative out: nobody would ever see it."
    `);
  });

  test('a missing answer text', () => {
    const message = spoiled((draft) => {
      delete draft.words.kk.questions.weather?.answers.sun;
    });
    expect(message).toMatchInlineSnapshot(`
      "content/kk/tree.yaml › questions › weather › answers › sun
        error    missing-text
        found    nothing
        expected the words of each answer
        do       Write it here, in this language."
    `);
  });

  test('a missing reason', () => {
    const message = spoiled((draft) => {
      delete draft.words.hy.questions.boots?.because?.['has-boots'];
    });
    expect(message).toMatchInlineSnapshot(`
      "content/hy/tree.yaml › questions › boots › because › has-boots
        error    missing-text
        found    nothing
        expected a reason for each answer that leads to a recommendation
        do       Write it here, in this language."
    `);
  });

  test('a text for an answer that does not exist', () => {
    const message = spoiled((draft) => {
      set(draft.words.hy.questions.weather?.answers, { sunn: 'բառ արև' });
      delete draft.words.hy.questions.weather?.answers.sun;
    });
    expect(message).toMatchInlineSnapshot(`
      "content/hy/tree.yaml › questions › weather › answers › sun
        error    missing-text
        found    nothing
        expected the words of each answer
        do       Write it here, in this language.

      content/hy/tree.yaml › questions › weather › answers › sunn
        error    extra-text
        found    "sunn"
        expected only what content/tree.yaml has a place for: the words of each answer
        do       Did you mean "sun"? If not: delete it, or give it a place in content/tree.yaml."
    `);
  });

  test('a missing hint', () => {
    const message = spoiled((draft) => {
      Reflect.deleteProperty(draft.words.kk.questions.plans ?? {}, 'hint');
    });
    expect(message).toMatchInlineSnapshot(`
      "content/kk/tree.yaml › questions › plans › hint
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here."
    `);
  });

  test('an empty text', () => {
    const message = spoiled((draft) => {
      set(draft.words.kk.questions.plans, { ask: '  ' });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/kk/tree.yaml › questions › plans › ask
        error    empty-text
        found    an empty text
        expected words
        do       Write it, or take the whole field out if it is optional."
    `);
  });

  test('the same text in both languages', () => {
    const message = spoiled((draft) => {
      set(draft.words.kk.questions.plans, { ask: draft.words.hy.questions.plans?.ask ?? '' });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/kk/tree.yaml › questions › plans › ask
        error    same-text
        found    "բառ plans ask", word for word as in content/hy/tree.yaml
        expected a text of its own in each language
        do       Translate it."
    `);
  });

  test('lists of different length', () => {
    const message = spoiled((draft) => {
      draft.recommendations.hy['go-out']?.steps.pop();
    });
    expect(message).toMatchInlineSnapshot(`
      "content/hy/recommendations/go-out.yaml › steps › 2
        error    missing-text
        found    nothing
        expected the same fields as in content/kk/recommendations/go-out.yaml
        do       Write it in this language, or take it out of the other one: lists are of one length, and optional texts stand in all languages or in none."
    `);
  });

  test('an optional text in one language only', () => {
    const message = spoiled((draft) => {
      set(draft.recommendations.hy['go-out'], { note: 'բառ ևս' });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/kk/recommendations/go-out.yaml › note
        error    missing-text
        found    nothing
        expected the same fields as in content/hy/recommendations/go-out.yaml
        do       Write it in this language, or take it out of the other one: lists are of one length, and optional texts stand in all languages or in none."
    `);
  });

  test('what to finish, where nobody leaves', () => {
    const message = spoiled((draft) => {
      set(draft.recommendations.hy['go-out'], { finish: ['բառ'] });
      set(draft.recommendations.kk['go-out'], { finish: ['сөз'] });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/hy/recommendations/go-out.yaml › finish
        error    extra-text
        found    "finish"
        expected only what content/tree.yaml has a place for: what to finish before leaving, where the verdict is end-relationship
        do       Delete it, or give it a place in content/tree.yaml.

      content/kk/recommendations/go-out.yaml › finish
        error    extra-text
        found    "finish"
        expected only what content/tree.yaml has a place for: what to finish before leaving, where the verdict is end-relationship
        do       Delete it, or give it a place in content/tree.yaml."
    `);
  });

  test('nothing to finish, where somebody leaves', () => {
    const message = spoiled((draft) => {
      delete draft.recommendations.hy['stay-in']?.finish;
      delete draft.recommendations.kk['stay-in']?.finish;
    });
    expect(message).toMatchInlineSnapshot(`
      "content/hy/recommendations/stay-in.yaml › finish
        error    missing-text
        found    nothing
        expected what to finish before leaving, where the verdict is end-relationship
        do       Write it here, in this language.

      content/kk/recommendations/stay-in.yaml › finish
        error    missing-text
        found    nothing
        expected what to finish before leaving, where the verdict is end-relationship
        do       Write it here, in this language."
    `);
  });

  test('other placeholders', () => {
    const message = spoiled((draft) => {
      draft.interface.kk.greeting = 'сөз {nam}';
    });
    expect(message).toMatchInlineSnapshot(`
      "content/kk/interface.json › greeting
        error    other-placeholders
        found    {nam}
        expected {name}, as in content/hy/interface.json
        do       Use the same placeholders in every language."
    `);
  });

  test('a missing string of the interface', () => {
    const message = spoiled((draft) => {
      delete draft.interface.hy.greeting;
    });
    expect(message).toMatchInlineSnapshot(`
      "content/hy/interface.json › greeting
        error    missing-text
        found    nothing
        expected the same fields as in content/kk/interface.json
        do       Write it in this language, or take it out of the other one: lists are of one length, and optional texts stand in all languages or in none."
    `);
  });

  test('a missing language file', () => {
    const message = spoiled((draft) => {
      delete draft.recommendations.kk['go-out'];
    });
    expect(message).toMatchInlineSnapshot(`
      "content/kk/recommendations/go-out.yaml
        error    missing-file
        found    no such file
        expected one file in each language, under the same name
        do       Write it; the file of the other language shows what belongs in it."
    `);
  });

  test('a file of a recommendation that does not exist', () => {
    const message = spoiled((draft) => {
      for (const language of languages) {
        const words = draft.recommendations[language]['go-out'];
        if (words) draft.recommendations[language]['go-outt'] = { ...words, title: `${words.title} 2` };
      }
    });
    expect(message).toMatchInlineSnapshot(`
      "content/hy/recommendations/go-outt.yaml
        error    extra-file
        found    a file for "go-outt"
        expected only files of recommendations that content/tree.yaml has
        do       Delete it, or add the recommendation to the tree.

      content/kk/recommendations/go-outt.yaml
        error    extra-file
        found    a file for "go-outt"
        expected only files of recommendations that content/tree.yaml has
        do       Delete it, or add the recommendation to the tree."
    `);
  });

  test('a reason that is too long', () => {
    const message = spoiled((draft) => {
      set(draft.recommendations.hy['go-out'], { why: 'Մեկ։ Երկու. «բառ?» և երեք։ Չորս։ Հինգ։' });
      set(draft.recommendations.kk['go-out'], { why: 'Бір. «Сөз?» деген екі.' });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/hy/recommendations/go-out.yaml › why
        error    why-length
        found    4 sentences
        expected two or three sentences
        do       Cut what the steps or the guide say anyway."
    `);
  });

  test('a verdict that does not exist', () => {
    const message = spoiled((draft) => {
      set(draft.shape.recommendations['go-out'], { verdict: 'make-extra-efort' as 'make-extra-effort' });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › recommendations › go-out › verdict
        error    wrong-value
        found    "make-extra-efort"
        expected one of set-expectations, make-extra-effort, end-relationship
        do       Did you mean "make-extra-effort"? If not: write one of these."
    `);
  });

  test('a mistyped key', () => {
    const message = spoiled((draft) => {
      set(draft.recommendations.hy['go-out'], { titel: 'բառ' });
      Reflect.deleteProperty(draft.recommendations.hy['go-out'] ?? {}, 'title');
    });
    expect(message).toMatchInlineSnapshot(`
      "content/hy/recommendations/go-out.yaml › title
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here.

      content/hy/recommendations/go-out.yaml
        error    unknown-field
        found    "titel"
        expected only keys that mean something here
        do       Did you mean "title"? If not: take it out."
    `);
  });

  test('a number where a text belongs', () => {
    const message = spoiled((draft) => {
      set(draft.recommendations.hy['go-out'], { title: 2026 as unknown as string });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/hy/recommendations/go-out.yaml › title
        error    wrong-type
        found    2026
        expected a text
        do       Write a text here. If it is meant as a text, put it in quotes."
    `);
  });

  test('an id that cannot stand in an address', () => {
    const message = spoiled((draft) => {
      draft.shape.questions['Bo ots'] = draft.shape.questions.boots ?? {};
      delete draft.shape.questions.boots;
    });
    expect(message).toMatchInlineSnapshot(`
      "content/tree.yaml › questions › Bo ots
        error    wrong-id
        found    "Bo ots"
        expected an id: English words in small letters, joined by hyphens
        do       Rename it; ids stand in addresses and are the same in every language."
    `);
  });

  test('a list without items', () => {
    const message = spoiled((draft) => {
      set(draft.recommendations.hy['go-out'], { steps: [] });
      set(draft.recommendations.kk['go-out'], { steps: [] });
    });
    expect(message).toMatchInlineSnapshot(`
      "content/hy/recommendations/go-out.yaml › steps
        error    too-few
        found    a list
        expected at least one step
        do       Add what is missing.

      content/kk/recommendations/go-out.yaml › steps
        error    too-few
        found    a list
        expected at least one step
        do       Add what is missing."
    `);
  });

  test('a file that cannot be read', () => {
    const files = asFiles(soundDraft());
    files.set('content/hy/tree.yaml', 'questions:\n  weather:\n   ask: "Բառ\n');
    expect(checkContent(files, languages).problems.map(describe).join('\n\n')).toMatchInlineSnapshot(`
      "content/hy/tree.yaml › line 4, column 1
        error    syntax
        found    Missing closing "quote
        expected a file that can be read as YAML
        do       Look at this line and the one before it: indentation by two spaces, a space after each colon, quotes around a text that holds ": " or begins with a mark."
    `);
  });

  test('a key given twice', () => {
    const files = asFiles(soundDraft());
    files.set('content/claims.yaml', 'HY-1: one\nHY-1: two\n');
    expect(checkContent(files, languages).problems.map(describe).join('\n\n')).toMatchInlineSnapshot(`
      "content/claims.yaml › line 2, column 1
        error    syntax
        found    Map keys must be unique
        expected a file that can be read as YAML
        do       Look at this line and the one before it: indentation by two spaces, a space after each colon, quotes around a text that holds ": " or begins with a mark."
    `);
  });

  test('a planned letter that is written', () => {
    const draft = soundDraft();
    draft.shape.planned.letters.push('apology');
    const files = asFiles(draft);
    for (const language of languages) files.set(`content/${language}/letters/apology.yaml`, 'title: x');
    expect(checkContent(files, languages).problems.map(describe).join('\n\n')).toMatchInlineSnapshot(`
      "content/tree.yaml › planned › letters
        error    planned-but-written
        found    "apology", which is written
        expected only letters that are still to be written
        do       Take "apology" off the list.

      content/hy/letters/apology.yaml › when
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here.

      content/hy/letters/apology.yaml › unless
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here.

      content/hy/letters/apology.yaml › subject
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here.

      content/hy/letters/apology.yaml › body
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here.

      content/kk/letters/apology.yaml › when
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here.

      content/kk/letters/apology.yaml › unless
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here.

      content/kk/letters/apology.yaml › subject
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here.

      content/kk/letters/apology.yaml › body
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here.

      content/kk/letters/apology.yaml › title
        error    same-text
        found    "x", word for word as in content/hy/letters/apology.yaml
        expected a text of its own in each language
        do       Translate it."
    `);
  });

  test('a letter that one language lacks', () => {
    const files = asFiles(soundDraft());
    files.set('content/hy/letters/apology.yaml', 'title: x');
    expect(checkContent(files, languages).problems.map(describe).join('\n\n')).toMatchInlineSnapshot(`
      "content/kk/letters/apology.yaml
        error    missing-file
        found    no such file
        expected one file in each language, under the same name
        do       Write it; the file of the other language shows what belongs in it.

      content/hy/letters/apology.yaml › when
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here.

      content/hy/letters/apology.yaml › unless
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here.

      content/hy/letters/apology.yaml › subject
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here.

      content/hy/letters/apology.yaml › body
        error    missing-field
        found    nothing
        expected a text
        do       Add it: a text belongs here."
    `);
  });

  test('a claim that nothing serves, once there is a guide', () => {
    const files = asFiles(soundDraft());
    files.set('content/guide.yaml', 'before: [rain]\nduring: []\nafter: []\n');
    files.set('content/letters.yaml', '{}');
    for (const language of languages) files.set(`content/${language}/guide/rain.mdx`, sectionFile);
    expect(checkContent(files, languages).problems.map(describe).join('\n\n')).toMatchInlineSnapshot(`
      "content/claims.yaml › HY-1
        error    unserved-claim
        found    no recommendation and no guide section in content/hy that serves it
        expected a place on the site for every claim, in every language
        do       Say it where it belongs, and name the claim there under \`claims\`.

      content/claims.yaml › KK-1
        error    unserved-claim
        found    no recommendation and no guide section in content/hy that serves it
        expected a place on the site for every claim, in every language
        do       Say it where it belongs, and name the claim there under \`claims\`.

      content/claims.yaml › HY-1
        error    unserved-claim
        found    no recommendation and no guide section in content/kk that serves it
        expected a place on the site for every claim, in every language
        do       Say it where it belongs, and name the claim there under \`claims\`.

      content/claims.yaml › KK-1
        error    unserved-claim
        found    no recommendation and no guide section in content/kk that serves it
        expected a place on the site for every claim, in every language
        do       Say it where it belongs, and name the claim there under \`claims\`."
    `);
  });
});

group('the message about search for', () => {
  test('a place that is not there', () => {
    const message = spoiled((draft) => {
      draft.search.hy.terms = { 'բառ tent': ['decide/go-uot'], 'բառ map': ['guide/maps#legend'] };
    });
    expect(message).toMatchInlineSnapshot(`
      "content/hy/search.yaml › terms › բառ tent
        error    unknown-place
        found    "decide/go-uot"
        expected the id of a page or heading
        do       Did you mean "decide/go-out"? If not: name a page or heading that exists.

      content/hy/search.yaml › terms › բառ map
        error    unknown-place
        found    "guide/maps#legend"
        expected the id of a page or heading
        do       Name a page or heading that exists."
    `);
  });

  test('a word that is told twice', () => {
    const message = spoiled((draft) => {
      draft.search.hy = { ...draft.search.hy, ignore: ['and', 'And'], alike: [['rain', 'shower', 'rain']] };
    });
    expect(message).toMatchInlineSnapshot(`
      "content/hy/search.yaml › ignore
        error    word-twice
        found    "And" a second time
        expected every word and phrase once
        do       Delete one of the two.

      content/hy/search.yaml › alike
        error    word-twice
        found    "rain" a second time
        expected every word and phrase once
        do       Delete one of the two, or make one group of both."
    `);
  });

  test('a word that is to be ignored and to be found', () => {
    const message = spoiled((draft) => {
      draft.search.kk.ignore = ['and', 'shower', 'сөз', 'term'];
    });
    expect(message).toMatchInlineSnapshot(`
      "content/kk/search.yaml › alike › 1
        error    ignored-word
        found    "shower", which stands under ignore
        expected words that say something by themselves
        do       Take it out of one of the two places.

      content/kk/search.yaml › terms › сөз term
        error    ignored-word
        found    "сөз term", which stands under ignore
        expected words that say something by themselves
        do       Take it out of one of the two places."
    `);
  });

  test('a term that is a heading already', () => {
    const files = asFiles(soundDraft());
    const section = sectionFile
      .replace('title: x', 'title: Term')
      .replace('word ', '## Legend [#legend]\n\nword ');
    for (const language of languages) files.set(`content/${language}/guide/maps.mdx`, section);
    files.set('content/guide.yaml', 'first: [maps]');
    files.set('content/letters.yaml', 'first: []');
    files.set(
      'content/hy/search.yaml',
      'ignore: []\nalike: []\nterms: { legend: [guide/maps#legend], Map: [guide/maps, guide/maps#legnd] }',
    );
    const { problems } = checkContent(files, languages);
    expect(
      problems
        .filter(({ file }) => file.endsWith('search.yaml'))
        .map(describe)
        .join('\n\n'),
    ).toMatchInlineSnapshot(`
      "content/hy/search.yaml › terms › legend
        error    term-is-title
        found    the title of guide/maps#legend, which the index of terms has already
        expected terms that are no title or heading
        do       Take it out, or name the term otherwise.

      content/hy/search.yaml › terms › Map
        error    unknown-place
        found    "guide/maps#legnd"
        expected the id of a page or heading
        do       Did you mean "guide/maps#legend"? If not: name a page or heading that exists."
    `);
  });

  test('a file that is not there', () => {
    const files = asFiles(soundDraft());
    files.delete('content/kk/search.yaml');
    expect(checkContent(files, languages).problems.map(describe).join('\n\n')).toMatchInlineSnapshot(`
      "content/kk/search.yaml
        error    missing-file
        found    no such file
        expected one file in each language, under the same name
        do       Write it; the file of the other language shows what belongs in it."
    `);
  });
});

test('only the names of the terms are words that readers see', () => {
  const { texts } = checkContent(asFiles(soundDraft()), languages);
  expect(
    [...texts].map(([, own]) =>
      own.filter(({ file }) => file.endsWith('search.yaml')).map(({ text }) => text),
    ),
  ).toEqual([['բառ term'], ['сөз term']]);
});

test('all mistakes are told at once, in every file', () => {
  const message = spoiled((draft) => {
    delete draft.words.kk.questions.weather?.answers.sun;
    delete draft.shape.recommendations['go-out']?.next;
    set(draft.recommendations.hy['stay-in'], { title: '' });
  });
  expect(message.match(/^content\S*/gm)).toEqual([
    'content/tree.yaml',
    'content/hy/recommendations/stay-in.yaml',
    'content/kk/tree.yaml',
  ]);
});
