import { consonants, normalise } from './letters.ts';
import { withoutPrefix } from './prefixes.ts';
import { afterPrefix, outermost, type Rule, rules, shortAorist } from './rules.ts';
import { genitives, irregular, listedNouns } from './words.ts';

export { normalise };
export { isEnding } from './endings.ts';
export { shapes } from './shapes.ts';

/** What may follow a listed noun or adjective. */
const nounTail = /^(?:ն?եր)?(?:(?:վան?|ան|ոջ)?ից|ով|ում|ի|ուց?|վան?|ան|ոջ|ոջով)?[ընսդց]?$/;
const nounTailBesideVerb = /^(?:եր.*|ի[նսդ]?|(?:ից|ով)[սդ]?|ուն?|վա.*)$/;

const listedStem = (word: string, verb: boolean): string | undefined => {
  for (const starts of [[0], Array.from({ length: word.length }, (_, at) => at).slice(3)]) {
    for (let end = word.length; end > 1; end--) {
      const tail = word.slice(end);
      if (!nounTail.test(tail)) continue;
      for (const start of starts) {
        const noun = listedNouns.get(word.slice(start, end));
        if (!noun || (start > 0 && (verb || !noun.endsCompounds))) continue;
        if (noun.besideVerb && start === 0 && (verb || !nounTailBesideVerb.test(tail))) continue;
        return word.slice(0, start) + noun.stem;
      }
    }
  }
  return undefined;
};

const droppedVowel = new RegExp(`^(.*[${consonants}])(?:ի|ու)([${consonants}]{1,3})$`);
const withoutVowels = (stem: string): string => {
  const shorter = stem.replace(droppedVowel, '$1$2');
  return shorter === stem ? stem : withoutVowels(shorter);
};

const apply = (rule: Rule, word: string): string => word.replace(rule.pattern, rule.to);

/** What the rules make of a word that no list holds. */
const byRules = (word: string): string => {
  let stem = outermost.reduce((rest, ending) => (rest === word ? apply(ending, rest) : rest), word);
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index];
    if (!rule?.pattern.test(stem)) continue;
    stem = apply(rule, stem);
    if (rule.last) break;
    index = -1;
  }
  return withoutVowels(stem);
};

/** No word is longer; what is longer was typed to see what happens, and is left alone. */
const longest = 40;

/**
 * The stem that all inflected forms of a word share: an abstract one, not always a word.
 * @param word in its normal form
 */
export const stem = (word: string): string => {
  if (word.length > longest) return word;
  const bare = withoutPrefix(word);
  const verb = bare !== word && !word.startsWith('ամեն');
  const form = verb
    ? apply(afterPrefix, bare)
    : genitives.reduce((rest, [genitive, to]) => rest.replace(genitive, to), bare);
  const known = irregular.find(([, forms]) => forms.test(form))?.[0] ?? listedStem(form, verb);
  if (known) return known;
  return shortAorist.pattern.test(form) ? apply(shortAorist, form) : byRules(form);
};

/** Other words of the same root: the first thing to look for when the word itself is nowhere. */
const relatives = (root: string): string[] =>
  /ության?$|ությ$/.test(root)
    ? [root.slice(0, -4)]
    : [`${root}ն`, root.replace(/ցն?$/, ''), root.replace(/[աե](?:ցն?)?$/, '')];

/**
 * Stems a word may stand for, best first, beginning with `stem(word)`: another reading of its beginning or its end,
 * then words of the same root. For a word whose stem is nowhere in the texts.
 */
export const stems = (word: string): string[] => {
  const first = stem(word);
  if (word.length > longest) return [first];
  const unlisted = byRules(word);
  const others = [
    unlisted,
    ...(/^[կչ]/.test(word) ? [stem(word.slice(1))] : []),
    ...(/[նսդ]$/.test(word) ? [stem(word.slice(0, -1))] : []),
    ...relatives(first),
  ];
  return [...new Set([first, ...others.filter((other) => other.length > 1)])].slice(0, 6);
};
