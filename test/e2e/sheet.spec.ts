import { everyTrail } from '../../src/tree/trails.ts';
import { printedLines } from '../support/pdf.ts';
import { answerText, expect, locales, shape, stepPath, test, texts } from './site.ts';

/** Text as it can be compared: a line on paper may end anywhere. */
const bare = (text: string): string => text.normalize('NFC').replace(/\s/g, '');

for (const locale of locales) {
  test(`every recommendation prints on one sheet, with the way to it, the day and the address, in ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.clock.setFixedTime(new Date(2031, 2, 5, 12));
    // The longest way to each: what is added on the way takes room as well.
    const longest = new Map<string, string[]>();
    for (const { trail, step } of everyTrail(shape)) {
      const known = longest.get(step.id);
      if (step.kind === 'recommendation' && trail.length >= (known?.length ?? 0)) longest.set(step.id, trail);
    }
    expect(longest.size).toBe(Object.keys(shape.recommendations).length);

    for (const trail of longest.values()) {
      await page.goto(stepPath(locale, ...trail), { waitUntil: 'load' });
      await expect(page.locator('.actions button').first()).toBeAttached();
      const [sheet = [], ...more] = await printedLines(page);
      expect({ trail, more }).toEqual({ trail, more: [] });
      const printed = bare(sheet.join(''));
      const expected = [texts[locale].site.name, '05.03.2031', page.url()];
      for (const text of expected) expect(printed).toContain(bare(text));
      // The way stands beside the advice, so its lines are mixed with others: each word is looked for.
      for (const word of trail.flatMap((answer) => answerText(locale, answer).split(' ')))
        expect(printed).toContain(bare(word));
    }
  });
}
