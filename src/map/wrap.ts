/** How wide a text is. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into lines, since a picture does not do so by itself. A word wider than the line stands alone on one.
 *
 * @returns at least one line; joined by spaces they are the text again
 */
export const wrap = (text: string, width: number, measure: Measure): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
};
