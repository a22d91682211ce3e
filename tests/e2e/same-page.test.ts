import { expect } from 'vitest';
import type { Driver } from '../../scripts/browsers/driver.ts';
import { listed, openAllNotes } from './all-notes-steps.ts';
import { inBothBrowsers, ONE, testLong } from './both.ts';
import { saying } from './by-role.ts';
import { MATCHES } from './cards.ts';
import { openBeside, putRaw, save, type } from './note-steps.ts';
import { toTab } from './passage-steps.ts';
import { LOCAL, MOBILE } from './site.ts';

const ARTICLE = '/hoi-nghi-lan-thu-7';
const NOTE = 'Viết ở trang cho điện thoại';
const EARLIER = 'Viết khi trang chưa nói địa chỉ';

inBothBrowsers(
  'one article under several addresses',
  (stage) => {
    /** The notes that the panel lists beside a page. */
    async function notesAt(driver: Driver, address: string, ...texts: string[]): Promise<void> {
      const { tab, panel } = await openBeside(driver, address);
      await toTab(panel, 'notes');
      // a note on a figure is a button that leads to its card
      for (const text of texts)
        await panel.until(`${saying('article', text)} !== null || ${saying('button', text)} !== null`);
      await tab.close();
    }

    testLong(
      'has the note of the page for telephones at its own address, on the AMP page, and where its own is only named',
      async () => {
        const { driver, url } = stage();
        const { tab, panel } = await openBeside(driver, url(ARTICLE, MOBILE));
        await type(panel, MATCHES, NOTE);
        await save(panel, MATCHES);
        await tab.close();
        await notesAt(driver, url(ARTICLE, LOCAL), NOTE);
        await notesAt(driver, `${url(`${ARTICLE}/amp`, LOCAL)}?utm_source=zalo`, NOTE);
        await notesAt(driver, url('/xem-bai', LOCAL), NOTE);
        expect(await driver.errors()).toEqual([]);
      },
    );

    testLong('has the notes from before it named its own address as well', async () => {
      const { driver, url } = stage();
      const page = await openAllNotes(driver);
      const opened = url('/xem-bai', LOCAL);
      const id = 'urn:uuid:00000000-0000-4000-8000-00000000000e';
      const at = '2026-11-20T02:30:00.000Z';
      const note = { id, created: at, modified: at, text: EARLIER, tags: [], page: { url: opened, title: '' } };
      const head = { rev: 'r', parents: [], deleted: null, note: { ...note, selectors: [], figure: null } };
      const key = opened.replace('http://www.', 'https://');
      await putRaw(page, 'notes', [{ id, page: key, modified: at, deleted: null, heads: [head], past: [] }]);
      await page.close();
      await notesAt(driver, opened, NOTE, EARLIER);
      const all = await openAllNotes(driver);
      await listed(all, NOTE, EARLIER);
      expect(await driver.errors()).toEqual([]);
    });
  },
  ONE,
);
