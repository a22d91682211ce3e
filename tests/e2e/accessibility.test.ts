import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../../scripts/browsers/driver.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { openedPanel, speak } from '../../scripts/demo/panel.ts';
import { openAllNotes } from './all-notes-steps.ts';
import { openBeside, save, type } from './note-steps.ts';
import { press, pressBeside, saveNote } from './passage-steps.ts';
import { HOSTS, serveTestSite } from './site.ts';

// The rules look at the document only, so one browser is enough; the DevTools protocol runs them in the real panel, where the
// extension's own policy lets no foreign script in.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `${AXE};
  axe.run(document).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 120)).join(' | ')))`;

let driver: Driver;
let site: Awaited<ReturnType<typeof serveTestSite>>;
beforeAll(async () => {
  site = await serveTestSite();
  driver = await launch('chromium', { hosts: HOSTS, headless: true });
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
});

test.each([
  ['a page with differences', '/hoi-nghi-lan-thu-7-co-so-sai'],
  ['a page on another matter', '/giai-bong-chuyen'],
])('the panel breaks no rule of accessibility: %s, everything unfolded, both languages', async (_what, path) => {
  const page = await driver.open(site.url(path));
  if (!(await driver.isPanelOpen())) await driver.pressToolbarButton(page);
  const panel = await openedPanel(driver, site.url(path));
  for (const lang of ['en', 'vi'] as const) {
    await speak(panel, lang);
    await panel.evaluate(`document.querySelectorAll('details').forEach((fold) => { fold.open = true; })`);
    await panel.evaluate(`document.querySelector('[data-action="note"]')?.click()`);
    expect(await panel.evaluate(RUN)).toEqual([]);
  }
});

test('the page of all notes breaks no rule of accessibility: everything unfolded, an editor open, both languages', async () => {
  const url = site.url('/hoi-nghi-lan-thu-7-co-so-sai');
  const { panel } = await openBeside(driver, url);
  await type(panel, '[data-verdict="differs"]', 'Hỏi lại');
  await save(panel, '[data-verdict="differs"]');
  await type(panel, '[data-verdict="match"]', 'Bản nháp chưa lưu');
  const page = await openAllNotes(driver);
  for (const lang of ['en', 'vi'] as const) {
    await speak(page, lang);
    await page.evaluate(`document.querySelectorAll('details').forEach((fold) => { fold.open = true; })`);
    expect(await page.evaluate(RUN)).toEqual([]);
    await press(page, lang === 'vi' ? 'Sửa' : 'Edit');
    await page.until(`document.querySelector('.row textarea')`);
    expect(await page.evaluate(RUN)).toEqual([]);
    await press(page, lang === 'vi' ? 'Đóng' : 'Close');
  }
});

test('the panel breaks no rule of accessibility: with notes of all kinds, one whose place is gone, and editors open', async () => {
  const path = '/hoi-nghi-lan-thu-7-co-so-sai';
  const page = await driver.open(site.url(path));
  if (!(await driver.isPanelOpen())) await driver.pressToolbarButton(page);
  const panel = await openedPanel(driver, site.url(path));
  await speak(panel, 'vi');
  for (const passage of ['an sinh xã hội', 'Quốc phòng an ninh']) {
    await pressBeside(page, passage);
    await saveNote(panel, `Về ${passage}`);
  }
  await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.body, 4);
    for (let node; (node = walker.nextNode()); ) node.data = node.data.replace('Quốc phòng an ninh', '');
  })()`);
  await panel.until(`document.querySelector('[data-action="attach"]')`);
  await pressBeside(page, 'tỷ lệ hộ nghèo');
  await panel.until(`document.querySelector('[data-passage] textarea')`);
  await press(panel, 'Ghi chú cho cả trang');
  await press(panel, 'Cài đặt ghi chú');
  for (const lang of ['vi', 'en'] as const) {
    await speak(panel, lang);
    expect(await panel.evaluate(RUN)).toEqual([]);
  }
});
