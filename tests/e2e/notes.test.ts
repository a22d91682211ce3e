import { expect, test } from 'vitest';
import { openedPanel } from '../../scripts/demo/panel.ts';
import { inBothBrowsers, textOf } from './both.ts';

const WORDS = 'Đã hỏi phòng Lao động: báo cáo gốc ghi 379. <b>Kiểm tra lại</b>';

inBothBrowsers('a note on a figure', (stage) => {
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
    expect(await textOf(panel, '[data-note]')).toContain(WORDS);
  });

  test('is there after the browser was killed and started again', async () => {
    const { driver, url } = stage();
    await driver.restart();
    const tab = await driver.open(url(path));
    await driver.pressToolbarButton(tab);
    const panel = await openedPanel(driver, url(path));
    await panel.until(`document.querySelector('[data-verdict="differs"] [data-note]')`);
    expect(await textOf(panel, '[data-note]')).toContain(WORDS);
    expect(await panel.evaluate(`document.querySelector('[data-note] b') === null`)).toBe(true);
    expect(await driver.errors()).toEqual([]);
  });
});
