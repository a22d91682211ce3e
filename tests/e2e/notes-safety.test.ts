import { expect, test } from 'vitest';
import { pageKey } from '../../lib/notes/page-key.ts';
import { corruptRecords, VERSION_1 } from '../notes/raw-database.ts';
import { inBothBrowsers, textOf } from './both.ts';
import { openAnother, openBeside, pressSave, putRaw, save, says, type } from './note-steps.ts';

// What a reader trusts notes with, tried by killing the browser between the steps.

const PATH = '/hoi-nghi-lan-thu-7-co-so-sai';
const CARD = '[data-verdict="differs"]';

inBothBrowsers('a page that is busy for 25 seconds', (stage) => {
  test('keeps no note from being saved, nor from being there after a kill', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    await tab.evaluate(`void setTimeout(() => { for (const end = Date.now() + 25_000; Date.now() < end; ); }, 0)`);
    await type(panel, CARD, 'Không đợi trang');
    await save(panel, CARD);
    await says(panel, `${CARD} [data-note]`, 'Không đợi trang');
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await says(after.panel, `${CARD} [data-note]`, 'Không đợi trang');
  });

  test('a kill right after the save was pressed loses nothing either', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    await tab.evaluate(`void setTimeout(() => { for (const end = Date.now() + 25_000; Date.now() < end; ); }, 0)`);
    await type(panel, '[data-verdict="match"]', 'Vừa bấm lưu');
    await pressSave(panel, '[data-verdict="match"]');
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    // as a note, or as a draft in the editor
    await after.panel.evaluate(`document.querySelector('[data-verdict="match"] [data-action="note"]').click()`);
    await after.panel.until(
      `[...document.querySelectorAll('[data-verdict="match"] [data-note]')].some((note) => note.innerText.includes('Vừa bấm lưu'))
        || document.querySelector('[data-verdict="match"] textarea')?.value === 'Vừa bấm lưu'`,
    );
    expect(await driver.errors()).toEqual([]);
  });

  test('the notes of a page that does not answer are shown, their places said to be unknown', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    await tab.evaluate(`void setTimeout(() => { for (const end = Date.now() + 25_000; Date.now() < end; ); }, 0)`);
    // this window has not asked the page before, and the page script is there already
    const other = await openAnother(driver, panel, url(PATH)).catch(() => null);
    await says(panel, '[data-note]', 'Không đợi trang');
    await other?.close();
  });
});

inBothBrowsers('markup that breaks what looks for places', (stage) => {
  const path = '/reliability/b2-form-children';
  const card = '[data-verdict="match"]';

  test('breaks neither saving nor showing', async () => {
    const { driver, url } = stage();
    const { panel } = await openBeside(driver, url(path));
    await type(panel, card, 'Trang có biểu mẫu');
    await save(panel, card);
    await driver.restart();
    const after = await openBeside(driver, url(path));
    await says(after.panel, '[data-note]', 'Trang có biểu mẫu');
    expect(await driver.errors()).toEqual([]);
  });
});

inBothBrowsers('two windows on one page', (stage) => {
  const draftIn = `document.querySelector('${CARD} textarea')?.value`;

  test('a save in one leaves the draft of the other, also over a kill', async () => {
    const { driver, url } = stage();
    const { panel } = await openBeside(driver, url(PATH));
    const other = await openAnother(driver, panel, url(PATH));
    await type(other, CARD, 'B còn đang gõ');
    await type(panel, CARD, 'A lưu');
    await save(panel, CARD);
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await says(after.panel, `${CARD} [data-note]`, 'A lưu');
    await says(after.panel, `${CARD} [data-action="note"]`, 'Viết tiếp');
    await after.panel.evaluate(`document.querySelector('${CARD} [data-action="note"]').click()`);
    expect(await after.panel.until(draftIn)).toBe('B còn đang gõ');
  });

  test('two drafts on one figure are both there after a kill', async () => {
    const { driver, url } = stage();
    const card = '[data-verdict="consistent"], [data-verdict="match"]';
    const first = `:is(${card})`;
    const { panel } = await openBeside(driver, url(PATH));
    const other = await openAnother(driver, panel, url(PATH));
    await type(panel, first, 'Nháp của A');
    await type(other, first, 'Nháp của B');
    // both are handed over with their first key; killing is no sooner than the next call of the driver
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await after.panel.until(`document.querySelector('[data-draft]')`);
    await after.panel.evaluate(`document.querySelector('${first} [data-action="note"]').click()`);
    const shown = await after.panel.until<string>(`document.querySelector('${first} textarea')?.value`);
    const listed = await textOf(after.panel, '[data-draft]');
    expect(`${shown} ${listed}`).toContain('Nháp của A');
    expect(`${shown} ${listed}`).toContain('Nháp của B');
  });

  test('two changes of one note are both kept, and the second window says so', async () => {
    const { driver, url } = stage();
    const { panel } = await openBeside(driver, url(PATH));
    const other = await openAnother(driver, panel, url(PATH));
    const edit = `document.querySelector('${CARD} [data-note] .note-buttons button').click()`;
    for (const one of [panel, other]) {
      await one.until(`document.querySelector('${CARD} [data-note]')`);
      await one.evaluate(edit);
    }
    await type(other, CARD, 'Bản của B');
    await type(panel, CARD, 'Bản của A');
    await pressSave(panel, CARD);
    await says(panel, `${CARD} [data-note]`, 'Bản của A');
    await says(other, `${CARD} .note-beside`, 'cửa sổ khác');
    await pressSave(other, CARD);
    await says(other, `${CARD} .note-beside`, 'Cả hai bản đều được giữ');
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await says(after.panel, `${CARD} [data-note]`, 'Bản của A');
    await says(after.panel, `${CARD} [data-note]`, 'Bản của B');
    expect(await driver.errors()).toEqual([]);
  });
});

