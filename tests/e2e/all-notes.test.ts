import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/driver.ts';
import { choose, fileFrom, giveFile, listed, openAllNotes, searchFor } from './all-notes-steps.ts';
import { inBothBrowsers, textOf } from './both.ts';
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
  await panel.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(`${card} .editor-tags input`)});
    field.value = ${JSON.stringify(tags)};
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
  })()`);
  await pressSave(panel, card);
  await panel.until(
    `[...document.querySelectorAll('[data-note]')].some((note) => note.innerText.includes(${JSON.stringify(text)}))`,
  );
}

inBothBrowsers('all notes of all pages', (stage) => {
  let exported = { name: '', text: '' };
  let backup = { name: '', text: '' };

  test('are found without accents and narrowed by tag', async () => {
    const { driver, url } = stage();
    const first = await openBeside(driver, url(FALSE_PAGE));
    await write(first.panel, '[data-verdict="differs"]', ASKED, 'hỏi lại, lao động');
    const second = await openBeside(driver, url(TRUE_PAGE));
    await write(second.panel, '[data-verdict="match"]', CLEAR, 'xong');

    const page = await openAllNotes(driver);
    await listed(page, ASKED, CLEAR);
    await searchFor(page, 'PHONG lao dong');
    await listed(page, ASKED);
    await searchFor(page, 'không có đâu');
    await page.until(`document.querySelector('.nothing')`);
    await searchFor(page, '');
    await choose(page, 'tag', 'xong');
    await listed(page, CLEAR);
    expect(await page.evaluate(`document.querySelector('.row b') === null`)).toBe(true);
    await press(page, 'Bỏ mọi bộ lọc');
    await listed(page, ASKED, CLEAR);
  });

  test('can be changed, deleted and brought back where they are listed', async () => {
    const { driver } = stage();
    const page = await openAllNotes(driver);
    await searchFor(page, 'da ro');
    await listed(page, CLEAR);
    await press(page, 'Xóa: Số này');
    await page.until(`document.querySelector('.nothing')`);
    await press(page, 'Vừa xóa (1)');
    await press(page, 'Hoàn tác: Số này');
    await listed(page, CLEAR);
    await press(page, 'Sửa: Số này');
    await page.until(`document.querySelector('.row textarea')`);
    await page.evaluate(`(() => {
      const field = document.querySelector('.row textarea');
      field.value = ${JSON.stringify(`${CLEAR}, xem lại`)};
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
      document.querySelector('.row [data-action="save"]').click();
    })()`);
    await listed(page, `${CLEAR}, xem lại`);
  });

  test('open the page they stand on', async () => {
    const { driver, url } = stage();
    const page = await openAllNotes(driver);
    await searchFor(page, 'bao cao goc');
    await listed(page, ASKED);
    await page.evaluate(`document.querySelector('[data-action="open"]').click()`);
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
    await page.evaluate(`document.querySelector('[data-action="open"]').click()`);
    await tab.until(`${NOTE_CHOSEN}.join() === ${JSON.stringify(PASSAGE)} && !document.hidden`);
  });

  test('are taken out, whole', async () => {
    const { driver } = stage();
    const page = await openAllNotes(driver);
    exported = await fileFrom(page, '[data-action="take-file"]');
    expect(exported.name).toMatch(/^ghi-chu-\d{4}-\d\d-\d\d\.jsonld$/);
    expect(JSON.parse(exported.text)).toMatchObject({ type: 'AnnotationCollection', total: 3 });
    backup = await fileFrom(page, '[data-action="backup"]');
    expect(backup.name).toMatch(/^doi-chieu-sao-luu-.*\.json$/);
    // the browser has not told whether the file was kept: the reader is asked, also when he comes back
    const again = await openAllNotes(driver);
    await again.until(`document.querySelector('aside.reminder')?.innerText.includes('Bạn đã lưu được tệp chưa?')`);
    await press(page, 'Đã lưu');
    await page.until(`document.querySelector('[data-part="backup"] .along-last').innerText.startsWith('Lần cuối')`);
    await again.until(`!document.querySelector('aside.reminder')`);
    expect(await driver.errors()).toEqual([]);
  });

  test('that were deleted are told when a backup has them, and come back when the reader wants them', async () => {
    const { driver } = stage();
    const page = await openAllNotes(driver);
    await press(page, 'Xóa: Đã hỏi phòng');
    await listed(page, `${CLEAR}, xem lại`, PASSAGE_NOTE);
    await giveFile(page, backup.name, backup.text);
    await page.until(`document.querySelector('[data-report]')`);
    await expect.poll(() => textOf(page, '[data-report]')).toContain('1 ghi chú đã bị xóa ở máy này, chưa nhập lại');
    await listed(page, `${CLEAR}, xem lại`, PASSAGE_NOTE);
    await press(page, 'Đưa trở lại 1 ghi chú đã xóa');
    await listed(page, ASKED, `${CLEAR}, xem lại`, PASSAGE_NOTE);
    await page.until(`document.activeElement.innerText === 'Đã đưa trở lại 1 ghi chú.'`);
    expect(await driver.errors()).toEqual([]);
  });

  test.each(['an export', 'a backup'])(
    'are all there where the extension was installed anew, once %s was brought',
    async (what) => {
      const { driver } = stage();
      const file = what === 'a backup' ? backup : exported;
      await driver.renew();
      const page = await openAllNotes(driver);
      await page.until(`document.querySelector('.nothing')`);
      await giveFile(page, file.name, file.text);
      await listed(page, ASKED, `${CLEAR}, xem lại`, PASSAGE_NOTE);
      await expect.poll(() => textOf(page, '[data-report]')).toContain('3 ghi chú mới');
      await searchFor(page, 'phong lao dong');
      await choose(page, 'tag', 'hỏi lại');
      await listed(page, ASKED);
      // the same again changes nothing
      await giveFile(page, file.name, file.text);
      await page.until(`document.querySelector('[data-report]')?.innerText.includes('3 ghi chú không đổi')`);
      // what is no file of notes is told, and changes nothing
      await giveFile(page, 'x.json', file.text.slice(0, -200));
      await page.until(`document.querySelector('[data-part="bring"] [role="alert"]')`);
      await listed(page, ASKED);
      expect(await driver.errors()).toEqual([]);
    },
  );
});
