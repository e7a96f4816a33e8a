import { isVoiceless, isVowel } from './letters.ts';

/**
 * The endings of Kazakh as a small automaton: per state, what may come next.
 *
 * `template>state`; without a state nothing follows. `@X` is all that state X allows. `-` wants a consonant before,
 * `+` a vowel. Capitals stand for the letters that change with their neighbours, see `letterFor`. A word may not
 * end in a state with a small name.
 */
const table: Record<string, string> = {
  // Nominal: bare stem, plural, possessives of 1st/2nd (Q) and 3rd person (T), cases, locative + -ғы.
  N: 'LAр>P @P -GI>R -IрAK +рAK',
  P: '@S @C @W',
  S: '-Iм>Q +м>Q -Iң>Q +ң>Q -IңIз>Q +ңIз>Q -IмIз>Q +мIз>Q -I>T +сI>T',
  C: 'NIң -DI +нI GA DA>L BAн @O',
  O: 'Oен DAй -Dікі +нікі',
  L: 'GI>R @W',
  Q: 'NIң DI A GA DA>L BAн сIз @O',
  T: 'нIң нA н ндA>L нAн Oен нDAй нсIз ншA нікі',
  // A word in -ғы is a noun once more, with the simple endings only.
  R: 'LAр>D @D +сI>G',
  D: 'NIң -DI +нI GA DA BAн Oен DAй',
  G: 'нIң нA н ндA нAн Oен',
  W: 'MIн MIз сIң',
  // Verbal: stem, negation (n), then the forms both allow.
  V: 'MA>n +р>X @U',
  n: 'с>X йIншA @U',
  U: 'DI>Y сA>Y -IңIз>Z +ңIз>Z сIн -AйIн +йIн -AйIK +йIK -A>B +й>B GAн>F -AтIн>F +йтIн>F -Aр>X MAK>F -Iп>J +п>J GAлI GAншA GI>g у>H',
  Y: 'м ң ңIз K ңIздAр ңдAр',
  Z: 'дAр шI',
  B: 'DI сIз сIздAр @W',
  F: 'LAр>P сIз DIKтAн @P',
  X: 'LAр>D сIз @D @W',
  J: 'DI сIз @W',
  g: '@S',
  H: 'LAр>P @P',
};

interface Step {
  template: string;
  next: string;
}

const steps = (state: string): Step[] =>
  (table[state] ?? '').split(' ').flatMap((item) => {
    if (item === '') return [];
    if (item.startsWith('@')) return steps(item.slice(1));
    const [template = '', next = ''] = item.split('>');
    return [{ template, next }];
  });

const automaton = new Map([...Object.keys(table), ''].map((state) => [state, steps(state)]));

/** The letters a sign of a template may be after `before`; `front` is the vowel series of the word. */
const letterFor = (sign: string, before: string, front: boolean): string => {
  const hard = isVoiceless(before);
  const nasal = 'мнң'.includes(before);
  const soft = isVowel(before) || 'рйую'.includes(before);
  switch (sign) {
    case 'A':
      return front ? 'е' : 'а';
    case 'I':
      return front ? 'і' : 'ы';
    case 'K':
      return front ? 'к' : 'қ';
    case 'G':
      return hard ? (front ? 'к' : 'қ') : front ? 'г' : 'ғ';
    case 'D':
      return hard ? 'т' : 'д';
    case 'B':
      return hard ? 'т' : nasal ? 'н' : 'д';
    case 'N':
      return hard ? 'т' : nasal || isVowel(before) ? 'н' : 'д';
    case 'L':
      return hard ? 'т' : soft ? 'л' : 'д';
    case 'M':
      return hard ? 'п' : soft || before === 'л' ? 'м' : 'бм';
    case 'O':
      return hard ? 'п' : 'зж'.includes(before) ? 'б' : 'м';
    default:
      return sign;
  }
};

/** All ways to spell a template after the letter `before`; none if it wants another kind of letter there. */
const spellings = (template: string, before: string, front: boolean): string[] => {
  if (template.startsWith('-') && isVowel(before)) return [];
  if (template.startsWith('+') && !isVowel(before)) return [];
  let found = [''];
  for (const sign of template.replace(/^[-+]/, '')) {
    found = found.flatMap((start) =>
      [...letterFor(sign, start.at(-1) ?? before, front)].map((letter) => start + letter),
    );
  }
  return found;
};

interface Option extends Step {
  spelling: string;
}

const kept = new Map<string, Option[]>();

/** What may come in a state after the letter `before`, spelt out; worked out once for each. */
const options = (state: string, before: string, front: boolean): Option[] => {
  const key = state + before + String(front);
  const known = kept.get(key);
  if (known) return known;
  const all = (automaton.get(state) ?? []).flatMap((step) =>
    spellings(step.template, before, front).map((spelling) => ({ ...step, spelling })),
  );
  kept.set(key, all);
  return all;
};

/**
 * The ways `rest` can be an ending.
 *
 * Takes what follows the stem, the state the stem is in (`N` or `V`), the stem's last letter, its vowel series, and
 * how letters were folded in `rest` if they were. Returns the templates of each way, first to last.
 */
export const readings = (
  rest: string,
  state: string,
  before: string,
  front: boolean,
  folding?: (letters: string) => string,
): string[][] => {
  const ways: string[][] = rest === '' && state === state.toUpperCase() ? [[]] : [];
  for (const { template, next, spelling } of options(state, before, front)) {
    const shown = folding ? folding(spelling) : spelling;
    if (!rest.startsWith(shown)) continue;
    for (const way of readings(rest.slice(shown.length), next, spelling.at(-1) ?? '', front, folding))
      ways.push([template, ...way]);
  }
  return ways;
};
