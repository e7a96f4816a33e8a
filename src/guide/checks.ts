import { field, type Problem } from '../check/problem.ts';
import { didYouMean } from '../check/nearest.ts';
import { brokenReferences, type Reference } from '../check/references.ts';
import { answersOf, type Tree } from '../tree/tree.ts';
import { walk } from '../tree/walk.ts';
import type { Outline, Used } from './outline.ts';
import type { SectionFrontMatter } from './schema.ts';

/** A section of the guide in one language, as it is checked. */
export interface Section {
  file: string;
  /** As far as it is as it should be. */
  front: Partial<SectionFrontMatter>;
  /** Undefined where the text cannot be read. */
  outline: Outline | undefined;
}

/** What the sections may refer to; undefined where it is not known. */
export interface Surroundings {
  tree: Tree | undefined;
  claims: readonly string[] | undefined;
  letters: readonly string[];
  sections: readonly string[];
}

const length = { least: 500, most: 900 };
const components = ['Ticks', 'Wording', 'Note', 'LetterLink', 'DecideLink', 'PaymentLadder'];

/** The first answer of a trail that its question does not have; what comes after it is not told apart. */
const badTrail = (file: string, at: string, trail: readonly string[], tree: Tree | undefined): Problem[] => {
  if (!tree) return [];
  const sound = trail.findIndex((_, index) => walk(tree, trail.slice(0, index + 1)).setAside.length > 0);
  if (sound < 0) return [];
  const { step } = walk(tree, trail.slice(0, sound));
  const known = step?.kind === 'question' ? answersOf(tree, step.id).map(([answer]) => answer) : [];
  const wrong = trail[sound] ?? '';
  return [
    {
      code: 'unknown-trail',
      file,
      field: at,
      found: `"${wrong}" in ${trail.join('/')}`,
      expected:
        known.length > 0
          ? `an answer of "${step?.id}": ${known.join(', ')}`
          : 'nothing after a recommendation',
      advice: didYouMean(
        wrong,
        known,
        'Follow the questions in content/tree.yaml and write down the answers.',
      ),
    },
  ];
};

const headings = (file: string, outline: Outline): Problem[] => {
  const ids = outline.headings.map(({ id }) => id);
  return outline.headings
    .filter(({ id }, index) => id === undefined || ids.indexOf(id) !== index)
    .map(({ id, text }) => ({
      code: 'heading-id',
      file,
      field: `"${text}"`,
      found: id === undefined ? 'no id' : `[#${id}], as another heading has`,
      expected: 'an id of its own at the end of each heading: [#how-long]',
      advice: 'Add one, the same in every language: links lead to it.',
    }));
};

const tooLongOrShort = (file: string, { words }: Outline): Problem[] =>
  words >= length.least && words <= length.most
    ? []
    : [
        {
          code: 'section-length',
          file,
          field: '',
          found: `${words} words`,
          expected: `${length.least} to ${length.most} words`,
          advice: words < length.least ? 'Say what is missing.' : 'Cut, or divide the section.',
        },
      ];

const referencesOf = ({ file, front, outline }: Section, around: Surroundings): Reference[] => [
  ...(front.claims ?? []).map((name) => ({
    code: 'unknown-claim',
    file,
    field: 'claims',
    name,
    known: around.claims ?? front.claims ?? [],
    what: 'a claim',
  })),
  ...(front.related ?? []).map((name) => ({
    code: 'unknown-section',
    file,
    field: 'related',
    name,
    known: around.sections,
    what: 'a guide section',
  })),
  ...(outline?.used ?? []).map(({ name }) => ({
    code: 'unknown-component',
    file,
    field: `<${name}>`,
    name,
    known: components,
    what: 'a component',
  })),
  ...(outline?.used ?? [])
    .filter(({ name }) => name === 'LetterLink')
    .map(({ attributes: { slug = '' } }) => ({
      code: 'unknown-letter',
      file,
      field: '<LetterLink>',
      name: slug,
      known: around.letters,
      what: 'a letter',
    })),
];

/** One section by itself: its headings, its length, and everything it refers to. */
export const checkSection = (section: Section, around: Surroundings): Problem[] => [
  ...(section.outline ? headings(section.file, section.outline) : []),
  ...(section.outline ? tooLongOrShort(section.file, section.outline) : []),
  ...brokenReferences(referencesOf(section, around)),
  ...badTrail(section.file, 'trail', section.front.trail ?? [], around.tree),
  ...(section.outline?.used ?? [])
    .filter(({ name }) => name === 'DecideLink')
    .flatMap(({ attributes: { trail = '' } }) =>
      badTrail(section.file, '<DecideLink>', trail.split('/').filter(Boolean), around.tree),
    ),
];

/** A component as it must be the same in every language: without its words. */
const shapeOf = ({ name, attributes, items }: Used): string => {
  const { slug, trail, list } = attributes;
  const what = slug ?? trail ?? list;
  return `<${name}${what === undefined ? '' : ` ${what}`}>${items > 0 ? ` with ${items} items` : ''}`;
};

/** The same section in two languages: one structure, so that a link and a tick mean the same in both. */
export const compareSections = (one: Section, other: Section): Problem[] => {
  const parts: { at: string; of: (section: Section) => string[] | undefined }[] = [
    { at: 'headings', of: ({ outline }) => outline?.headings.map(({ id }) => `[#${id}]`) },
    { at: 'components', of: ({ outline }) => outline?.used.map(shapeOf) },
    ...(['claims', 'related', 'trail'] as const).map((at) => ({ at, of: ({ front }: Section) => front[at] })),
  ];
  return parts.flatMap(({ at, of }) => {
    const first = of(one);
    const second = of(other);
    if (!first || !second) return []; // told already
    const index =
      Math.max(first.length, second.length) > 0
        ? first.concat(second).findIndex((_, i) => first[i] !== second[i])
        : -1;
    if (first.join('\n') === second.join('\n')) return [];
    return [
      {
        code: 'other-structure',
        file: other.file,
        field: field(at, index + 1),
        found: second[index] ?? 'nothing',
        expected: `${first[index] ?? 'nothing'}, as in ${one.file}`,
        advice: 'A section has the same headings, components and front matter in every language.',
      },
    ];
  });
};
