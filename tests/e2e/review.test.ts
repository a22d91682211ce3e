import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { axeIn } from '../../scripts/browsers/axe.ts';
import { inBothBrowsers, LONG, NOT_AGAIN, SPOKEN, testInOne, testLong, textOf } from './both.ts';
import { allByRole, isThere, pressNamed, typeInto } from './by-role.ts';
import { ALL_MATCHING } from './cards.ts';
import { chooseFile, dropFile, openCheck, typeText } from './check-text-steps.ts';
import { openBeside } from './note-steps.ts';
import { LABELS, NEWS_PATH, REPORT_PATH, UNLISTED } from './review-site.ts';
import {
  isKept,
  keptPacks,
  keptReviews,
  keyboard,
  openedReview,
  openNew,
  openReview,
  PROGRESS,
  reviewOfPage,
  shownInHand,
} from './review-steps.ts';
import { zipBomb } from './zip-bomb.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/office/${name}`, import.meta.url)));
const utf8 = (text: string) => new TextEncoder().encode(text);
const TCVN3 = 'N¨m 2009, thu ng©n s¸ch cña tØnh B¾c K¹n ®¹t 310 tû ®ång; tû lÖ hé nghÌo cßn 25% vµ cã 12 x·.';
const labelOf = (quote: string) => Object.entries(LABELS).find(([start]) => quote.startsWith(start))?.[1];
const ROWS = Object.keys(LABELS).length;

