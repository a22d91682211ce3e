import { expect, test } from 'vitest';
import { recordOf } from '../../lib/notes/note-record.ts';
import type { Surface } from '../../scripts/browsers/driver.ts';
import { openedPanel } from '../../scripts/demo/panel.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { inBothBrowsers, MARKS, marked, NOT_AGAIN, testInOne, testLong, unmarked } from './both.ts';
import { putRaw } from './note-steps.ts';
import { ADDED, isChecked, openOptions, press, said, typeInto } from './options-steps.ts';
import { ELSEWHERE } from './site.ts';

const PAGE = '/hoi-nghi-lan-thu-7-co-so-sai';
const SITE = '*://*.bao.example.com/*';

/** Loads the page again; what is asked for next is asked of the new one. */
async function reload(options: Surface): Promise<void> {
  await options.evaluate('void (window.isOld = true, location.reload())');
  await options.until('!window.isOld');
}

inBothBrowsers('the options', (stage, kind) => {
  // what the browsers ask and take back is tried in both; what a switch does on pages is the same work
  const inOne = testInOne(kind);

  testLong('the number on the button goes and comes back at once; its sentence stays', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(PAGE));
    await expect.poll(() => driver.badge(tab)).toBe('5');
    const options = await openOptions(driver);
    await expect.poll(() => driver.buttonTitle(tab)).toBe('5 số liệu khác nguồn, 11 khớp · Đối chiếu');
    await driver.stopBackground();
    await press(options, 'checkbox', 'Hiện con số trên nút');
    await expect.poll(() => driver.badge(tab)).toBe('');
    await press(options, 'radio', 'English');
    await expect.poll(() => driver.buttonTitle(tab)).toBe('5 figures differ from the source, 11 match · Đối chiếu');
    await press(options, 'checkbox', 'Show a number on the button');
    await expect.poll(() => driver.badge(tab)).toBe('5');
    await options.close();
    await tab.close();
  });

  inOne('the menu of pages goes and comes back at once; that of the button stays', async () => {
    const options = await openOptions(stage().driver);
    const has = (id: string) =>
      options.evaluate<boolean>(
        `(globalThis.browser ?? chrome).contextMenus.update('${id}', {}).then(() => true, () => false)`,
      );
    await expect.poll(() => has('check-page')).toBe(true);
    await press(options, 'checkbox', 'Hiện các mục Đối chiếu trong menu chuột phải');
    await expect.poll(() => has('check-page')).toBe(false);
    expect(await has('all-notes')).toBe(true);
    await press(options, 'checkbox', 'Hiện các mục Đối chiếu trong menu chuột phải');
    await expect.poll(() => has('check-page')).toBe(true);
    await options.close();
  });

  testLong(
    'a built-in site that is switched off is let alone until it is asked for, or switched on again',
    async () => {
      const { driver, url } = stage();
      const tab = await driver.open(url(PAGE));
      await tab.until(`${MARKS} > 0`);
      const options = await openOptions(driver);
      const name = 'Cổng thông tin điện tử thành phố Bắc Kạn';
      await press(options, 'checkbox', name);
      await unmarked(tab);
      await expect.poll(() => driver.badge(tab)).toBe('');
      const again = await driver.open(url(PAGE));
      // a page of another site, opened later, has been through all of this by then
      const other = await driver.open(url('/hoi-nghi-lan-thu-7'));
      await driver.pressToolbarButton(other);
      await other.until(`${MARKS} > 0`);
      await openedPanel(driver, url('/hoi-nghi-lan-thu-7'));
      expect(await again.evaluate(MARKS)).toBe(0);
      await driver.closePanel();
      await press(options, 'checkbox', name);
      await marked(again);
      for (const page of [options, again, other, tab]) await page.close();
    },
  );

  inOne('a site is added by the address of an article, checked in open pages too, and taken back', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(PAGE, ELSEWHERE));
    const options = await openOptions(driver);
    await driver.agreeTo([SITE]);
    await typeInto(options, 'Thêm trang web', url('/tin-nao-do', ELSEWHERE));
    await driver.stopBackground();
    await press(options, 'button', 'Thêm');
    await said(options, 'status', 'Đã thêm bao.example.com.');
    await expect.poll(() => options.evaluate(ADDED)).toEqual(['bao.example.com']);
    await marked(tab);
    const later = await driver.open(url(PAGE, ELSEWHERE));
    await later.until(`${MARKS} > 0`);

    await typeInto(options, 'Thêm trang web', 'm.bao.example.com');
    await press(options, 'button', 'Thêm');
    await said(options, 'status', 'm.bao.example.com đã có trong danh sách.');

    await press(options, 'button', 'Gỡ bao.example.com');
    await said(options, 'status', 'Đã gỡ bao.example.com.');
    expect(await options.evaluate(ADDED)).toEqual([]);
    await unmarked(tab);
    await later.until(`${MARKS} === 0`);
    for (const page of [options, later, tab]) await page.close();
  });

  testLong('all sites at once, and back; the built-in ones stay', async () => {
    const { driver, url } = stage();
    const local = await driver.open(url(PAGE));
    await local.until(`${MARKS} > 0`);
    const tab = await driver.open(url(PAGE, ELSEWHERE));
    const options = await openOptions(driver);
    await driver.agreeTo(['*://*/*']);
    await press(options, 'checkbox', 'Mọi trang web');
    await marked(tab);
    expect(await isChecked(options, 'Mọi trang web')).toBe(true);
    await press(options, 'checkbox', 'Mọi trang web');
    await unmarked(tab);
    await expect.poll(() => isChecked(options, 'Mọi trang web')).toBe(false);
    expect(await local.evaluate<number>(MARKS)).toBeGreaterThan(0);
    for (const page of [options, local, tab]) await page.close();
  });

  test('what is taken back on the browser’s own page is gone here too, though the background was stopped', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(PAGE, ELSEWHERE));
    const options = await openOptions(driver);
    await driver.agreeTo([SITE]);
    await typeInto(options, 'Thêm trang web', 'bao.example.com');
    await press(options, 'button', 'Thêm');
    await marked(tab);
    await driver.stopBackground();
    await driver.takeBack(SITE);
    await unmarked(tab);
    await options.until(`${ADDED}.length === 0`);
    for (const page of [options, tab]) await page.close();
  });

  // a site's permission and what the browser takes back are tried in both; menus, forms and the database are the same work
  testLong('all notes are deleted once their number was typed, and brought back', async () => {
    const options = await openOptions(stage().driver);
    await options.until(`document.querySelector('#notes dd').innerText === '0'`);
    const notes = [1, 2, 3].map((n) =>
      recordOf({ heads: [{ rev: `r${n}`, parents: [], deleted: null, note: sampleNote(n) }], past: [] }),
    );
    await putRaw(options, 'notes', notes);
    await reload(options);
    await press(options, 'button', 'Xóa tất cả ghi chú…');
    await typeInto(options, 'Gõ 3 để xác nhận', '2');
    await press(options, 'button', 'Xóa tất cả');
    await said(options, 'alert', 'hãy gõ đúng số 3');
    await typeInto(options, 'Gõ 3 để xác nhận', '3');
    await press(options, 'button', 'Xóa tất cả');
    await said(options, 'status', 'Đã xóa 3 ghi chú.');
    await options.until(`document.querySelector('#notes dd').innerText === '0'`);
    await reload(options);
    await press(options, 'button', 'Hoàn tác');
    await said(options, 'status', 'Đã đưa 3 ghi chú trở lại.');
    await options.until(`document.querySelector('#notes dd').innerText === '3'`);
    await options.close();
  });

  // what else is refused, and why, is told by the tests of the part of the options
  testLong.each([
    ['file:///C:/bao.html', 'Tệp trên máy không thêm được.'],
    ['192.168.1.10', 'mạng riêng'],
  ])('“%s” is refused with a reason, and what was typed stays', async (typed, why) => {
    const options = await openOptions(stage().driver);
    await typeInto(options, 'Thêm trang web', typed);
    await press(options, 'button', 'Thêm');
    await said(options, 'alert', why);
    expect(await options.evaluate(`document.activeElement && document.querySelector('[type="text"]').value`)).toBe(
      typed,
    );
    await options.close();
  });

  test('no console had an error to tell', NOT_AGAIN, async () => {
    expect(await stage().driver.errors()).toEqual([]);
  });
});
