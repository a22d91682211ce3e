import { expect, test } from 'vitest';
import { inBothBrowsers, testInOne, textOf } from './both.ts';
import { draftsOnDisk, openAnother, openBeside, openEditor, pressSave, save, says, type } from './note-steps.ts';

// What is written in two windows for one page, tried by killing the browser between the steps.

const PATH = '/hoi-nghi-lan-thu-7-co-so-sai';
const CARD = '[data-verdict="differs"]';

inBothBrowsers('two windows on one page', (stage, kind) => {
  const inOne = testInOne(kind);
  const draftIn = `document.querySelector('${CARD} textarea')?.value`;

  test('a save in one leaves the draft of the other, also over a kill', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    const other = await openAnother(driver, tab, panel, url(PATH));
    await type(other, CARD, 'B còn đang gõ');
    await type(panel, CARD, 'A lưu');
    await save(panel, CARD);
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await says(after.panel, `${CARD} [data-note]`, 'A lưu');
    await says(after.panel, `${CARD} [data-action="note"]`, 'Viết tiếp');
    await openEditor(after.panel, CARD);
    expect(await after.panel.until(draftIn)).toBe('B còn đang gõ');
  });

  inOne('two drafts on one figure are both there after a kill', async () => {
    const { driver, url } = stage();
    const card = '[data-verdict="consistent"], [data-verdict="match"]';
    const first = `:is(${card})`;
    const { tab, panel } = await openBeside(driver, url(PATH));
    const other = await openAnother(driver, tab, panel, url(PATH));
    await type(panel, first, 'Nháp của A');
    await type(other, first, 'Nháp của B');
    await panel.until(
      `${draftsOnDisk}.then((drafts) => drafts.filter(({ text }) => text.startsWith('Nháp của')).length === 2)`,
    );
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await after.panel.until(`document.querySelector('[data-draft]')`);
    await openEditor(after.panel, first);
    const shown = await after.panel.until<string>(`document.querySelector('${first} textarea')?.value`);
    const listed = await textOf(after.panel, '[data-draft]');
    expect(`${shown} ${listed}`).toContain('Nháp của A');
    expect(`${shown} ${listed}`).toContain('Nháp của B');
  });

  inOne('two changes of one note are both kept, the second window says so, and the reader keeps both', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    const other = await openAnother(driver, tab, panel, url(PATH));
    const edit = `document.querySelector('${CARD} [data-note] .note-buttons button').click()`;
    for (const one of [panel, other]) {
      await one.until(`document.querySelector('${CARD} [data-note]')`);
      await one.evaluate(edit);
    }
    await type(other, CARD, 'Bản của B');
    await type(panel, CARD, 'Bản của A');
    await pressSave(panel, CARD);
    await says(panel, `${CARD} [data-note]`, 'Bản của A');
    await says(other, `${CARD} .note-warning`, 'cửa sổ khác');
    await pressSave(other, CARD);
    await says(other, `${CARD} .note-warning`, 'Các bản đều được giữ');
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await says(after.panel, `${CARD} [data-note-head]`, 'Bản của A');
    await says(after.panel, `${CARD} [data-note-head]`, 'Bản của B');
    await after.panel.evaluate(`document.querySelector('${CARD} [data-action="keep-both"]').click()`);
    await after.panel.until(`document.querySelector('${CARD} [data-note-head]') === null`);
    await says(after.panel, `${CARD} [data-note]`, 'Bản của A');
    await says(after.panel, `${CARD} [data-note]`, 'Bản của B');
    expect(await driver.errors()).toEqual([]);
  });
});
