import type { Problem } from '../check/problem.ts';
import { brokenReferences } from '../check/references.ts';
import { fieldTypes, namesIn } from './fields.ts';
import type { Letter } from './schema.ts';
import { versions, type Version } from './versions.ts';

type Texts = Pick<Letter, 'subject' | Version>;

const missingFields = (file: string, letter: Texts): Problem[] => {
  const needed = namesIn(letter.body);
  return versions.flatMap((version) => {
    const text = letter[version];
    if (text === undefined) return [];
    const given = namesIn(text);
    return [
      ...needed.filter((name) => !given.includes(name)),
      ...given.filter((name) => !needed.includes(name)),
    ].map((name) => ({
      code: 'other-fields',
      file,
      field: version,
      found: `${given.includes(name) ? 'a' : 'no'} {${name}}`,
      expected: 'the same fields in every version of a letter',
      advice: 'What was typed must fit whichever version is chosen: use the same fields in all.',
    }));
  });
};

/** The fields of one letter: known, and the same in each of its versions. */
export const checkLetter = (file: string, letter: Texts): Problem[] => [
  ...brokenReferences(
    (['subject', ...versions] as const).flatMap((part) =>
      namesIn(letter[part] ?? '').map((name) => ({
        code: 'unknown-letter-field',
        file,
        field: part,
        name,
        known: Object.keys(fieldTypes),
        what: 'a field of letters',
      })),
    ),
  ),
  ...missingFields(file, letter),
];
