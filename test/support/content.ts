import { stringify } from 'yaml';
import type { Book } from '../../src/tree/book.ts';
import type { RecommendationWords, Shape, Words } from '../../src/tree/schema.ts';
import type { SearchWords } from '../../src/search/words-schema.ts';
import { smallTree } from './trees.ts';

/** Made-up words that are no language: enough for the checks of structure, and different in each language. */
const letters = { hy: 'բառ', kk: 'сөз' };
type Language = keyof typeof letters;
export const languages: Language[] = ['hy', 'kk'];

/** Sound content of a small tree, as data to spoil and as files to check. */
export interface Draft {
  shape: Shape;
  claims: Record<string, string>;
  words: Record<Language, Words>;
  recommendations: Record<Language, Record<string, RecommendationWords>>;
  interface: Record<Language, Record<string, string>>;
  search: Record<Language, SearchWords>;
}

const wordsFor = (shape: Shape, language: Language): Words => ({
  questions: Object.fromEntries(
    Object.entries(shape.questions).map(([question, answers]) => {
      const text = (key: string) => `${letters[language]} ${question} ${key}`;
      const final = Object.entries(answers).filter(([, target]) => target in shape.recommendations);
      return [
        question,
        {
          ask: text('ask'),
          hint: text('hint'),
          answers: Object.fromEntries(Object.keys(answers).map((answer) => [answer, text(answer)])),
          because: Object.fromEntries(final.map(([answer]) => [answer, text(`because ${answer}`)])),
        },
      ];
    }),
  ),
});

const recommendationFor = (shape: Shape, id: string, language: Language): RecommendationWords => {
  const text = (key: string) => `${letters[language]} ${id} ${key}`;
  return {
    title: text('title'),
    why: `${text('why')}։ Ա ${text('why')}։`,
    steps: [text('one'), text('two')],
    ...(shape.recommendations[id]?.verdict === 'end-relationship' && { finish: [text('finish')] }),
    unfit: text('unfit'),
    next: text('next'),
  };
};

/** A tree with made-up words. */
export const bookFor = (shape: Shape, language: Language): Book => ({
  tree: shape,
  questions: wordsFor(shape, language).questions,
  recommendations: Object.fromEntries(
    Object.keys(shape.recommendations).map((id) => [
      id,
      { ...recommendationFor(shape, id, language), letters: [], guide: [] },
    ]),
  ),
});

export const soundDraft = (): Draft => {
  const shape = structuredClone(smallTree);
  const each = <Value>(make: (language: Language) => Value) => ({ hy: make('hy'), kk: make('kk') });
  return {
    shape,
    claims: { 'HY-1': 'a claim', 'KK-1': 'another claim' },
    words: each((language) => wordsFor(shape, language)),
    recommendations: each((language) =>
      Object.fromEntries(
        Object.keys(shape.recommendations).map((id) => [id, recommendationFor(shape, id, language)]),
      ),
    ),
    interface: each((language) => ({ greeting: `${letters[language]} {name}` })),
    search: each((language) => ({
      ignore: ['and'],
      alike: [['rain', 'shower']],
      terms: { [`${letters[language]} term`]: ['decide/go-out'] },
    })),
  };
};

/** The draft as it would lie on disk. */
export const asFiles = (draft: Draft): Map<string, string> => {
  const files = new Map([
    ['content/tree.yaml', stringify(draft.shape)],
    ['content/claims.yaml', stringify(draft.claims)],
  ]);
  for (const language of languages) {
    files.set(`content/${language}/tree.yaml`, stringify(draft.words[language]));
    files.set(`content/${language}/interface.json`, JSON.stringify(draft.interface[language]));
    files.set(`content/${language}/search.yaml`, stringify(draft.search[language]));
    for (const [id, words] of Object.entries(draft.recommendations[language])) {
      files.set(`content/${language}/recommendations/${id}.yaml`, stringify(words));
    }
  }
  return files;
};
