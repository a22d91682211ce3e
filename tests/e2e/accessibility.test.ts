import { expect } from 'vitest';
import { axeIn } from '../../scripts/browsers/axe.ts';
import { openedPanel, speak } from '../../scripts/demo/panel.ts';
import { openAllNotes } from './all-notes-steps.ts';
import { inBothBrowsers, ONE, SPOKEN, testLong } from './both.ts';
import { allByRole, byRole, isThere } from './by-role.ts';
import { DIFFERS, MATCHES, openAll } from './cards.ts';
import { openBeside, save, type } from './note-steps.ts';
import { BEGUN_FIELD, press, pressBeside, saveNote, toTab } from './passage-steps.ts';

// Every state of every screen, in light and dark, is held against the rules where its picture is taken (npm run screenshots); here
// what a reader has unfolded and begun, in the real panel.

inBothBrowsers(
  'no rule of accessibility is broken',
  (stage) => {
    const differing = ['a page with differences', '/hoi-nghi-lan-thu-7-co-so-sai'] as const;
    const other = ['a page on another matter', '/giai-bong-chuyen'] as const;
    testLong.each([differing, other])('the panel: %s, everything unfolded', async (_what, path) => {
      const { driver, url } = stage();
      const page = await driver.open(url(path));
      if (!(await driver.isPanelOpen())) await driver.pressToolbarButton(page);
      const panel = await openedPanel(driver, url(path));
      for (const lang of SPOKEN) {
        await speak(panel, lang);
        await panel.evaluate(`document.querySelectorAll('details').forEach((fold) => { fold.open = true; })`);
        await openAll(panel);
        await panel.evaluate(
          `${allByRole('button', /^(?:Vì sao\?|Why\?): /)}.forEach((why) => why.ariaExpanded === 'true' || why.click())`,
        );
        await panel.evaluate(`${byRole('button', /^(?:Ghi chú|Note): /)}?.click()`);
        for (const tab of ['figures', 'notes', 'source'] as const) {
          await toTab(panel, tab);
          expect(await axeIn(panel)).toEqual([]);
        }
        // what a menu adds has the same form in either language
        if (lang === 'en') continue;
        await toTab(panel, 'figures');
        for (const menu of [/^Menu$/, /^(?:Thao tác khác|More): /]) {
          await panel.evaluate(`${byRole('button', menu)}?.click()`);
          expect(await axeIn(panel)).toEqual([]);
        }
      }
    });

    testLong('the page of all notes: everything unfolded, an editor open', async () => {
      const { driver, url } = stage();
      const { panel } = await openBeside(driver, url('/hoi-nghi-lan-thu-7-co-so-sai'));
      await type(panel, DIFFERS, 'Hỏi lại');
      await save(panel, DIFFERS);
      await type(panel, MATCHES, 'Bản nháp chưa lưu');
      const page = await openAllNotes(driver);
      for (const lang of SPOKEN) {
        await speak(page, lang);
        await page.evaluate(`document.querySelectorAll('details').forEach((fold) => { fold.open = true; })`);
        await isThere(page, 'heading', lang === 'vi' ? 'Sao lưu' : 'Backup');
        expect(await axeIn(page)).toEqual([]);
        await press(page, lang === 'vi' ? 'Sửa' : 'Edit');
        await isThere(page, 'textbox', lang === 'vi' ? 'Ghi chú của bạn' : 'Your note');
        expect(await axeIn(page)).toEqual([]);
        await press(page, lang === 'vi' ? 'Đóng' : 'Close');
      }
    });

    testLong('the panel: with notes of all kinds, one whose place is gone, and editors open', async () => {
      const { driver, url } = stage();
      const path = '/hoi-nghi-lan-thu-7-co-so-sai';
      const page = await driver.open(url(path));
      if (!(await driver.isPanelOpen())) await driver.pressToolbarButton(page);
      const panel = await openedPanel(driver, url(path));
      await speak(panel, 'vi');
      for (const passage of ['an sinh xã hội', 'Quốc phòng an ninh']) {
        await pressBeside(page, passage);
        await saveNote(panel, `Về ${passage}`);
      }
      await page.evaluate(`(() => {
      const walker = document.createTreeWalker(document.body, 4);
      for (let node; (node = walker.nextNode()); ) node.data = node.data.replace('Quốc phòng an ninh', '');
    })()`);
      await isThere(panel, 'button', 'Gắn lại vào đoạn đang chọn');
      await pressBeside(page, 'tỷ lệ hộ nghèo');
      await panel.until(`${BEGUN_FIELD} !== null`);
      await toTab(panel, 'notes');
      await press(panel, 'Ghi chú cho cả trang');
      for (const lang of SPOKEN) {
        await speak(panel, lang);
        expect(await axeIn(panel)).toEqual([]);
      }
    });

    testLong.each(['welcome.html', 'notes.html', 'options.html', 'check.html', 'sources.html', 'sources.html#new'])(
      '%s; nothing has to be scrolled sideways in a window of 240 pixels in either language',
      async (file) => {
        const { driver } = stage();
        const page = await driver.open(driver.extensionUrl(file));
        for (const lang of ['vi', 'en'] as const) {
          await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ lang: '${lang}' })`);
          await page.until(`document.documentElement.lang === '${lang}' && document.querySelector('main')`);
          await page.showAs({ width: 1000, height: 700, dark: false });
          if (SPOKEN.some((spoken) => spoken === lang)) expect(await axeIn(page)).toEqual([]);
          await page.showAs({ width: 240, height: 700, dark: false });
          await page.until('innerWidth === 240');
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(240);
        }
        await page.close();
      },
    );
  },
  ONE,
);
