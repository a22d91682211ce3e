import { expect } from 'vitest';
import { inBothBrowsers, testLong, textOf } from './both.ts';
import { byRole, isGone, isThere, pressNamed, says } from './by-role.ts';
import { AGREES, DIFFERS, detailsOf } from './cards.ts';
import {
  draftsOnDisk,
  fieldOf,
  offersDraft,
  openAnother,
  openBeside,
  openEditor,
  pressSave,
  save,
  type,
} from './note-steps.ts';
import { toTab } from './passage-steps.ts';

// What is written in two windows for one page, tried by killing the browser between the steps.

const PATH = '/hoi-nghi-lan-thu-7-co-so-sai';
/** JavaScript: what stands on the figure that the notes are on. */
const NOTES = detailsOf(DIFFERS);

inBothBrowsers('two windows on one page', (stage) => {
  const draftIn = `${fieldOf(DIFFERS)}?.value`;

  testLong('a save in one leaves the draft of the other, also over a kill', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    const other = await openAnother(driver, tab, panel, url(PATH));
    await type(other, DIFFERS, 'B còn đang gõ');
    await type(panel, DIFFERS, 'A lưu');
    await save(panel, DIFFERS);
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await says(after.panel, 'article', 'A lưu', NOTES);
    await offersDraft(after.panel, DIFFERS);
    await openEditor(after.panel, DIFFERS);
    expect(await after.panel.until(draftIn)).toBe('B còn đang gõ');
  });

  testLong('two drafts on one figure are both there after a kill', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    const other = await openAnother(driver, tab, panel, url(PATH));
    await type(panel, AGREES, 'Nháp của A');
    await type(other, AGREES, 'Nháp của B');
    await panel.until(
      `${draftsOnDisk}.then((drafts) => drafts.filter(({ text }) => text.startsWith('Nháp của')).length === 2)`,
    );
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await openEditor(after.panel, AGREES);
    const shown = await after.panel.until<string>(`${fieldOf(AGREES)}?.value`);
    await toTab(after.panel, 'notes');
    const unsaved = byRole('region', 'Bản nháp chưa lưu');
    await isThere(after.panel, 'listitem', '', unsaved);
    const listed = await textOf(after.panel, unsaved);
    expect(`${shown} ${listed}`).toContain('Nháp của A');
    expect(`${shown} ${listed}`).toContain('Nháp của B');
  });

  testLong('two changes of one note are both kept, the second window says so, and the reader keeps both', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    const other = await openAnother(driver, tab, panel, url(PATH));
    for (const one of [panel, other]) await pressNamed(one, 'button', /^Sửa: /, NOTES);
    await type(other, DIFFERS, 'Bản của B');
    await type(panel, DIFFERS, 'Bản của A');
    await pressSave(panel, DIFFERS);
    await says(panel, 'article', 'Bản của A', NOTES);
    await says(other, 'status', 'cửa sổ khác', NOTES);
    await pressSave(other, DIFFERS);
    await says(other, 'paragraph', 'Các bản đều được giữ', NOTES);
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await says(after.panel, 'listitem', 'Bản của A', NOTES);
    await says(after.panel, 'listitem', 'Bản của B', NOTES);
    await pressNamed(after.panel, 'button', 'Giữ cả hai', NOTES);
    await isGone(after.panel, 'button', 'Giữ cả hai', NOTES);
    await says(after.panel, 'article', 'Bản của A', NOTES);
    await says(after.panel, 'article', 'Bản của B', NOTES);
    expect(await driver.errors()).toEqual([]);
  });
});
