import { expect, test } from 'vitest';
import { openedPanel, speak } from '../../scripts/demo/panel.ts';
import { inBothBrowsers, MARKS, testInOne, textOf } from './both.ts';
import { openBeside } from './note-steps.ts';

const WORDS = 'Đã hỏi phòng Lao động: báo cáo gốc ghi 379. <b>Kiểm tra lại</b>';

inBothBrowsers('a note on a figure', (stage, kind) => {
  const path = '/hoi-nghi-lan-thu-7-co-so-sai';

  test('is saved when the panel says so', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(path));
    await driver.pressToolbarButton(tab);
    const panel = await openedPanel(driver, url(path));
    await panel.evaluate(`document.querySelector('[data-verdict="differs"] [data-action="note"]').click()`);
    await panel.until(`document.querySelector('[data-verdict="differs"] textarea')`);
    await panel.evaluate(`(() => {
      const field = document.querySelector('[data-verdict="differs"] textarea');
      field.value = ${JSON.stringify(WORDS)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await panel.evaluate(`document.querySelector('[data-verdict="differs"] [data-action="save"]').click()`);
    await panel.until(
      `document.querySelector('[data-verdict="differs"] [data-note]')?.innerText.includes(${JSON.stringify(WORDS)})`,
    );
  });

  test('is there after a reload of the page', async () => {
    const { driver, url } = stage();
    await driver.open(url(path));
    const panel = await openedPanel(driver, url(path));
    await panel.until(`document.querySelector('[data-verdict="differs"] [data-note]')`);
    await expect.poll(() => textOf(panel, '[data-note]')).toContain(WORDS);
  });

  testInOne(kind)('is there after the browser was killed and started again', async () => {
    const { driver, url } = stage();
    await driver.restart();
    const { panel } = await openBeside(driver, url(path));
    await panel.until(`document.querySelector('[data-verdict="differs"] [data-note]')`);
    await expect.poll(() => textOf(panel, '[data-note]')).toContain(WORDS);
    expect(await panel.evaluate(`document.querySelector('[data-note] b') === null`)).toBe(true);
    expect(await driver.errors()).toEqual([]);
  });
});

inBothBrowsers('nothing that was typed is lost', (stage) => {
  const path = '/hoi-nghi-lan-thu-7-co-so-sai';
  const DRAFT = 'Hỏi lại phòng Tài chính';

  test('a draft is shown though its figure has gone from the page', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(path));
    await driver.pressToolbarButton(tab);
    const panel = await openedPanel(driver, url(path));
    await speak(panel, 'vi');
    await panel.evaluate(`document.querySelector('[data-verdict="differs"] [data-action="note"]').click()`);
    await panel.until(`document.querySelector('textarea')`);
    await panel.evaluate(`(() => {
      const field = document.querySelector('textarea');
      field.value = ${JSON.stringify(DRAFT)};
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await tab.evaluate(`(() => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('251 tỷ đồng'));
      paragraph.textContent = paragraph.textContent.replace('251 tỷ đồng', '215 tỷ đồng');
    })()`);
    await panel.until(`document.querySelector('[data-draft]')?.innerText.includes(${JSON.stringify(DRAFT)})`);
    await expect.poll(() => textOf(panel, '[data-draft]')).toContain('251 tỷ đồng');
  });

  test('a database that cannot be read is said to be so, and the figures are checked all the same', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(path));
    const panel = await openedPanel(driver, url(path));
    // as if a newer version of the extension had been there
    const raised = `new Promise((done, failed) => {
      const request = indexedDB.open('doi-chieu', 99);
      request.onsuccess = () => { request.result.close(); done(true); };
      request.onerror = () => failed(request.error);
    })`;
    expect(await panel.evaluate(raised)).toBe(true);
    await tab.goto(url('/hoi-nghi-lan-thu-7'));
    await openedPanel(driver, url('/hoi-nghi-lan-thu-7'));
    await panel.until(`document.querySelector('[data-notes-problem="broken"] button')`);
    await tab.until(`${MARKS} === 16`);
    expect(await driver.errors()).toEqual([]);
  });
});