inBothBrowsers('a document that becomes a source', (stage, kind) => {
  const inOne = testInOne(kind);

  inOne('a page becomes one by the keyboard alone, in three presses a row at most', async () => {
    const { driver, url } = stage();
    const page = await reviewOfPage(driver, url(REPORT_PATH));
    expect(await page.until(PROGRESS)).toBe(`0 trên ${ROWS}`);
    await page.until(`document.activeElement?.closest('article')`);
    const keys = keyboard(page);
    for (let n = 0; n < ROWS; n++) {
      const shown = await shownInHand(page);
      const label = labelOf(shown.quote);
      expect(label, shown.quote).toBeDefined();
      // what no list has is called as the document calls it
      const isOwn = label!.indicator === UNLISTED && shown.indicator.toLowerCase().includes(UNLISTED.toLowerCase());
      const isRight = isOwn || shown.indicator === label!.indicator;
      if (isRight) {
        expect(
          { place: shown.place, year: shown.period.includes(label!.year), isAim: /chỉ tiêu/.test(shown.status) },
          shown.quote,
        ).toEqual({
          place: 'huyện Na Rì',
          year: true,
          isAim: label!.isAim,
        });
        await keys.press('Enter');
      } else {
        await keys.press('e');
        await isThere(page, 'form', 'Sửa');
        await keys.tabTo('combobox', 'Chỉ tiêu');
        await keys.type(label!.indicator.toLowerCase());
        await keys.press('Enter');
        await keys.press('Enter');
      }
      await page.until(`${PROGRESS} === '${n + 1} trên ${ROWS}'`);
    }
    await page.until(`document.activeElement?.innerText === 'Lưu thành nguồn'`);
    await keys.press('Enter');
    await isThere(page, 'heading', 'Đã lưu thành nguồn');
    await expect
      .poll(() => textOf(page))
      .toMatch(/Bản 1 · 20 số liệu Dấu nhận dạng: [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}/);
    const [kept] = await keptPacks(page);
    expect(kept?.pack.figures).toHaveLength(ROWS);
    expect(keys.presses()).toBeLessThanOrEqual(3 * ROWS);
    await page.close();
    // and a page of the same place is held against it
    const { panel } = await openBeside(driver, url(NEWS_PATH));
    await panel.until(`${ALL_MATCHING}.length === 3`);
    await expect.poll(() => textOf(panel)).toContain('báo cáo năm 2019');
  });

  testLong('a passage comes by the menu of the page, and a text by the page that checks it', async () => {
    const { driver, url } = stage();
    const page = await driver.open(url(REPORT_PATH));
    await page.evaluate(`getSelection().selectAllChildren(document.querySelectorAll('p')[7])`);
    await driver.chooseInMenu(page, { menuItemId: 'source-selection', selectionText: 'Sản lượng lương thực' });
    const passage = await openedReview(driver);
    expect(await passage.until(PROGRESS)).toBe('0 trên 1');
    expect((await shownInHand(passage)).quote).toBe('23.500 tấn');
    await passage.close();
    const desk = await openCheck(driver);
    await typeText(desk, 'Năm 2019, chi ngân sách huyện Na Rì là 512 tỷ đồng.');
    await pressNamed(desk, 'button', 'Lấy văn bản này làm nguồn');
    const text = await openedReview(driver);
    expect((await shownInHand(text)).quote).toBe('512 tỷ đồng');
    for (const one of [page, desk, text]) await one.close();
  });

  testLong('a step is taken back, a row left out, and a browser that is killed goes on where it was', async () => {
    const { driver, url } = stage();
    const page = await reviewOfPage(driver, url(REPORT_PATH));
    const address = await page.evaluate<string>('location.href');
    await page.until(`document.activeElement?.closest('article')`);
    const keys = keyboard(page);
    const first = await shownInHand(page);
    await keys.press('Delete');
    await page.until(`${PROGRESS} === '1 trên ${ROWS}'`);
    await keys.press('z', 'Control');
    await page.until(`${PROGRESS} === '0 trên ${ROWS}'`);
    expect(await shownInHand(page)).toEqual(first);
    await keys.press('Delete');
    await keys.press('Enter');
    await keys.press('Enter');
    await page.until(`${PROGRESS} === '3 trên ${ROWS}'`);
    await isKept(page);
    await driver.restart();
    const again = await openReview(driver, address);
    expect(await again.until(PROGRESS)).toBe(`3 trên ${ROWS}`);
    const dropped = `${allByRole('article')}.filter((row) => row.innerText.split('\\n').includes('bỏ'))`;
    expect(await again.evaluate(`${dropped}.length`)).toBe(1);
    await again.close();
  });

  testLong('a review that is open in two windows says so, and is taken over', async () => {
    const { driver, url } = stage();
    const page = await reviewOfPage(driver, url(REPORT_PATH));
    const other = await openReview(driver, await page.evaluate('location.href'));
    await other.until(`document.activeElement?.closest('article')`);
    await keyboard(other).press('Delete');
    await other.until(`${PROGRESS} === '1 trên ${ROWS}'`);
    await isKept(other);
    await isThere(page, 'alert', 'cửa sổ khác');
    await pressNamed(page, 'button', 'Làm tiếp ở đây');
    await page.until(`${PROGRESS} === '1 trên ${ROWS}'`);
    await page.close();
    await other.close();
  });

  testLong('Word and Excel files, an old encoding and a pasted text are read; what cannot be is told', async () => {
    const { driver } = stage();
    for (const [name, content, words] of [
      ['bao-cao.docx', fixture('report.docx'), 'Thu ngân sách đạt 45,2 tỷ đồng'],
      ['bang.xlsx', fixture('table.xlsx'), 'Tỷ lệ hộ nghèo'],
      [
        'cu.txt',
        Uint8Array.from(TCVN3, (letter) => letter.charCodeAt(0)),
        'thu ngân sách của tỉnh Bắc Kạn đạt 310 tỷ đồng',
      ],
    ] as const) {
      const page = await openNew(driver);
      await chooseFile(page, name, content);
      await page.until(`document.querySelector('article[aria-current]') && document.querySelector('mark')`);
      // the rows and the text beside them are laid out one after the other
      await expect.poll(() => textOf(page)).toContain(words);
      expect((await textOf(page)).includes('TCVN3')).toBe(name === 'cu.txt');
      await page.close();
    }
    const page = await openNew(driver);
    for (const [name, content, words] of [
      ['a.pdf', utf8('%PDF-1.7\n'), 'PDF'],
      ['a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'kiểu cũ'],
      ['a.docx', fixture('report.docx').subarray(0, 500), 'hỏng'],
      ['a.txt', utf8('Hôm nay trời đẹp, bà con xuống chợ.'), 'Không thấy số liệu nào'],
    ] as const) {
      await dropFile(page, name, content);
      await isThere(page, 'alert', words);
    }
    expect(await axeIn(page)).toEqual([]);
    await typeInto(page, 'textbox', 'Văn bản của nguồn', 'Năm 2019, thu ngân sách huyện Na Rì đạt 45,2 tỷ đồng.');
    await pressNamed(page, 'button', 'Đọc văn bản này');
    await page.until(`${PROGRESS} === '0 trên 1'`);
    await page.close();
  });

  const bomb = ['a gigabyte of noughts', zipBomb(), 'Tệp quá lớn'] as const;
  const liar = ['one that says it is short', zipBomb(1000), 'Tệp hỏng'] as const;
  // each is unpacked by our own code
  inOne.each(LONG ? [bomb, liar] : [liar])(
    'a Word file that is %s is refused, with what to do',
    async (_what, content, words) => {
      const { driver } = stage();
      const page = await openNew(driver);
      await chooseFile(page, 'bom.docx', content);
      await isThere(page, 'alert', words);
      await page.close();
    },
  );

  testLong('no rule of accessibility is broken: rows, fields, what is made, the facts, wide and narrow', async () => {
    const { driver, url } = stage();
    const page = await reviewOfPage(driver, url(REPORT_PATH));
    expect(await axeIn(page)).toEqual([]);
    await pressNamed(page, 'button', 'Sửa');
    await pressNamed(page, 'button', 'Sửa chỉ tiêu này');
    await pressNamed(page, 'button', 'Địa bàn mới', `document.querySelector('form')`);
    await page.evaluate(`document.querySelector('details').open = true`);
    for (const lang of SPOKEN) {
      await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ lang: '${lang}' })`);
      await page.until(`document.documentElement.lang === '${lang}'`);
      for (const width of [320, 900]) {
        await page.showAs({ width, height: 700, dark: width === 320 });
        expect(await axeIn(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      }
    }
    await page.showAs({ width: 1000, height: 700, dark: false });
    await page.close();
  });

  inOne('no review is lost, and no console has an error', NOT_AGAIN, async () => {
    const { driver } = stage();
    const page = await openNew(driver);
    expect((await keptReviews(page)).length).toBeGreaterThan(0);
    expect(await driver.errors()).toEqual([]);
    await page.close();
  });
});
