import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/driver.ts';
import { choose, fileFrom, giveFile, isNothing, listed, openAllNotes, searchFor } from './all-notes-steps.ts';
import { inBothBrowsers, LONG, ONE } from './both.ts';
import { byRole, isGone, isThere, pressNamed, says, typeInto } from './by-role.ts';
import { DIFFERS, MATCHES } from './cards.ts';
import { openBeside, pressSave, type } from './note-steps.ts';
import { NOTE_CHOSEN, NOTED, press, pressBeside, saveNote } from './passage-steps.ts';

const FALSE_PAGE = '/hoi-nghi-lan-thu-7-co-so-sai';
const TRUE_PAGE = '/hoi-nghi-lan-thu-7';
const ASKED = 'Đã hỏi phòng Lao động: báo cáo gốc ghi 379';
const PASSAGE = 'Công tác an sinh xã hội, chăm lo cho các đối tượng chính sách';
const PASSAGE_NOTE = 'Gồm những ai?';
const CLEAR = 'Số này đã rõ <b>không cần hỏi</b>';

/** Writes a note with tags on the first card that can have one. */
async function write(panel: Surface, card: string, text: string, tags: string): Promise<void> {
  await type(panel, card, text);
  await typeInto(panel, 'textbox', 'Nhãn', tags, card);
  await pressSave(panel, card);
  await says(panel, 'article', text, card);
}

// the list, its files and what becomes of their notes are the same work in both
inBothBrowsers(
  'all notes of all pages',
  (stage) => {
    let exported = { name: '', text: '' };
    let backup = { name: '', text: '' };

    test('are found without accents and narrowed by tag', async () => {
      const { driver, url } = stage();
      const first = await openBeside(driver, url(FALSE_PAGE));
      await write(first.panel, DIFFERS, ASKED, 'hỏi lại, lao động');
      const second = await openBeside(driver, url(TRUE_PAGE));
      await write(second.panel, MATCHES, CLEAR, 'xong');

      const page = await openAllNotes(driver);
      await listed(page, ASKED, CLEAR);
      await searchFor(page, 'PHONG lao dong');
      await listed(page, ASKED);
      await searchFor(page, 'không có đâu');
      await isNothing(page);
      await searchFor(page, '');
      await choose(page, 'Nhãn', 'xong');
      await listed(page, CLEAR);
      expect(await page.evaluate(`${byRole('article', CLEAR)}.querySelector('b') === null`)).toBe(true);
      await press(page, 'Bỏ mọi bộ lọc');
      await listed(page, ASKED, CLEAR);
    });

    test('can be changed, deleted and brought back where they are listed', async () => {
      const { driver } = stage();
      const page = await openAllNotes(driver);
      await searchFor(page, 'da ro');
      await listed(page, CLEAR);
      await press(page, 'Xóa: Số này');
      await isNothing(page);
      await press(page, 'Vừa xóa (1)');
      await press(page, 'Hoàn tác: Số này');
      await listed(page, CLEAR);
      await press(page, 'Sửa: Số này');
      const row = byRole('article', CLEAR);
      await typeInto(page, 'textbox', 'Ghi chú của bạn', `${CLEAR}, xem lại`, row);
      await pressNamed(page, 'button', 'Lưu ghi chú', row);
      await listed(page, `${CLEAR}, xem lại`);
    });

    test('open the page they stand on', async () => {
      const { driver, url } = stage();
      const page = await openAllNotes(driver);
      await searchFor(page, 'bao cao goc');
      await listed(page, ASKED);
      await pressNamed(page, 'button', /^Mở tại chỗ này: /);
      const front = `(globalThis.browser ?? chrome).tabs.query({ active: true }).then((all) => all[0].url)`;
      await page.until(`${front}.then((now) => now === ${JSON.stringify(url(FALSE_PAGE))})`);
    });

    test('open at the passage they stand on, in the tab that has the page', async () => {
      const { driver, url } = stage();
      const { tab, panel } = await openBeside(driver, url(TRUE_PAGE));
      await pressBeside(tab, PASSAGE);
      await saveNote(panel, PASSAGE_NOTE);
      await tab.goto(url(TRUE_PAGE));
      await tab.until(`${NOTED}.join() === ${JSON.stringify(PASSAGE)} && ${NOTE_CHOSEN}.length === 0`);
      const page = await openAllNotes(driver);
      await searchFor(page, 'gom nhung ai');
      await listed(page, PASSAGE_NOTE);
      await pressNamed(page, 'button', /^Mở tại chỗ này: /);
      await tab.until(`${NOTE_CHOSEN}.join() === ${JSON.stringify(PASSAGE)} && !document.hidden`);
    });

    test('are taken out, whole', async () => {
      const { driver } = stage();
      const page = await openAllNotes(driver);
      exported = await fileFrom(page, 'Tải tệp về');
      expect(exported.name).toMatch(/^ghi-chu-\d{4}-\d\d-\d\d\.jsonld$/);
      expect(JSON.parse(exported.text)).toMatchObject({ type: 'AnnotationCollection', total: 3 });
      backup = await fileFrom(page, 'Sao lưu tất cả');
      expect(backup.name).toMatch(/^doi-chieu-sao-luu-.*\.json$/);
      // the browser has not told whether the file was kept: the reader is asked, also when he comes back
      const again = await openAllNotes(driver);
      await says(again, 'complementary', 'Bạn đã lưu được tệp chưa?');
      await press(page, 'Đã lưu');
      await says(page, 'paragraph', 'Lần cuối');
      await isGone(again, 'complementary', '');
      expect(await driver.errors()).toEqual([]);
    });

    test('that were deleted are told when a backup has them, and come back when the reader wants them', async () => {
      const { driver } = stage();
      const page = await openAllNotes(driver);
      await press(page, 'Xóa: Đã hỏi phòng');
      await listed(page, `${CLEAR}, xem lại`, PASSAGE_NOTE);
      await giveFile(page, backup.name, backup.text);
      await says(page, 'status', '1 ghi chú đã bị xóa ở máy này, chưa nhập lại');
      await listed(page, `${CLEAR}, xem lại`, PASSAGE_NOTE);
      await press(page, 'Đưa trở lại 1 ghi chú đã xóa');
      await listed(page, ASKED, `${CLEAR}, xem lại`, PASSAGE_NOTE);
      await page.until(`document.activeElement.innerText === 'Đã đưa trở lại 1 ghi chú.'`);
      expect(await driver.errors()).toEqual([]);
    });

    test.each(LONG ? ['an export', 'a backup'] : ['a backup'])(
      'are all there where the extension was installed anew, once %s was brought',
      async (what) => {
        const { driver } = stage();
        const file = what === 'a backup' ? backup : exported;
        await driver.renew();
        const page = await openAllNotes(driver);
        await page.until(`document.body.innerText.includes('Bạn chưa có ghi chú nào')`);
        await giveFile(page, file.name, file.text);
        await listed(page, ASKED, `${CLEAR}, xem lại`, PASSAGE_NOTE);
        await says(page, 'status', '3 ghi chú mới');
        await searchFor(page, 'phong lao dong');
        await choose(page, 'Nhãn', 'hỏi lại');
        await listed(page, ASKED);
        // the same again changes nothing
        await giveFile(page, file.name, file.text);
        await says(page, 'status', '3 ghi chú không đổi');
        // what is no file of notes is told, and changes nothing
        await giveFile(page, 'x.json', file.text.slice(0, -200));
        await isThere(page, 'alert', '');
        await listed(page, ASKED);
        expect(await driver.errors()).toEqual([]);
      },
    );
  },
  ONE,
);
