import { isMisread, isWeak } from './doubt.ts';
import { readings } from './grammar.ts';
import { series } from './letters.ts';
import { elided, nouns, roots, vowelRoots } from './words.ts';

/** One way to divide a word: its stem, where that ends, and whether it may be trusted. */
interface Division {
  stem: string;
  at: number;
  known: boolean;
  weak: boolean;
}

const voiceless: Record<string, string> = { б: 'п', г: 'к', ғ: 'қ' };

/** ы or і, as the last full vowel of a stem asks for. */
const highVowel = (stem: string): string => (series(stem)[0] ? 'і' : 'ы');

/** The one spelling of a stem: жауаб → жауап, орн → орын, белгі → белг, so that all its forms meet. */
export const fold = (stem: string): string => {
  const bare = stem.length > 3 ? stem.replace(/[ыі]$/, '') : stem;
  const hard = bare.length > 2 ? bare.replace(/[бгғ]$/, (letter) => voiceless[letter] ?? letter) : bare;
  const whole = elided.get(hard) ?? hard;
  return whole.replace(/йа/g, 'я').replace(/йу/g, 'ю');
};

/** The word itself and with я, ю, и, у written as the letters that they stand for at a boundary. */
const spelt = (word: string): string[] => {
  const open = word
    .replace(/([аоыұүөә])ю/g, '$1йу')
    .replace(/([аоыұүөә])я/g, '$1йа')
    .replace(/ию/g, 'иу');
  const high = highVowel(open);
  const contracted = open.replace(/([^аәоөұүыіеэ])и(?=(?:[дтмс][ыі]|$))/, `$1${high}й`);
  const dropped = open.replace(/([аоұүыіеө][қкп])у/, `$1${high}у`);
  return [...new Set([open, contracted, dropped])];
};

/** Whether the list of names or of verbs has a stem, voiced as it may stand there. */
const isListed = (stem: string, folded: string, kind: 'N' | 'V'): boolean =>
  [stem, ...(folded.length < stem.length ? [] : [folded])].some((name) =>
    kind === 'N' ? nouns.has(name) || elided.has(name) : roots.has(name) || vowelRoots.has(name),
  );

/** All divisions of a word, its undivided self included. */
export const divisions = (word: string): Division[] =>
  spelt(word).flatMap((letters) => {
    const found: Division[] = [];
    for (let at = letters.length; at >= 2; at--) {
      const stem = letters.slice(0, at);
      if (!/[аәоөұүыіеэияёую]/.test(stem)) continue;
      const folded = fold(stem);
      for (const kind of ['N', 'V'] as const) {
        const listed = isListed(stem, folded, kind);
        if (at < 3 && !listed) continue;
        const last = kind === 'V' && stem.endsWith('и') ? 'й' : (stem.at(-1) ?? '');
        for (const front of series(elided.get(stem) ?? stem))
          for (const way of readings(letters.slice(at), kind, last, front)) {
            if (/[аеоөұүыіи][пкқ]$/.test(stem) && /^-[AI]/.test(way[0] ?? '')) continue;
            if (way.length === 0 && kind === 'V') continue;
            const known = listed && !isMisread(stem, kind, way);
            found.push({
              // жауып is a form of жабу.
              stem: kind === 'V' && way[0] === '-Iп' ? folded.replace(/^(.[ае])у$/, '$1п') : folded,
              at,
              known,
              weak: !known && way.length > 0 && isWeak(stem, kind, way),
            });
          }
      }
    }
    return found;
  });

/** Divisions, the most plausible first: known stems, the longest of them; then the shortest believable stem. */
export const ranked = (word: string): Division[] => {
  const rank = (one: Division) => (one.known ? 100 + one.at : (one.weak ? -100 : 0) - one.at);
  return divisions(word).sort((one, other) => rank(other) - rank(one));
};
