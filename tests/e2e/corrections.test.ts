import { expect, test } from 'vitest';
import { axeIn } from '../../scripts/browsers/axe.ts';
import type { Surface, Tab } from '../../scripts/browsers/driver.ts';
import { fileFrom, giveFile, openAllNotes, searchFor } from './all-notes-steps.ts';
import { inBothBrowsers, NOT_AGAIN, ONE, testLong } from './both.ts';
import { byRole, chooseNamed, isThere, openFold, pressKeyIn, pressNamed, says, typeInto } from './by-role.ts';
import { openBeside } from './note-steps.ts';

const path = '/chua-ro';
const NUMBER = '2,88%';
/** JavaScript: the card of that number; a note in it may be called by the number alone. */
const CARD = `${byRole('heading', NUMBER)}?.closest('article')`;
const BY_READER = 'theo cách hiểu của bạn';

/** JavaScript: the words that are marked as agreeing with the source. */
const AGREEING = `[...(CSS.highlights.get('doi-chieu-agrees') ?? [])].map((range) => range.toString())`;

/**
 * Opens the form that corrects the reading of a number that stands as a line in a fold: the fold and the line as long as they are
 * closed, since the panel may still be drawing them anew.
 */
async function openForm(panel: Surface, fold: string): Promise<void> {
  await panel.until(`(() => {
    if (${byRole('button', 'Thao tác khác', CARD)} !== null) return true;
    const fold = [...document.querySelectorAll('details')].find((one) => one.querySelector('summary')?.textContent.includes(${JSON.stringify(fold)}));
    const head = ${byRole('button', NUMBER, CARD)};
    if (fold?.open === false) fold.querySelector('summary').click();
    else if (head?.ariaExpanded === 'false') head.click();
    return false;
  })()`);
  await openFormOf(panel);
}

async function openFormOf(panel: Surface): Promise<void> {
  await chooseNamed(panel, 'Thao tác khác', 'Hiểu sai? Sửa', CARD);
  await isThere(panel, 'form', 'Sửa cách hiểu');
}

/** Says that the number is the poverty rate, and keeps it. */
async function correct(panel: Surface): Promise<void> {
  await openForm(panel, 'Nguồn không nêu');
  // without accents, as many type
  await typeInto(panel, 'combobox', 'Chỉ tiêu', 'ty le ho ngheo');
  await isThere(panel, 'option', 'Tỷ lệ hộ nghèo');
  await pressKeyIn(panel, 'ArrowDown');
  await pressKeyIn(panel, 'Enter');
  await says(panel, 'status', `Khớp, ${BY_READER}`);
  await pressNamed(panel, 'button', 'Lưu cách hiểu này');
  await isThere(panel, 'article', `Khớp, ${BY_READER}`);
}

const takeBack = (panel: Surface) => pressNamed(panel, 'button', 'Bỏ sửa, về cách hiểu ban đầu');

