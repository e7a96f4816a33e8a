import { readingsOf, type Fold } from './analyse/fold.ts';
import type { Language } from './analyse/language.ts';
import { unfolded, type Lexicon } from './lexicon.ts';

/** How a typed word was recognised, from the surest way to the boldest. */
export const ways = ['written', 'read-otherwise', 'begun', 'respelled', 'slip'] as const;
export type Way = (typeof ways)[number];

/** A typed word and the stems of the pages that it stands for. */
export interface Resolved {
  typed: string;
  stems: string[];
  way: Way;
  /** Other stems, of longer words, where the typed one may be only their beginning: they count for less. */
  longer?: string[];
}

export interface Known {
  language: Language;
  lexicon: Lexicon;
}

/** Longer words are nobody's: no time is spent on them. */
const longest = 40;
/** A slip in a shorter word would make it any other word. */
const shortestForSlip = 5;
const longestForSlip = 24;
const shortestBeginning = 3;

const resolved = (typed: string, way: Way, stems: readonly string[]): Resolved | undefined =>
  stems.length > 0 ? { typed, way, stems: [...stems] } : undefined;

const written = (typed: string, { language, lexicon }: Known): Resolved | undefined => {
  const stem = language.stem(language.normalise(typed));
  return resolved(typed, 'written', [stem].filter(lexicon.has));
};

/** Where an ending can be read in several ways, and the likeliest gives no stem of the pages. */
const readOtherwise = (typed: string, { language, lexicon }: Known): Resolved | undefined => {
  const stems = language.stems(language.normalise(typed)).filter(lexicon.has);
  return resolved(typed, 'read-otherwise', stems.slice(0, 1));
};

const stemsBegun = (typed: string, { language, lexicon }: Known, fold: Fold): string[] => {
  const beginning = fold(language.normalise(typed));
  return beginning.length < shortestBeginning ? [] : lexicon.beginning(beginning, fold);
};

/** A word that is still being typed. */
const begun = (typed: string, known: Known): Resolved | undefined =>
  resolved(typed, 'begun', stemsBegun(typed, known, unfolded));

const begunRespelled = (typed: string, known: Known): Resolved | undefined =>
  resolved(typed, 'begun', stemsBegun(typed, known, known.lexicon.fold));

/** A word that is whole as it stands may be the beginning of a longer one, unless it is a word of the pages itself. */
const withLonger = (found: Resolved, known: Known): Resolved => {
  const { typed, stems, way } = found;
  const { language, lexicon } = known;
  const word = language.normalise(typed);
  if (way !== 'written' && way !== 'respelled') return found;
  const fold = way === 'written' ? unfolded : lexicon.fold;
  if (stems.some((stem) => fold(lexicon.spelled(stem)) === fold(word))) return found;
  const longer = stemsBegun(typed, known, fold).filter((stem) => !stems.includes(stem));
  return longer.length > 0 ? { ...found, longer } : found;
};

/** In other letters, or without the letters a keyboard lacks. */
const respelled = (typed: string, { language, lexicon }: Known): Resolved | undefined => {
  for (const folded of readingsOf(language.normalise(typed), language.folding, lexicon.fold)) {
    const stems = lexicon.formsOf(folded, lexicon.fold);
    if (stems.length > 0) return resolved(typed, 'respelled', stems);
  }
  return undefined;
};

/** In the middle of its ending: «клиенттеріңізг» will be «клиенттеріңізге», and is «клиенттеріңіз» so far. */
const soFar = (typed: string, known: Known): Resolved | undefined => {
  const shorter = typed.slice(0, -1);
  if (shorter.length < shortestBeginning) return undefined;
  const found = written(shorter, known);
  return found && { typed, way: 'begun', stems: found.stems };
};

/** With one letter wrong, missing, doubled or swapped. At least half of the word must be its stem. */
const slipped = (typed: string, { language, lexicon }: Known): Resolved | undefined => {
  const word = language.normalise(typed);
  const inLetters = (fold: Fold): string[] => {
    const folded = fold(word);
    if (folded.length < shortestForSlip || folded.length > longestForSlip) return [];
    return lexicon.formsWithSlip(folded, fold, Math.ceil(folded.length / 2));
  };
  const stems = inLetters(unfolded);
  return resolved(typed, 'slip', stems.length > 0 ? stems : inLetters(lexicon.fold));
};

/** The ways to recognise a word when it is whole, and when it may be only the beginning of one. */
const whole = [written, readOtherwise, respelled];
const whileTyping = [written, begun, readOtherwise, respelled, begunRespelled];

/**
 * Recognises a typed word. A bolder way is taken only where no surer one finds anything: who asks for «հաճախ» means no
 * «հաճախորդ».
 *
 * @param options.beginning whether the word may be the beginning of a longer one
 * @param options.slips whether a slip of the fingers may be assumed
 * @returns undefined where the pages hold nothing like it
 */
export const resolve = (
  typed: string,
  known: Known,
  options: { beginning: boolean; slips: boolean },
): Resolved | undefined => {
  if (typed.length > longest) return undefined;
  const lenient = options.beginning ? [slipped, soFar] : [slipped];
  const tried = [...(options.beginning ? whileTyping : whole), ...(options.slips ? lenient : [])];
  for (const way of tried) {
    const found = way(typed, known);
    if (found) return options.beginning ? withLonger(found, known) : found;
  }
  return undefined;
};
