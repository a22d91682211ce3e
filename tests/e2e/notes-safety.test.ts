import { expect } from 'vitest';
import { pageKey } from '../../lib/notes/page-key.ts';
import { corruptRecords, VERSION_1 } from '../notes/raw-database.ts';
import { inBothBrowsers, LONG, ONE, testInOne, testLong, textOf } from './both.ts';
import { allByRole, byRole, isThere, pressNamed, says } from './by-role.ts';
import { DIFFERS, detailsOf, MATCHES } from './cards.ts';
import {
  draftsOnDisk,
  fieldOf,
  offersDraft,
  openBeside,
  openCard,
  openEditor,
  openForTab,
  panelForTab,
  pressSave,
  putRaw,
  save,
  tabIdOf,
  type,
} from './note-steps.ts';
import { noteSaying, toTab } from './passage-steps.ts';

// What a reader trusts notes with, tried by killing the browser between the steps.

const PATH = '/hoi-nghi-lan-thu-7-co-so-sai';
/** When the last note of the fixture was deleted. */
const DELETED_AT = '2026-03-03T08:00:00.000Z';
/** How long the page is busy: much longer than any limit of ours. `npm run test:long` takes the time of the first report. */
const BUSY_MS = LONG ? 25_000 : 8_000;
/** JavaScript that keeps a page's main thread so long, from a moment later; a timer would wait in a tab behind. */
const BUSY = `(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { for (const end = Date.now() + ${BUSY_MS}; Date.now() < end; ); };
  port2.postMessage(null);
})()`;

inBothBrowsers('a page that is busy', (stage, kind) => {
  const inOne = testInOne(kind);

  testLong('keeps no note from being saved, nor from being there after a kill', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    await tab.evaluate(BUSY);
    await type(panel, DIFFERS, 'Không đợi trang');
    await save(panel, DIFFERS);
    await says(panel, 'article', 'Không đợi trang', DIFFERS);
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await says(after.panel, 'article', 'Không đợi trang', DIFFERS);
  });

  inOne('a kill between the press of "save" and its end loses nothing: the draft goes only with the note', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    await type(panel, MATCHES, 'Vừa bấm lưu');
    await panel.until(`${draftsOnDisk}.then((drafts) => drafts.some(({ text }) => text === 'Vừa bấm lưu'))`);
    await tab.evaluate(BUSY);
    await pressSave(panel, MATCHES);
    await driver.restart();
    const after = await openBeside(driver, url(PATH));
    await openEditor(after.panel, MATCHES);
    await after.panel.until(
      `${byRole('article', '', MATCHES)}?.innerText.includes('Vừa bấm lưu') || ${fieldOf(MATCHES)}?.value === 'Vừa bấm lưu'`,
    );
    expect(await driver.errors()).toEqual([]);
  });

  testLong('and that says nothing to a new panel hides no note; their places are said not to be known', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    const id = await tabIdOf(panel, url(PATH));
    // it is open before: a new tab may have to wait for the process of the busy one
    const other = await openForTab(driver, 999_999);
    await tab.evaluate(BUSY);
    await other.goto(panelForTab(driver, id));
    await toTab(other, 'notes');
    await says(other, 'article', 'Không đợi trang');
    await says(other, 'paragraph', 'Trang chưa trả lời');
    expect(await textOf(other, noteSaying('Không đợi trang'))).not.toContain('Không còn tìm thấy');
    // it was late, not gone
    await toTab(other, 'figures');
    await other.until(`${byRole('article', '', detailsOf(DIFFERS))}?.innerText.includes('Không đợi trang')`, 40_000);
  });
});

