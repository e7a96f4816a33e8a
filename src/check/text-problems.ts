import type { Locale } from '../i18n/locales.ts';
import { lint, type Finding, type Scope } from '../text/lint/lint.ts';
import { lintLabel, type Kind } from '../text/lint/labels.ts';
import type { Problem } from './problem.ts';
import { longest, longSentences } from '../text/lint/sentences.ts';
import { fieldOf, type Text } from './texts.ts';

/** What the texts of a field are used for, by the key that holds them. */
const kinds: Record<string, Kind> = {
  ask: 'sentence',
  hint: 'sentence',
  points: 'label',
  answers: 'label',
  because: 'sentence',
  title: 'label',
  why: 'sentence',
  steps: 'sentence',
  finish: 'sentence',
  unfit: 'sentence',
  next: 'label',
  note: 'sentence',
  alternatives: 'sentence',
};

/** The texts of the interface that are commands. */
const buttons = new Set([
  'home › continue',
  'home › forget',
  'walk › change',
  'walk › changeLabel',
  'walk › print',
  'walk › share',
  'walk › startOver',
  'walk › undo',
  'map › open',
  'map › zoomIn',
  'map › zoomOut',
  'map › fit',
  'map › move',
  'map › zoom',
  'notFound › decide',
  'choose › open',
  'nav › skip',
  'guide › all',
  'letters › copy',
  'letters › copySubject',
  'letters › share',
  'letters › mail',
  'letters › print',
  'letters › keep',
  'letters › erase',
]);

/** The texts around a letter that are addressed to the sender, not part of it. */
const aroundLetter = ['title', 'when', 'unless'];

const scopeOf = ({ file, path }: Text): Scope => {
  if (file.includes('/letters/')) return aroundLetter.includes(path[0] ?? '') ? 'guide' : 'letter';
  return file.endsWith('interface.json') ? 'ui' : 'guide';
};

const kindOf = (text: Text): Kind | undefined => {
  if (text.file.includes('/letters/'))
    return text.path[0] === 'title' || text.path[0] === 'subject' ? 'label' : undefined;
  if (text.file.includes('/guide/')) return text.path[0] === 'title' ? 'label' : undefined;
  if (text.file.endsWith('search.yaml')) return 'label';
  if (text.file.endsWith('interface.json')) return buttons.has(fieldOf(text)) ? 'button' : undefined;
  const key = [...text.path].reverse().find((part) => Object.hasOwn(kinds, part));
  return key === undefined ? undefined : kinds[key];
};

const problem = (text: Text, { rule, level, match, index, message }: Finding): Problem => ({
  code: rule,
  file: text.file,
  field: fieldOf(text),
  found:
    match === ''
      ? `"…${text.text.slice(-20)}"`
      : `"${match}" at character ${index + 1} of "${text.text.slice(0, 60)}"`,
  expected: message,
  advice: 'Mend the text; the rule is explained in content/README.md.',
  level,
});

/** What the rules of style find in the texts of a language. */
export const styleProblems = (texts: readonly Text[], lang: Locale): Problem[] =>
  texts.flatMap((text) => {
    const kind = kindOf(text);
    const findings = [
      ...lint(text.text, { lang, scope: scopeOf(text) }),
      ...(kind ? lintLabel(text.text, { lang, kind }) : []),
    ];
    return findings.map((finding) => problem(text, finding));
  });

/** Whoever reads these is in trouble and in a hurry; the guide and the letters take their time. */
const readInHaste = ({ file }: Text): boolean => !/\/(?:guide|letters)\/|search\.yaml$/.test(file);

/** Sentences of the interface and of the steps that are too long to be read at one go. */
export const sentenceProblems = (texts: readonly Text[], lang: Locale): Problem[] =>
  texts.filter(readInHaste).flatMap((text) =>
    longSentences(text.text, lang).map(({ sentence, words }) => ({
      code: 'long-sentence',
      file: text.file,
      field: fieldOf(text),
      found: `${words} words: "${sentence.slice(0, 60)}…"`,
      expected: `at most ${longest[lang]} words`,
      advice: 'Make two sentences of it, or leave out what can be left out.',
      level: 'warning' as const,
    })),
  );
