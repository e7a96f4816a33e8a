/** Marks inside words (՞ ՛ ՜ ՟ ՚ ՙ), apostrophes of all kinds, soft hyphen, characters of no width. */
const marks = /[\u0559-\u055C\u055E\u055F'’‘ʼ`´\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** The consonants but յ, for use inside brackets of a pattern; ւ stands only in ու, so it is none. */
export const consonants = 'բ-դզթժլ-մնշչ-ցփքֆ';
export const vowels = 'աեէիոօւ';

/**
 * Normal form of a word as it stands in a text or is typed: small letters, no marks inside, և and եւ as եվ,
 * ligatures resolved.
 */
export const normalise = (word: string): string =>
  word.normalize('NFKC').replace(marks, '').toLowerCase().replaceAll('եւ', 'եվ');
