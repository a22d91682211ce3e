import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect } from 'vitest';
import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import { axeIn } from '../../scripts/browsers/axe.ts';
import { inBothBrowsers, NOT_AGAIN, testInOne, testLong, textOf } from './both.ts';
import { DIFFERS } from './cards.ts';
import {
  byRole,
  chooseFile,
  dropFile,
  fileOf,
  MARKS,
  openCheck,
  pasteText,
  pressNamed,
  SET_OFF,
  showsVerdicts,
  type ToldFigure,
  typeText,
} from './check-text-steps.ts';
import { clickUntil } from './still-point.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const PLANTED = pack.text.replace('215 tỷ đồng', '251 tỷ đồng');
const TABLE = `<table><caption>Một số chỉ tiêu của thành phố Bắc Kạn năm 2016</caption>
  <tr><th>Chỉ tiêu</th><th>Đơn vị</th><th>Năm 2016</th></tr>
  <tr><td>Tỷ lệ hộ nghèo</td><td>%</td><td>2,88</td></tr>
  <tr><td>Lao động được tạo việc làm</td><td>người</td><td>379</td></tr></table>`;
const PAGE = `<!doctype html><html lang="vi"><head><title>Chỉ tiêu năm 2016</title></head><body><article>
  <h1>Thành phố Bắc Kạn: chỉ tiêu năm 2016</h1><p>Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động.</p>${TABLE}</article></body></html>`;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The figure of the short texts below. */
const JOBS: ToldFigure = { surface: '379 lao động', verdict: 'match' };

