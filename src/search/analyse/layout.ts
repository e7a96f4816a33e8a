/**
 * A keyboard: the letter that each key of a Latin one gives, in the order of the keys, `_` where it gives none. After the
 * tables of xkeyboard-config.
 */
export type Layout = string;

const keys = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";

/** What would stand there had the right keyboard been on: `n-ktv` is «төлем». */
export const retype = (typed: string, layout: Layout): string => {
  const letters = [...layout];
  return [...typed.toLowerCase()]
    .map((sign) => {
      const letter = letters[keys.indexOf(sign)];
      return keys.includes(sign) && letter !== undefined && letter !== '_' ? letter : sign;
    })
    .join('');
};
