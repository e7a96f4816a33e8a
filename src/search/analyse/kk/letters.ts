const looksLatin: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  ə: 'ә',
  ë: 'е',
  ї: 'і',
  ӊ: 'ң',
  ё: 'е',
};

/**
 * A word in the one spelling everything else here expects.
 *
 * Takes a word as it stands in a text or is typed. Returns it composed (NFC), in small letters, without soft
 * hyphens, zero-width characters and stress marks, with Latin look-alikes inside a Cyrillic word put right.
 */
export const normalise = (word: string): string => {
  const small = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{M}|[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
  return /[а-ӿ]/.test(small) ? small.replace(/[a-zəëїӊё]/g, (letter) => looksLatin[letter] ?? letter) : small;
};

/** Whether endings treat the letter as a vowel; у and ю before an ending count as consonants (төлеуі). */
export const isVowel = (letter: string): boolean => 'аәоөұүыіеэияё'.includes(letter) && letter !== '';

/** Whether endings after the letter begin with a voiceless consonant; the voiced б в г д of loans do the same. */
export const isVoiceless = (letter: string): boolean => 'кқпстфхцчшщһбвгд'.includes(letter);

/**
 * The vowel series that may follow a stem.
 *
 * Takes a stem. Returns `[false]` for back vowels, `[true]` for front ones, both where loans differ from their
 * last vowel (банкке, рубльге, логотипте) or where there is no telling vowel.
 */
export const series = (stem: string): boolean[] => {
  if (/([рнлск][кг]|к[ст]|ль?|[рн]ь)$/.test(stem) && /[аоуя][^аәоөұүыіеэияё]*$/.test(stem))
    return [false, true];
  const told = /.*([аоұыя]|[әөүіеэ])(.*)/.exec(stem);
  const front = 'әөүіеэ'.includes(told?.[1] ?? '');
  return !told || told[2]?.includes('и') ? [front, !front] : [front];
};
