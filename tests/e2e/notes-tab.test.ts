import { expect, test } from 'vitest';
import { openedPanel } from '../../scripts/demo/panel.ts';
import { fileFrom, listed } from './all-notes-steps.ts';
import { inBothBrowsers, ONE, testLong, textOf } from './both.ts';
import { allByRole, byRole, isThere, pressNamed, typeInto } from './by-role.ts';
import { openBeside } from './note-steps.ts';
import { noteSaying, press, saveNote, toTab } from './passage-steps.ts';

const FIRST = '/hoi-nghi-lan-thu-7-co-so-sai';
const SECOND = '/hoi-nghi-lan-thu-7';

// the list of notes is the same work in both
inBothBrowsers(
  'the tab of notes',
  (stage) => {
    testLong('leads to the export of this page’s notes, and of no other’s', async () => {
      const { driver, url } = stage();
      for (const [path, words] of [
        [SECOND, 'Về trang kia'],
        [FIRST, 'Về trang này'],
      ] as const) {
        const { panel } = await openBeside(driver, url(path));
        await toTab(panel, 'notes');
        await press(panel, 'Ghi chú cho cả trang');
        await saveNote(panel, words);
      }
      const panel = await openedPanel(driver, url(FIRST));
      await toTab(panel, 'notes');
      const address = await panel.until<string>(`${byRole('link', 'Xuất ghi chú của trang này')}?.href`);
      const page = await driver.open(address);
      await listed(page, 'Về trang này');
      await page.until(`${byRole('radio', 'Đang hiện (1)')}?.checked`);
      const { text } = await fileFrom(page, 'Tải tệp về');
      expect(text).toContain('Về trang này');
      expect(text).not.toContain('Về trang kia');
      expect(await driver.errors()).toEqual([]);
      await page.close();
    });

    testLong('finds a note among those of its page', async () => {
      const { driver, url } = stage();
      const { panel } = await openBeside(driver, url(FIRST));
      await toTab(panel, 'notes');
      for (const words of ['Hỏi phòng Tài chính', 'Xem lại bảng', 'Đã hỏi xong', 'Để sau']) {
        await press(panel, 'Ghi chú cho cả trang');
        await saveNote(panel, words);
      }
      await typeInto(panel, 'searchbox', '', 'hoi');
      await panel.until(`${allByRole('article')}.length === 2`);
      expect(
        await panel.evaluate(`Boolean(${noteSaying('Hỏi phòng Tài chính')} && ${noteSaying('Đã hỏi xong')})`),
      ).toBe(true);
    });
  },
  ONE,
);

inBothBrowsers(
  'between two articles',
  (stage) => {
    test('the panel has the ways back to the pages that were checked, with what came of them', async () => {
      const { driver, url } = stage();
      const { tab, panel } = await openBeside(driver, url(FIRST));
      const title = await tab.evaluate<string>(`document.querySelector('h1').innerText.trim()`);
      await tab.goto(url('/khong-bai'));
      await isThere(panel, 'heading', 'Vừa đối chiếu');
      const before = byRole('region', 'Vừa đối chiếu');
      await expect.poll(() => textOf(panel, before)).toContain(title);
      await expect.poll(() => textOf(panel, before)).toContain('5 số liệu khác nguồn, 11 khớp');
      const shows = `(globalThis.browser ?? chrome).tabs.query({}).then((all) => all.filter(({ url }) => url === ${JSON.stringify(url(FIRST))}).length)`;
      expect(await panel.evaluate(shows)).toBe(0);
      await pressNamed(panel, 'link', title);
      await panel.until(`${shows}.then((count) => count === 1)`);
      expect(await driver.errors()).toEqual([]);
    });
  },
  ONE,
);