inBothBrowsers('damaged records among sound ones', (stage) => {
  test('hide no note, are shown as such, and can be deleted', async () => {
    const { driver, url } = stage();
    const { panel } = await openBeside(driver, url(PATH));
    await type(panel, CARD, 'Còn nguyên');
    await save(panel, CARD);
    const records = corruptRecords(pageKey(url(PATH))).map(({ record }) => record);
    expect(await putRaw(panel, 'notes', records)).toBe(true);
    expect(await putRaw(panel, 'drafts', [{ id: 'd1', page: pageKey(url(PATH)) }])).toBe(true);
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await says(after.panel, `${CARD} [data-note]`, 'Còn nguyên');
    await after.panel.until(`document.querySelectorAll('[data-damaged]').length === ${records.length + 1}`);
    expect(await textOf(after.panel, '[aria-labelledby="section-damaged"]')).toContain('Một bản nháp bị hỏng');
    await after.panel.evaluate(`document.querySelector('[data-damaged] button:last-of-type').click()`);
    await says(after.panel, '[data-damaged]', 'Đã xóa bản ghi hỏng');
    expect(await driver.errors()).toEqual([]);
  });
});

inBothBrowsers('the panel is closed', (stage) => {
  test('nothing that was typed a tenth of a second before is lost', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    await type(panel, CARD, 'H');
    await type(panel, CARD, 'Hỏi lại phòng Tài chính');
    // the time is what is promised
    await panel.evaluate(`new Promise((passed) => setTimeout(passed, 100))`);
    await driver.closePanel();
    await driver.pressToolbarButton(tab);
    const again = await openBeside(driver, url(PATH));
    await says(again.panel, `${CARD} [data-action="note"]`, 'Viết tiếp');
    await again.panel.evaluate(`document.querySelector('${CARD} [data-action="note"]').click()`);
    expect(await again.panel.until(`document.querySelector('${CARD} textarea')?.value`)).toBe(
      'Hỏi lại phòng Tài chính',
    );
  });
});

inBothBrowsers('the storage', (stage) => {
  test('is persistent: the browser does not clear it by itself', async () => {
    const { driver, url } = stage();
    const { panel } = await openBeside(driver, url(PATH));
    expect(await panel.until(`window.navigator.storage.persisted()`)).toBe(true);
  });

  test('of 0.1.0 is taken over: its notes stand on their figures, its draft goes on', async () => {
    const { driver, url } = stage();
    const nobody = await driver.open(driver.extensionUrl('sidepanel.html?tab=999999'));
    const made = await nobody.evaluate(`new Promise((done, failed) => {
      const { notes, drafts } = ${JSON.stringify(VERSION_1).replaceAll('https://www.backancity.gov.vn/hoi-nghi-lan-thu-7-co-so-sai', url(PATH)).replaceAll('http:', 'https:')};
      const gone = window.indexedDB.deleteDatabase('doi-chieu');
      gone.onerror = () => failed(gone.error);
      gone.onsuccess = () => {
        const request = window.indexedDB.open('doi-chieu', 1);
        request.onerror = () => failed(request.error);
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('notes', { keyPath: 'id' });
          for (const name of ['page', 'modified', 'indicator']) store.createIndex(name, name);
          request.result.createObjectStore('drafts', { keyPath: ['page', 'key'] }).createIndex('page', 'page');
        };
        request.onsuccess = () => {
          const tx = request.result.transaction(['notes', 'drafts'], 'readwrite');
          for (const note of notes) tx.objectStore('notes').put(note);
          for (const draft of drafts) tx.objectStore('drafts').put(draft);
          tx.oncomplete = () => { request.result.close(); done(true); };
        };
      };
    })`);
    expect(made).toBe(true);
    await driver.restart();
    const { panel } = await openBeside(driver, url(PATH));
    await says(panel, '[data-note]', 'Báo cáo gốc ghi 215 tỷ: hỏi lại phòng Tài chính.');
    await says(panel, '[data-note]', 'Đã hỏi: số đúng là 2,88%');
    await says(panel, '.note-deleted', 'Đã xóa ghi chú');
    await says(panel, '[data-note] .note-buttons button', 'Viết tiếp');
    expect(await driver.errors()).toEqual([]);
  });
});
