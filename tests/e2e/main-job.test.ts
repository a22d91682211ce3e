import { expect, test } from 'vitest';
import { openedPanel, speak } from '../../scripts/demo/panel.ts';
import { inBothBrowsers, MARKS, NOT_AGAIN, testLong, textOf } from './both.ts';
import { isThere } from './by-role.ts';
import { ALL_DIFFERING, ALL_MATCHING, DIFFERS, pressIn } from './cards.ts';
import { toTab } from './passage-steps.ts';
import { ELSEWHERE } from './site.ts';
import { clickUntil } from './still-point.ts';

/** The page has come to rest: a smooth scroll under way would carry a mark from under the mouse. */
const STILL = `new Promise((rest) => { const y = scrollY; setTimeout(() => rest(y > 0 && scrollY === y), 120); })`;

/** JavaScript: the words that are shown in letters of less than twelve pixels; those of a picture count as drawn. */
const SMALL = `[...document.querySelectorAll('body *')].filter((one) =>
  one.checkVisibility() && !one.closest('select') &&
  [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') &&
  parseFloat(window.getComputedStyle(one).fontSize) * (one.closest('svg')?.getScreenCTM()?.a ?? 1) < 12
).map((one) => one.textContent.slice(0, 40) + ': ' + window.getComputedStyle(one).fontSize)`;

inBothBrowsers('the main job', (stage) => {
  test('the resolution’s own page is marked and counted by itself, its nodes untouched', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/hoi-nghi-lan-thu-7'));
    await tab.until(`${MARKS} === 16`);
    const served = await (await fetch(url('/hoi-nghi-lan-thu-7').replace('www.backancity.gov.vn', '127.0.0.1'))).text();
    const article = /<article>[\s\S]*<\/article>/.exec(served)?.[0];
    expect(await tab.evaluate(`document.querySelector('article').outerHTML`)).toBe(article);
    await expect.poll(() => driver.badge(tab)).toBe('16');
    expect(await driver.isPanelOpen()).toBe(false);
  });

  test('the toolbar button opens the panel: 16 figures, each matches, with the source’s words', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/hoi-nghi-lan-thu-7'));
    await driver.pressToolbarButton(tab);
    const panel = await openedPanel(driver, url('/hoi-nghi-lan-thu-7'));
    await speak(panel, 'vi');
    await expect.poll(() => panel.evaluate(`${ALL_MATCHING}.length`)).toBe(16);
  });

  testLong(
    'no text of the real panel is smaller than twelve pixels, whatever the browser’s own style of it',
    async () => {
      const { driver, url } = stage();
      await driver.open(url('/hoi-nghi-lan-thu-7-co-so-sai'));
      const panel = await openedPanel(driver, url('/hoi-nghi-lan-thu-7-co-so-sai'));
      await speak(panel, 'vi');
      await pressIn(panel, DIFFERS, 'Vì sao?');
      for (const tab of ['figures', 'notes', 'source'] as const) {
        await toTab(panel, tab);
        expect(await panel.evaluate(SMALL), tab).toEqual([]);
      }
      await toTab(panel, 'figures');
    },
  );

  test('the open panel follows the tab; planted errors are shown as different, first', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/hoi-nghi-lan-thu-7-co-so-sai'));
    const panel = await openedPanel(driver, url('/hoi-nghi-lan-thu-7-co-so-sai'));
    await speak(panel, 'vi');
    await expect.poll(() => panel.evaluate(`${ALL_DIFFERING}.length`)).toBe(5);
    for (const wrong of ['251 tỷ đồng', '2.600 tỷ đồng', '397 lao động', '3,88%', '15 căn nhà'])
      await expect.poll(() => textOf(panel)).toContain(wrong);
    for (const right of ['215 tỷ đồng', '2.500 tỷ đồng', '379 lao động', '2,88%', '5 căn nhà'])
      await expect.poll(() => textOf(panel)).toContain(right);
    await expect.poll(() => driver.badge(tab)).toBe('5');
  });

  test('a figure of the panel brings the page to it, and a mark on the page brings the panel to its card', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/hoi-nghi-lan-thu-7-co-so-sai'));
    const panel = await openedPanel(driver, url('/hoi-nghi-lan-thu-7-co-so-sai'));
    await speak(panel, 'vi');
    await tab.evaluate(`document.querySelector('article').style.paddingTop = '3000px'`);
    await pressIn(panel, DIFFERS, 'Xem trong bài');
    await tab.until(STILL);
    expect(await tab.evaluate<number>('scrollY')).toBeGreaterThan(500);
    const mark = `(() => {
      const marks = [...CSS.highlights].filter(([name]) => name.startsWith('doi-chieu')).flatMap(([, h]) => [...h]);
      const range = marks.find((mark) => mark.toString().includes('397'));
      range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      return range.getClientRects()[0];
    })()`;
    const chosen = `document.querySelector('[aria-current="true"]')?.innerText.includes('397 lao động')`;
    await clickUntil(tab, mark, panel, chosen);
  });

  test('a page on another matter is left alone, and the panel says that and why', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/giai-bong-chuyen'));
    const panel = await openedPanel(driver, url('/giai-bong-chuyen'));
    await speak(panel, 'vi');
    await expect.poll(() => textOf(panel)).toMatch(/không (nói|viết|đề cập)/i);
    expect(await tab.evaluate(MARKS)).toBe(0);
    expect(await driver.badge(tab)).toBe('');
  });

  test('a site on no list is read only when the reader presses the button', async () => {
    const { driver, url } = stage();
    const address = url('/hoi-nghi-lan-thu-7', ELSEWHERE);
    const tab = await driver.open(address);
    const panel = await driver.panel();
    await speak(panel, 'vi');
    await isThere(panel, 'heading', 'Trang này chưa được đối chiếu');
    expect(await tab.evaluate(MARKS)).toBe(0);
    await driver.closePanel();
    await driver.pressToolbarButton(tab);
    await openedPanel(driver, address);
    await tab.until(`${MARKS} === 16`);
  });

  test('nothing on the way has reached a console', NOT_AGAIN, async () => {
    expect(await stage().driver.errors()).toEqual([]);
  });
});
