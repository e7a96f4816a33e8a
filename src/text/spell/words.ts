import type { Locale } from '../../i18n/locales.ts';

const address = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\p{L}+/giu;
const placeholder = /\{[^{}]*\}/gu;

/** Letters and digits, joined by hyphens; the marks ՞ ՛ ՜ are gone by then. */
const token = /[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/gu;

const ownScript: Record<Locale, RegExp> = { hy: /\p{Script=Armenian}/u, kk: /\p{Script=Cyrillic}/u };

/** An ending on a number, a foreign name or an abbreviation («5-ին», «Excel-де», «ԱՁ-ն») is no word; «6-қадам» holds one. */
const longestEnding = 4;

const isAbbreviation = (part: string): boolean => /^\p{Lu}{2,}$/u.test(part);

/** What remains of a token when numbers, Latin names and the endings they carry are taken away. */
const ownParts = (parts: readonly string[], lang: Locale): string[] =>
  parts.filter((part, index) => {
    if (!ownScript[lang].test(part)) return false;
    const head = index > 0 ? parts[index - 1] : undefined;
    const isEnding = head !== undefined && (!ownScript[lang].test(head) || isAbbreviation(head));
    return !isEnding || part.length > longestEnding;
  });

/**
 * The words of a text, as a spelling dictionary or a list of accepted words holds them: NFC, lower case, without
 * the marks that Armenian writes inside words, which a dictionary would take for the end of a word («Ինչո՞ւ»).
 *
 * Armenian is split at hyphens: the dictionary knows the parts, and «երկու-երեք» is right if they are. Kazakh is
 * kept whole: there the hyphen is part of the spelling («қарым-қатынас», but «алдын ала»), the parts are often no
 * words by themselves, and a closed vocabulary has to see it.
 *
 * @returns all words in their order, repeated ones too
 */
export const wordsOf = (text: string, lang: Locale): string[] => {
  const prose = text
    .normalize('NFC')
    .replaceAll(address, ' ')
    // A digit for what is filled in or quoted, so that an ending or a noun joined to it is still seen as joined.
    .replaceAll(placeholder, '0')
    .replaceAll('»-', ' 0-')
    .replaceAll(/\u055D/gu, ' ')
    .replaceAll(/[\u055A-\u055F]/gu, '');
  return Array.from(prose.matchAll(token)).flatMap(({ 0: found }) => {
    const parts = ownParts(found.split('-'), lang);
    const words = lang === 'hy' || parts.length === 0 ? parts : [parts.join('-')];
    return words.map((word) => word.toLowerCase());
  });
};
