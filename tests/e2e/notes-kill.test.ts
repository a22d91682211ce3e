import { expect } from 'vitest';
import { inBothBrowsers, LONG, testInOne, testLong } from './both.ts';
import { says } from './by-role.ts';
import { DIFFERS } from './cards.ts';
import { fieldOf, offersDraft, openBeside, openEditor, save, type } from './note-steps.ts';

// The browser is killed (no warning, no time) right after a note is said to be saved, and in the midst of typing.

const PATH = '/hoi-nghi-lan-thu-7-co-so-sai';
/** How often; `npm run test:long` tries as often as is promised. */
const KILLS = LONG ? { chromium: 30, firefox: 10 } : { chromium: 1, firefox: 1 };
/** A letter so often, in milliseconds; so many letters may be lost at most, which is half a second's. */
const BEAT = 20;
const MOST_LOST = 500 / BEAT;
/** JavaScript for how many words the field has. */
const TYPED = `${fieldOf(DIFFERS)}.value.split(' ').length`;

inBothBrowsers('killed right after "saved"', (stage, kind) => {
  // Chromium is killed in the midst of saving (notes-safety.test.ts)
  testInOne(kind, 'firefox')(
    'every note is there',
    async () => {
      const { driver, url } = stage();
      const written = Array.from({ length: KILLS[driver.name] }, (_, n) => `Ghi chú số ${n + 1}.`);
      for (const text of written) {
        const { panel } = await openBeside(driver, url(PATH));
        await type(panel, DIFFERS, text);
        await save(panel, DIFFERS);
        await driver.restart();
      }
      const { panel } = await openBeside(driver, url(PATH));
      for (const text of written) await says(panel, 'article', text, DIFFERS);
      expect(await driver.errors()).toEqual([]);
    },
    LONG ? 900_000 : 120_000,
  );
});

inBothBrowsers('killed while typing', (stage) => {
  testLong('loses half a second of text at most', async () => {
    const { driver, url } = stage();
    const { panel } = await openBeside(driver, url(PATH));
    await type(panel, DIFFERS, '1');
    await panel.evaluate(`(() => {
      const field = ${fieldOf(DIFFERS)};
      window.setInterval(() => {
        field.value += ' ' + (${TYPED} + 1);
        field.dispatchEvent(new window.Event('input', { bubbles: true }));
      }, ${BEAT});
    })()`);
    await panel.until(`${TYPED} >= 100`);
    const before = await panel.evaluate<number>(TYPED);
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await offersDraft(after.panel, DIFFERS);
    await openEditor(after.panel, DIFFERS);
    await after.panel.until(`${fieldOf(DIFFERS)} !== null`);
    expect(await after.panel.until<number>(TYPED)).toBeGreaterThanOrEqual(before - MOST_LOST);
  });
});
