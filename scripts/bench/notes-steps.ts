import { makeNote } from '../../lib/notes/note.ts';
import { recordOf } from '../../lib/notes/note-record.ts';
import { pageKey } from '../../lib/notes/page-key.ts';
import { begin } from '../../lib/notes/revision.ts';
import type { Surface } from '../browsers/driver.ts';

const quoted = JSON.stringify;

/** How many records go into one transaction while a store is filled. */
const PIECE = 5000;

/** A record of a note on a passage. */
function recordAt(url: string) {
  const selectors = [{ type: 'TextQuoteSelector', exact: 'thành phố Bắc Kạn', prefix: '', suffix: '' }];
  const text = 'Hỏi lại phòng Tài chính về con số này, rồi so với báo cáo của quý trước.';
  const page = { url, title: 'Hội nghị lần thứ 7' };
  const note = makeNote({ id: 'ID', at: new Date('2026-01-01'), text, page, selectors, figure: null });
  return recordOf(begin({ rev: 'first', parents: [], deleted: null, note }));
}

/** Fills the notes' database, from a page of the extension: `here` notes on the page, the others ten to a page elsewhere. */
export async function fillNotes(page: Surface, url: string, here: number, all: number): Promise<void> {
  for (let from = 0; from < all; from += PIECE) {
    await page.evaluate(`new Promise((done, failed) => {
      const record = ${quoted(recordAt(url))};
      const request = indexedDB.open('doi-chieu');
      request.onerror = () => failed(request.error);
      request.onsuccess = () => {
        const tx = request.result.transaction('notes', 'readwrite');
        for (let n = ${from}; n < ${Math.min(all, from + PIECE)}; n++) {
          const elsewhere = 'https://bao.example.com/bai-' + Math.floor(n / 10);
          const [head] = record.heads;
          const page = n < ${here} ? head.note.page : { ...head.note.page, url: elsewhere };
          const id = 'urn:uuid:' + crypto.randomUUID();
          tx.objectStore('notes').put({
            ...record,
            id,
            page: n < ${here} ? record.page : elsewhere,
            heads: [{ ...head, note: { ...head.note, id, page } }],
          });
        }
        tx.onabort = () => failed(tx.error);
        tx.oncomplete = () => { request.result.close(); done(true); };
      };
    })`);
  }
}

/** Milliseconds that a bare read of the page's records takes, the opening of the database not counted. */
export const readBare = (helper: Surface, url: string) =>
  helper.evaluate<number>(`new Promise((done, failed) => {
    const request = indexedDB.open('doi-chieu');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const begun = performance.now();
      const all = request.result.transaction('notes').objectStore('notes').index('page').getAll(${quoted(pageKey(url))});
      all.onsuccess = () => { request.result.close(); done(performance.now() - begun); };
    };
  })`);

/**
 * Opens the panel for the page's tab, from another page of the extension, and saves a note as soon as the page's notes are
 * shown: milliseconds until they are, and from the press of "save" until it is said to be saved. The note is deleted again.
 */
export const openAndSave = (helper: Surface, url: string, here: number) =>
  helper.evaluate<{ shown: number; saved: number }>(`(async () => {
    const api = globalThis.browser ?? chrome;
    const until = async (get) => {
      for (const end = performance.now() + 60_000; performance.now() < end; ) {
        const found = get();
        if (found) return found;
        await new Promise((next) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = next; port2.postMessage(0); });
      }
      throw new Error('waited a minute for ' + get);
    };
    const page = (await api.tabs.query({})).find((tab) => tab.url === ${quoted(url)});
    const address = api.runtime.getURL('sidepanel.html?tab=' + page.id);
    const begun = performance.now();
    const opened = await api.tabs.create({ url: address, active: true });
    const view = await until(() => api.extension.getViews().find((one) => one.location.href === address));
    const shows = (selector) => () => view.document.querySelectorAll(selector).length >= ${here};
    await until(shows('.note, .note-line'));
    const shown = performance.now() - begun;
    // a line gives way to a card when it is opened: it is looked up each time
    const inCard = (selector) => () => (view.document.querySelector('#figure-0') ?? view.document.querySelector('article[data-verdict]'))?.querySelector(selector);
    if (!inCard('[data-action="note"]')()) (await until(inCard('[data-head]'))).click();
    (await until(inCard('[data-action="note"]'))).click();
    // the editor stands in the card, or beside the cards where there is room for two columns
    const inView = (selector) => () => view.document.querySelector(selector);
    const field = await until(inView('textarea'));
    field.value = 'Đo';
    field.dispatchEvent(new view.Event('input', { bubbles: true }));
    const pressed = performance.now();
    inView('[data-action="save"]')().click();
    await until(inView('.notes-saved'));
    const saved = performance.now() - pressed;
    await api.tabs.remove(opened.id);
    await new Promise((done) => {
      const request = indexedDB.open('doi-chieu');
      request.onsuccess = () => {
        const tx = request.result.transaction('notes', 'readwrite');
        const cursor = tx.objectStore('notes').index('page').openCursor(${quoted(pageKey(url))});
        cursor.onsuccess = () => {
          if (!cursor.result) return;
          if (cursor.result.value.heads[0].note.text === 'Đo') cursor.result.delete();
          cursor.result.continue();
        };
        tx.oncomplete = () => { request.result.close(); done(); };
      };
    });
    return { shown, saved };
  })()`);
