import { didYouMean } from '../../check/nearest.ts';
import { field, type Problem } from '../../check/problem.ts';
import type { Claims, Shape } from '../schema.ts';
import { claimsFile, shapeFile } from './files.ts';

/** Claims that a recommendation says it serves and that the list of claims does not have. */
export const unknownClaims = (shape: Shape, claims: Claims): Problem[] => {
  const known = Object.keys(claims);
  return Object.entries(shape.recommendations).flatMap(([id, recommendation]) =>
    recommendation.claims
      .filter((claim) => !Object.hasOwn(claims, claim))
      .map((claim) => ({
        code: 'unknown-claim',
        file: shapeFile,
        field: field('recommendations', id, 'claims'),
        found: `"${claim}"`,
        expected: `a claim of ${claimsFile}`,
        advice: didYouMean(claim, known, 'Name a claim of the list, or add this one to it.'),
      })),
  );
};

/**
 * Claims that nothing serves in a language. Asked only once there is a guide: until then many of them have no place.
 *
 * @param served the claims that recommendations and guide sections serve
 */
export const unservedClaims = (claims: Claims, served: ReadonlySet<string>, language: string): Problem[] =>
  Object.keys(claims)
    .filter((claim) => !served.has(claim))
    .map((claim) => ({
      code: 'unserved-claim',
      file: claimsFile,
      field: field(claim),
      found: `no recommendation and no guide section in content/${language} that serves it`,
      expected: 'a place on the site for every claim, in every language',
      advice: 'Say it where it belongs, and name the claim there under `claims`.',
    }));

/** What is written of a kind of page, in every language: the slugs of its files. */
export interface Written {
  letters: ReadonlySet<string>;
  guide: ReadonlySet<string>;
}

const nouns = { letters: 'letter', guide: 'guide section' };

/** Letters and guide sections that the recommendations name: written, or on the list of planned ones; not both. */
export const unwritten = (shape: Shape, written: Written): Problem[] =>
  (['letters', 'guide'] as const).flatMap((kind) => {
    const planned = new Set(shape.planned[kind]);
    const known = [...written[kind], ...planned];
    const unknown = Object.entries(shape.recommendations).flatMap(([id, recommendation]) =>
      recommendation[kind]
        .filter((slug) => !written[kind].has(slug) && !planned.has(slug))
        .map((slug) => ({
          code: `unknown-${nouns[kind].replace(' ', '-')}`,
          file: shapeFile,
          field: field('recommendations', id, kind),
          found: `"${slug}"`,
          expected: `a ${nouns[kind]} that is written, or planned under \`planned\``,
          advice: didYouMean(
            slug,
            known,
            `Write content/<language>/${kind}/${slug}, or put it on the list of planned ones.`,
          ),
        })),
    );
    const stale = [...planned]
      .filter((slug) => written[kind].has(slug))
      .map((slug) => ({
        code: 'planned-but-written',
        file: shapeFile,
        field: field('planned', kind),
        found: `"${slug}", which is written`,
        expected: `only ${nouns[kind]}s that are still to be written`,
        advice: `Take "${slug}" off the list.`,
      }));
    return [...unknown, ...stale];
  });