interface Checked {
  readonly figures: readonly ToldFigure[];
}
let folder: string;
const files: Record<string, string> = {};
/** What the check command says of the same text. */
const said = new Map<string, Checked>();
const command = (name: string): Checked => {
  const before = said.get(name);
  if (before) return before;
  const { stdout } = spawnSync(
    path.join(ROOT, 'node_modules/.bin/node'),
    ['scripts/check/main.ts', '--json', files[name]!],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const checked: Checked = JSON.parse(stdout);
  said.set(name, checked);
  return checked;
};
const verdictsOf = (name: string) => command(name).figures;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'doi-chieu-check-text-'));
  for (const [name, content] of [
    ['bai.txt', PLANTED],
    ['trang.html', PAGE],
  ] as const) {
    files[name] = path.join(folder, name);
    writeFileSync(files[name], content);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

inBothBrowsers('a text that is checked', (stage, kind) => {
  testInOne(kind)(
    'a pasted text has the cards that the check command has verdicts for, and its figures are marked',
    async () => {
      const { driver } = stage();
      const page = await openCheck(driver);
      await pasteText(page, { plain: PLANTED });
      await showsVerdicts(page, verdictsOf('bai.txt'));
      await page.until(`${MARKS} >= ${verdictsOf('bai.txt').length}`);
      await expect.poll(() => textOf(page)).toContain('Chi ngân sách');
      // from figure to figure, and to the card
      await pressNamed(page, 'button', 'Số sau');
      await page.until(`${SET_OFF} !== ''`);
      await pressNamed(page, 'button', 'Đến thẻ');
      await page.until(`document.activeElement?.closest('article')?.id === 'figure-0'`);
      expect(await page.evaluate(`Boolean(${byRole('button', 'Ghi chú')})`)).toBe(false);
      await page.close();
    },
  );

  testInOne(kind)('from a card to the number in the text, and by a click on the number back to the card', async () => {
    const { driver } = stage();
    const page = await openCheck(driver);
    await typeText(page, PLANTED);
    await page.until(byRole('button', 'Xem trong bài: Chi ngân sách'));
    await pressNamed(page, 'button', 'Xem trong bài: Chi ngân sách');
    await page.until(`${SET_OFF}.includes('251 tỷ đồng')`);
    // the number may go over the end of a line
    const box = `[...CSS.highlights.get('doi-chieu-selected')][0].getClientRects()[0]`;
    await clickUntil(page, box, page, `document.activeElement?.closest('article') === ${DIFFERS}`);
    await page.close();
  });

  // what the background has is tried in both; what is done with a text is the same work
  testInOne(kind)('a text is checked as it is typed, and what was found goes with what is taken out', async () => {
    const { driver } = stage();
    const page = await openCheck(driver);
    await typeText(page, 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động.');
    await showsVerdicts(page, [JOBS]);
    await typeText(page, 'Năm 2016, thành phố Bắc Kạn không có số liệu gì.');
    await page.until(`document.querySelectorAll('article[id^="figure-"]').length === 0`);
    await pressNamed(page, 'button', 'Xóa văn bản');
    await page.until(`document.body.innerText.includes('Chưa có văn bản')`);
    await pressNamed(page, 'button', 'Lấy lại');
    await page.until(`document.body.innerText.includes('không có số liệu gì')`);
    await page.close();
  });

  testInOne(kind)('a piece of HTML keeps its table', async () => {
    const { driver } = stage();
    const page = await openCheck(driver);
    await pasteText(page, { html: TABLE, plain: 'không dùng tới' });
    await page.until(`document.querySelector('main table caption')`);
    expect(await page.evaluate(`document.querySelectorAll('main table th').length`)).toBeGreaterThanOrEqual(3);
    await page.until(`${MARKS} >= 2`);
    await pressNamed(page, 'button', 'Sửa như văn bản thường');
    expect(await page.until<string>(`${byRole('textbox', 'Văn bản')}?.value`)).toContain('Tỷ lệ hộ nghèo\t%\t2,88');
    await page.close();
  });

  testLong(
    'a file that is chosen or dropped is read as the check command reads it; one that is no text is refused',
    async () => {
      const { driver } = stage();
      const page = await openCheck(driver);
      await chooseFile(page, 'trang.html', utf8(PAGE));
      await showsVerdicts(page, verdictsOf('trang.html'));
      await dropFile(page, 'bai.txt', utf8(PLANTED));
      await showsVerdicts(page, verdictsOf('bai.txt'));
      await expect.poll(() => textOf(page)).toContain('Tệp: bai.txt');
      await dropFile(page, 'bai.pdf', utf8('%PDF-1.7'));
      await page.until(`${byRole('alert')}?.innerText.includes('không phải văn bản')`);
      await showsVerdicts(page, verdictsOf('bai.txt'));
      await page.close();
    },
  );

  testInOne(kind)(
    'a passage of a page comes once, with where it is from, though the background was stopped',
    async () => {
      const { driver } = stage();
      const waiting = await openCheck(driver);
      const given = {
        text: 'Năm nay, thành phố Bắc Kạn tạo việc làm cho 379 lao động.',
        title: 'Bài báo',
        url: 'https://bao.example.com/tin',
        published: '2016-12-30',
      };
      const key = 'a1b2c3d4-0000-4000-8000-000000000000';
      await waiting.evaluate(
        `(globalThis.browser ?? chrome).storage.session.set({ 'text:${key}': { at: Date.now(), given: ${JSON.stringify(given)} } })`,
      );
      await driver.stopBackground();
      const page = await openCheck(driver, key);
      await showsVerdicts(page, [JOBS]);
      const shown = await textOf(page);
      expect(shown).toContain('Đoạn chọn từ trang: Bài báo');
      expect(shown).toContain(given.url);
      expect(await page.evaluate(`${byRole('date')}.value`)).toBe('2016-12-30');
      expect(await page.evaluate('location.hash')).toBe('');
      const again = await openCheck(driver, key);
      await again.until(`${byRole('alert')}?.innerText.includes('không còn nữa')`);
      for (const one of [waiting, page, again]) await one.close();
    },
  );

  testLong('the report is saved and opened: every figure with its verdict', async () => {
    const { driver } = stage();
    const page = await openCheck(driver);
    await chooseFile(page, 'bai.txt', utf8(PLANTED));
    const { figures } = command('bai.txt');
    await showsVerdicts(page, verdictsOf('bai.txt'));
    const { name, text } = await fileOf(page, 'Lưu để in (HTML)');
    expect(name).toMatch(/^doi-chieu-\d{4}-\d\d-\d\d-hoi-nghi-ban-chap-hanh.*\.html$/);
    const { document } = new JSDOM(text).window;
    expect(document.querySelectorAll('article[id^="figure-"]')).toHaveLength(figures.length);
    figures.forEach(({ surface }, at) => {
      const article = document.getElementById(`figure-${at + 1}`);
      expect(article?.querySelector('blockquote')?.textContent.replace(/\s+/g, ' ')).toContain(
        surface.replace(/\s+/g, ' '),
      );
    });
    expect(document.querySelector('header')?.textContent).toContain('1 số liệu khác nguồn');
    const saved = path.join(folder, name);
    writeFileSync(saved, text);
    const opened = await driver.open(pathToFileURL(saved).href);
    await expect.poll(() => textOf(opened, `document.querySelector('h1')`)).toContain('Hội nghị');
    expect(await axeIn(opened)).toEqual([]);
    await opened.close();
    await page.close();
    const other = await openCheck(driver);
    await chooseFile(other, 'bai.txt', utf8(PLANTED));
    await showsVerdicts(other, verdictsOf('bai.txt'));
    const markdown = await fileOf(other, 'Lưu Markdown');
    expect(markdown.name).toMatch(/\.md$/);
    expect(markdown.text.match(/^### \d+\\\. /gm)).toHaveLength(figures.length);
    await other.close();
  });

  testLong('a text stays only where it is wished', async () => {
    const { driver } = stage();
    const page = await openCheck(driver);
    await typeText(page, 'Thành phố Bắc Kạn tạo việc làm cho 379 lao động năm 2016.');
    await pressNamed(page, 'checkbox', 'Giữ văn bản');
    await page.until(
      `(globalThis.browser ?? chrome).storage.local.get('kept-text').then((kept) => kept['kept-text']?.source.text.includes('379'))`,
    );
    const next = await openCheck(driver);
    await showsVerdicts(next, [JOBS]);
    await pressNamed(next, 'checkbox', 'Giữ văn bản');
    await next.until(
      `(globalThis.browser ?? chrome).storage.local.get('kept-text').then((kept) => kept['kept-text'] === undefined)`,
    );
    const last = await openCheck(driver);
    await last.until(`document.body.innerText.includes('Chưa có văn bản')`);
    for (const one of [page, next, last]) await one.close();
  });

  testLong('no rule of accessibility is broken, in any state and both languages', async () => {
    const { driver } = stage();
    const page = await openCheck(driver);
    expect(await axeIn(page)).toEqual([]);
    await typeText(page, PLANTED);
    await showsVerdicts(page, verdictsOf('bai.txt'));
    expect(await axeIn(page)).toEqual([]);
    await pressNamed(page, 'radio', 'Xem dấu');
    await page.until(`${MARKS} > 0`);
    await pressNamed(page, 'button', 'Số sau');
    expect(await axeIn(page)).toEqual([]);
    await pressNamed(page, 'button', 'English');
    await page.until(byRole('button', 'Choose a file'));
    expect(await axeIn(page)).toEqual([]);
    await dropFile(page, 'trang.html', utf8(PAGE));
    await page.until(`document.querySelector('main table')`);
    await dropFile(page, 'x.bin', new Uint8Array([0, 1, 2, 3]));
    await page.until(byRole('alert'));
    expect(await axeIn(page)).toEqual([]);
    await pressNamed(page, 'button', 'Tiếng Việt');
    await page.close();
  });

  testInOne(kind)('no console has an error', NOT_AGAIN, async () => {
    expect(await stage().driver.errors()).toEqual([]);
  });
});