inBothBrowsers(
  'what breaks where notes are looked for',
  (stage) => {
    testLong('markup of a page breaks neither saving nor showing', async () => {
      const { driver, url } = stage();
      const path = '/reliability/b2-form-children';
      const { panel } = await openBeside(driver, url(path));
      await type(panel, MATCHES, 'Trang có biểu mẫu');
      await save(panel, MATCHES);
      await driver.restart();
      const after = await openBeside(driver, url(path));
      await openCard(after.panel, MATCHES);
      await says(after.panel, 'article', 'Trang có biểu mẫu', MATCHES);
      expect(await driver.errors()).toEqual([]);
    });

    testLong('damaged records among sound ones hide no note, are shown as such, and can be deleted', async () => {
      const { driver, url } = stage();
      const { panel } = await openBeside(driver, url(PATH));
      await type(panel, DIFFERS, 'Còn nguyên');
      await save(panel, DIFFERS);
      const records = corruptRecords(pageKey(url(PATH))).map(({ record }) => record);
      expect(await putRaw(panel, 'notes', records)).toBe(true);
      expect(await putRaw(panel, 'drafts', [{ id: 'd1', page: pageKey(url(PATH)) }])).toBe(true);
      await driver.restart();
      const after = await openBeside(driver, url(PATH));
      await says(after.panel, 'article', 'Còn nguyên', DIFFERS);
      await toTab(after.panel, 'notes');
      const damaged = byRole('region', 'Ghi chú bị hỏng');
      await after.panel.until(`${allByRole('listitem', '', damaged)}.length === ${records.length + 1}`);
      await expect.poll(() => textOf(after.panel, damaged)).toContain('Một bản nháp bị hỏng');
      await pressNamed(after.panel, 'button', /^Xóa: /, damaged);
      await says(after.panel, 'listitem', 'Đã xóa bản ghi hỏng', damaged);
      expect(await driver.errors()).toEqual([]);
    });
  },
  ONE,
);

inBothBrowsers('the storage', (stage, kind) => {
  testInOne(kind)('has what was typed a tenth of a second before the panel is closed', async () => {
    const { driver, url } = stage();
    const { tab, panel } = await openBeside(driver, url(PATH));
    await type(panel, DIFFERS, 'H');
    await type(panel, DIFFERS, 'Hỏi lại phòng Tài chính');
    // the time is what is promised
    await panel.evaluate(`new Promise((passed) => setTimeout(passed, 100))`);
    await driver.closePanel();
    await driver.pressToolbarButton(tab);
    const again = await openBeside(driver, url(PATH));
    await offersDraft(again.panel, DIFFERS);
    await openEditor(again.panel, DIFFERS);
    expect(await again.panel.until(`${fieldOf(DIFFERS)}?.value`)).toBe('Hỏi lại phòng Tài chính');
  });

  testInOne(kind)('is not cleared by the browser itself', async () => {
    const { driver, url } = stage();
    const { panel } = await openBeside(driver, url(PATH));
    // Chromium keeps an extension with this permission out of clearing, and says "not persistent" all the same
    const kept =
      driver.name === 'firefox'
        ? 'window.navigator.storage.persisted()'
        : `chrome.permissions.contains({ permissions: ['unlimitedStorage'] })`;
    expect(await panel.until(kept)).toBe(true);
  });

  // the step from one version to the next is the same work in both
  testLong('of 0.1.0 is taken over: its notes stand on their figures, its draft goes on', async () => {
    const { driver, url } = stage();
    await driver.closePanel();
    const nobody = await openForTab(driver, 999_999);
    const [page, moved] = ['https://www.backancity.gov.vn/hoi-nghi-lan-thu-7-co-so-sai', pageKey(url(PATH))];
    // what was deleted long ago may be swept before anybody looks
    const contents = JSON.stringify(VERSION_1).replaceAll(page, moved).replace(DELETED_AT, new Date().toISOString());
    // the panel there may open its own database between the two steps: then once more
    const made = await nobody.until(`new Promise((done, failed) => {
      const { notes, drafts } = ${contents};
      window.indexedDB.deleteDatabase('doi-chieu').onsuccess = () => {
        const request = window.indexedDB.open('doi-chieu', 1);
        request.onerror = () => done(false);
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('notes', { keyPath: 'id' });
          for (const name of ['page', 'modified', 'indicator']) store.createIndex(name, name);
          request.result.createObjectStore('drafts', { keyPath: ['page', 'key'] }).createIndex('page', 'page');
        };
        request.onsuccess = () => {
          const tx = request.result.transaction(['notes', 'drafts'], 'readwrite');
          for (const note of notes) tx.objectStore('notes').put(note);
          for (const draft of drafts) tx.objectStore('drafts').put(draft);
          tx.onabort = () => failed(tx.error);
          tx.oncomplete = () => { request.result.close(); done(true); };
        };
      };
    })`);
    expect(made).toBe(true);
    await driver.restart();
    const { panel } = await openBeside(driver, url(PATH));
    const kept = 'Báo cáo gốc ghi 215 tỷ: hỏi lại phòng Tài chính.';
    await says(panel, 'article', kept);
    await says(panel, 'article', 'Đã hỏi: số đúng là 2,88%');
    await isThere(panel, 'button', /^Viết tiếp ghi chú: /, noteSaying(kept));
    await toTab(panel, 'notes');
    await says(panel, 'listitem', 'Đã xóa ghi chú');
    expect(await driver.errors()).toEqual([]);
  });
});
