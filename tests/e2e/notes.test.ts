import { expect } from 'vitest';
import { openedPanel, speak } from '../../scripts/demo/panel.ts';
import { inBothBrowsers, MARKS, testInOne, testLong, textOf } from './both.ts';
import { byRole, isThere, says } from './by-role.ts';
import { DIFFERS } from './cards.ts';
import { openBeside, pressSave, type } from './note-steps.ts';
import { toTab } from './passage-steps.ts';

const WORDS = 'Đã hỏi phòng Lao động: báo cáo gốc ghi 379. <b>Kiểm tra lại</b>';

inBothBrowsers('a note on a figure', (stage, kind) => {
  const path = '/hoi-nghi-lan-thu-7-co-so-sai';
  const DRAFT = 'Hỏi lại phòng Tài chính';

  testInOne(kind)('is saved when the panel says so', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(path));
    await driver.pressToolbarButton(tab);
    const panel = await openedPanel(driver, url(path));
    await speak(panel, 'vi');
    await type(panel, DIFFERS, WORDS);
    await pressSave(panel, DIFFERS);
    await says(panel, 'article', WORDS, DIFFERS);
  });

  testInOne(kind)('is there after a reload of the page', async () => {
    const { driver, url } = stage();
    await driver.open(url(path));
    const panel = await openedPanel(driver, url(path));
    await says(panel, 'article', WORDS, DIFFERS);
  });

  // in short this is notes-kill.test.ts
  testLong('is there after the browser was killed and started again', async () => {
    const { driver, url } = stage();
    await driver.restart();
    const { panel } = await openBeside(driver, url(path));
    await says(panel, 'article', WORDS, DIFFERS);
    expect(await panel.evaluate(`${byRole('article', '', DIFFERS)}.querySelector('b') === null`)).toBe(true);
    expect(await driver.errors()).toEqual([]);
  });

  // what becomes of a draft is the same work in both; the database is each browser's own
  testInOne(kind)('a draft is shown though its figure has gone from the page', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(path));
    await type(panel, DIFFERS, DRAFT);
    await tab.evaluate(`(() => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('251 tỷ đồng'));
      paragraph.textContent = paragraph.textContent.replace('251 tỷ đồng', '215 tỷ đồng');
    })()`);
    await toTab(panel, 'notes');
    const unsaved = byRole('region', 'Bản nháp chưa lưu');
    await says(panel, 'listitem', DRAFT, unsaved);
    await expect.poll(() => textOf(panel, unsaved)).toContain('251 tỷ đồng');
  });

  testInOne(kind)(
    'a database that cannot be read is said to be so, and the figures are checked all the same',
    async () => {
      const { driver, url } = stage();
      const tab = await driver.open(url(path));
      if (!(await driver.isPanelOpen())) await driver.pressToolbarButton(tab);
      const panel = await openedPanel(driver, url(path));
      await speak(panel, 'vi');
      // as if a newer version of the extension had been there
      const raised = `new Promise((done, failed) => {
      const request = indexedDB.open('doi-chieu', 99);
      request.onsuccess = () => { request.result.close(); done(true); };
      request.onerror = () => failed(request.error);
    })`;
      expect(await panel.evaluate(raised)).toBe(true);
      await tab.goto(url('/hoi-nghi-lan-thu-7'));
      await openedPanel(driver, url('/hoi-nghi-lan-thu-7'));
      await isThere(panel, 'alert', 'Kho ghi chú không đọc được');
      await isThere(panel, 'button', 'Thử mở lại', byRole('region', 'Chưa mở được ghi chú'));
      await tab.until(`${MARKS} === 16`);
      expect(await driver.errors()).toEqual([]);
    },
  );
});