inBothBrowsers(
  'a reading that the reader corrects',
  (stage) => {
    let tab: Tab;
    let panel: Surface;

    test('the verdict follows, and says whose reading it rests on', async () => {
      const { driver, url } = stage();
      ({ tab, panel } = await openBeside(driver, url(path)));
      await tab.until(`${AGREEING}.length === 2`);
      await correct(panel);
      await says(panel, 'article', 'Cách hiểu của bạn (chỉ tiêu: tỷ lệ hộ nghèo');
      await says(panel, 'article', 'Theo cách hiểu của bạn: ');
      await tab.until(`${AGREEING}.includes(${JSON.stringify(NUMBER)})`);
      expect(
        await panel.evaluate(`document.activeElement.closest('article') === ${byRole('article', BY_READER)}`),
      ).toBe(true);
    });

    test('the marks follow on a later visit, with the panel closed', async () => {
      const { driver, url } = stage();
      await driver.restart();
      tab = await driver.open(url(path));
      // Firefox opens its sidebar again where it was open when it was killed
      if (await driver.isPanelOpen()) await driver.closePanel();
      await tab.goto(url(path));
      await tab.until(`${AGREEING}.includes(${JSON.stringify(NUMBER)})`);
      expect(await driver.isPanelOpen()).toBe(false);
    });

    testLong('taken back, the number is as it was read, and can be corrected again', async () => {
      const { driver, url } = stage();
      ({ tab, panel } = await openBeside(driver, url(path)));
      const line = byRole('article', BY_READER);
      await panel.until(`${line} !== null`);
      await pressNamed(panel, 'button', NUMBER, line);
      await openFormOf(panel);
      await takeBack(panel);
      await panel.until(`${line} === null`);
      await tab.until(`!${AGREEING}.includes(${JSON.stringify(NUMBER)})`);
      await pressNamed(panel, 'button', 'Hoàn tác');
      await panel.until(`${line} !== null`);
      await tab.until(`${AGREEING}.includes(${JSON.stringify(NUMBER)})`);
    });

    test('goes out and comes back with the notes, and is found among them', async () => {
      const { driver, url } = stage();
      const page = await openAllNotes(driver);
      await searchFor(page, 'ho ngheo');
      await isThere(page, 'article', 'chỉ tiêu: tỷ lệ hộ nghèo');
      const { text } = await fileFrom(page, 'Tải tệp về');
      expect(JSON.parse(text).first.items).toMatchObject([
        { motivation: 'editing', body: [{ purpose: 'editing', 'doiChieu:reading': { indicator: 'poverty-rate' } }] },
      ]);
      await pressNamed(page, 'button', 'Xóa', byRole('article', 'chỉ tiêu: tỷ lệ hộ nghèo'));
      await page.until(`${byRole('article', 'chỉ tiêu: tỷ lệ hộ nghèo')} === null`);
      const { tab: again, panel: beside } = await openBeside(driver, url(path));
      await again.until(`${AGREEING}.length === 2`);
      expect(await beside.evaluate(`${byRole('article', BY_READER)} === null`)).toBe(true);
      // deleted here and written anew elsewhere: another note with the same words
      const other = text.replaceAll(
        JSON.parse(text).first.items[0].id,
        'urn:uuid:00000000-0000-4000-8000-000000000077',
      );
      await giveFile(page, 'ghi-chu.jsonld', other);
      await page.until(`${byRole('article', 'chỉ tiêu: tỷ lệ hộ nghèo')} !== null`);
      await beside.until(`${byRole('article', BY_READER)} !== null`);
      await again.until(`${AGREEING}.includes(${JSON.stringify(NUMBER)})`);
      panel = beside;
      tab = again;
    });

    testLong('another number in its place: it is told, and not applied', NOT_AGAIN, async () => {
      await tab.evaluate(`(() => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(${JSON.stringify(NUMBER)}));
      paragraph.firstChild.data = paragraph.firstChild.data.replace(${JSON.stringify(NUMBER)}, '3,12%');
    })()`);
      await panel.until(`${byRole('article', BY_READER)} === null`);
      await openFold(panel, 'Nguồn không nêu');
      const card = byRole('article', '3,12%');
      await panel.until(`${card} !== null`);
      await pressNamed(panel, 'button', '3,12%', card);
      await says(panel, 'article', 'Con số trên trang đã đổi nên cách hiểu này không được áp dụng.');
      expect(await stage().driver.errors()).toEqual([]);
    });

    testLong(
      'the form breaks no rule of accessibility, with a list open and with an error, in a narrow panel',
      async () => {
        const { driver, url } = stage();
        ({ panel } = await openBeside(driver, url(`${path}?form`)));
        await openForm(panel, 'Nguồn không nêu');
        await typeInto(panel, 'combobox', 'Chỉ tiêu', 'ty le');
        await isThere(panel, 'option', 'Tỷ lệ hộ nghèo');
        await pressKeyIn(panel, 'ArrowDown');
        if (driver.name === 'chromium') expect(await axeIn(panel)).toEqual([]);
        await typeInto(panel, 'textbox', 'Năm', '20');
        await says(panel, 'group', 'Kỳ báo cáo còn thiếu');
        if (driver.name === 'chromium') expect(await axeIn(panel)).toEqual([]);
        const width = await panel.evaluate(
          `document.querySelector('form').scrollWidth <= document.querySelector('form').clientWidth`,
        );
        expect(width).toBe(true);
      },
    );

    testLong('a number that is none stands apart, and is one again when the reader says so', async () => {
      const { driver, url } = stage();
      ({ tab, panel } = await openBeside(driver, url(`${path}?none`)));
      await openForm(panel, 'Nguồn không nêu');
      await pressNamed(panel, 'button', 'Không phải số liệu');
      await openFold(panel, 'Không phải số liệu');
      await says(panel, 'article', 'Bạn cho là không phải số liệu.');
      await openForm(panel, 'Không phải số liệu');
      await takeBack(panel);
      await openFold(panel, 'Nguồn không nêu');
      await isThere(panel, 'article', NUMBER);
      expect(await driver.errors()).toEqual([]);
    });
  },
  ONE,
);
