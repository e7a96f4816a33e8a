import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** Prints the page as it would come out on paper, and reads it: for each sheet its lines, from the top. */
export const printedLines = async (page: Page): Promise<string[][]> => {
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets: string[][] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const lines = new Map<number, string>();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const height = Math.round(item.transform[5] as number);
      lines.set(height, (lines.get(height) ?? '') + item.str);
    }
    const fromTop = [...lines].sort(([one], [other]) => other - one);
    sheets.push(fromTop.map(([, line]) => line.trim()));
  }
  return sheets;
};
