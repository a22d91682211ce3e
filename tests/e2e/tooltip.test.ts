import { expect } from 'vitest';
import type { ChromiumTab } from '../../scripts/browsers/chromium.ts';
import { openedPanel } from '../../scripts/demo/panel.ts';
import { inBothBrowsers, MARKS, NOT_AGAIN, testInOne, testLong } from './both.ts';
import { ELSEWHERE } from './site.ts';
import { CHOSEN, firstOf, keep, pointAt, said, spot, tooltip, tooltipIsGone, tooltipSays } from './tooltip-steps.ts';

const WRONG = '/hoi-nghi-lan-thu-7-co-so-sai';
const WHOSE = 'Các vạch này do tiện ích Đối chiếu vẽ.';
const marked = (line: string) => `(CSS.highlights.get('doi-chieu-${line}')?.size ?? 0)`;

inBothBrowsers('the page answers', (stage, kind) => {
  // pointer, click and keys on a mark are tried in both; what they lead to, and the settings, is the same work
  const inChromium = testInOne(kind);

  inChromium(
    'on the first visit, beside the first mark that differs, it says whose lines these are, and no more after that',
    async () => {
      const { driver, url } = stage();
      // a browser without Vietnamese starts with English
      await keep(driver, { lang: 'vi' });
      const tab = await driver.open(url(WRONG));
      const { x, y } = await firstOf(tab, 'differs');
      // once the reader is there with his mouse
      await tab.move(x, y + 200);
      await tooltipSays(tab, WHOSE);
      expect(await tooltip(tab)).toContain('Khác nguồn');
      await expect.poll(() => said(tab)).toContain(WHOSE);
      await tab.escape();
      await tooltipIsGone(tab);
      await tab.close();
      const again = await driver.open(url(WRONG));
      await pointAt(again, '397');
      await tooltipSays(again, '379 lao động');
      expect(await tooltip(again)).not.toContain(WHOSE);
    },
  );

  inChromium('the pointer on a mark: verdict, one sentence, the key of the panel, and who says it', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(WRONG));
    const at = await pointAt(tab, '397');
    await tooltipSays(tab, '≠ Khác nguồn');
    expect(await tooltip(tab)).toMatch(/397 lao động.*379 lao động.*Mở bảng.*Alt\+K.*Đối chiếu$/);
    expect(await tab.evaluate(`getComputedStyle(document.elementFromPoint(${at.x}, ${at.y})).cursor`)).toBe('pointer');
    await tab.escape();
    await tooltipIsGone(tab);
    await tab.move(at.x, at.y + 200);
    await tab.until(`document.adoptedStyleSheets.length === 0`);
  });

  testLong('the words go with the pointer, and stay while it is in them', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(WRONG));
    const at = await pointAt(tab, '397');
    await tooltipSays(tab, '379 lao động');
    // below the mark, in the words themselves
    await tab.move(at.x, at.y + 45);
    // longer than they wait for the pointer: that nothing happens is told by no event
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await tooltip(tab)).toContain('379 lao động');
    // beside the text, where no mark is
    await tab.move(20, at.y - 150);
    await tooltipIsGone(tab);
  });

  inChromium(
    'a click with the panel closed is remembered: a panel that is opened later stands at that card',
    async () => {
      const { driver, url } = stage();
      const tab = await driver.open(url(WRONG));
      const at = await spot(tab, '3,88%');
      await tab.click(at.x, at.y);
      await tooltipSays(tab, '2,88%');
      await expect.poll(() => tab.evaluate(CHOSEN)).toContain('3,88%');
      expect(await driver.isPanelOpen()).toBe(false);
      await driver.pressToolbarButton(tab);
      const panel = await openedPanel(driver, url(WRONG));
      await panel.until(`document.querySelector('[aria-current="true"]')?.textContent.includes('3,88%')`);
      await driver.closePanel();
      await tab.until(`${CHOSEN} === ''`);
    },
  );

  testLong('the button beside a mark opens the panel at its card, where the browser lets a page do so', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(WRONG));
    await pointAt(tab, '397');
    await tooltipSays(tab, '379 lao động');
    const button = (await tab.beside()).find(({ role, words }) => role === 'button' && words === 'Mở bảng (Alt+K)');
    if (driver.name === 'firefox') {
      expect(button).toBeUndefined();
      return;
    }
    const { x, y, width, height } = button!.box!;
    await tab.click(x + width / 2, y + height / 2);
    const panel = await openedPanel(driver, url(WRONG));
    await panel.until(`document.querySelector('[aria-current="true"]')?.textContent.includes('397')`);
    await driver.closePanel();
  });

  inChromium('keys lead from figure to figure with the panel closed, and say where one is', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(WRONG));
    await tab.until(`${MARKS} === 16`);
    await driver.pressKey(tab, 'next-figure');
    await expect.poll(() => said(tab)).toMatch(/^Số liệu 1 trên 16\. /);
    const first = await tab.evaluate<string>(CHOSEN);
    expect(await said(tab)).toContain(first);
    await tooltipSays(tab, 'Đối chiếu');
    await driver.pressKey(tab, 'previous-figure');
    await expect.poll(() => said(tab)).toMatch(/^Số liệu 16 trên 16\. /);
    const inView = `[...CSS.highlights.get('doi-chieu-selected')].every((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })`;
    await tab.until(inView);
    // the browser may have stopped the background meanwhile; the driver's way to Chromium's keys leads through it
    if (driver.name === 'firefox') await driver.stopBackground();
    await driver.pressKey(tab, 'next-figure');
    await tab.until(`${CHOSEN} === ${JSON.stringify(first)}`);
    expect(await driver.isPanelOpen()).toBe(false);
  });

  inChromium('keys on a page with nothing to compare say so', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/giai-bong-chuyen'));
    await driver.pressKey(tab, 'next-figure');
    await tooltipSays(tab, 'không có số liệu nào so được');
    await expect.poll(() => said(tab)).toContain('không có số liệu nào so được');
  });

  testLong('the open panel follows the keys', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(WRONG));
    await driver.pressToolbarButton(tab);
    const panel = await openedPanel(driver, url(WRONG));
    await driver.pressKey(tab, 'next-figure');
    await tab.until(`${CHOSEN} !== ''`);
    const words = await tab.evaluate<string>(CHOSEN);
    await panel.until(
      `document.querySelector('[aria-current="true"]')?.textContent.includes(${JSON.stringify(words)})`,
    );
    await driver.closePanel();
  });

  testLong('the marks of a site go and come with a key, at once on every page of it', async () => {
    const { driver, url } = stage();
    const other = await driver.open(url('/hoi-nghi-lan-thu-7'));
    await other.until(`${MARKS} === 16`);
    const tab = await driver.open(url(WRONG));
    await tab.until(`${MARKS} === 16`);
    await driver.pressKey(tab, 'toggle-marks');
    await tab.until(`${MARKS} === 0`);
    await other.until(`${MARKS} === 0`);
    await tooltipSays(tab, 'Đã ẩn dấu trên trang web này.');
    const elsewhere = await driver.open(url(WRONG, ELSEWHERE));
    await driver.pressToolbarButton(elsewhere);
    await elsewhere.until(`${MARKS} === 16`);
    await driver.closePanel();
    await driver.pressKey(tab, 'toggle-marks');
    await tab.until(`${MARKS} === 16`);
    await tooltipSays(tab, 'Đã hiện dấu trên trang web này.');
  });

  testLong(
    'what is not compared has a mark only for a reader who wants it; nobody has to load the page anew',
    async () => {
      const { driver, url } = stage();
      const tab = await driver.open(url('/hai-nam'));
      await tab.until(`${MARKS} === 2`);
      expect(await tab.evaluate(marked('not-compared'))).toBe(0);
      await keep(driver, { marks: { marked: 'all', tooltip: true, offSites: [] } });
      await tab.until(`${marked('not-compared')} === 1`);
      await tab.activate();
      const at = await spot(tab, '301');
      await tab.click(at.x, at.y);
      await tooltipSays(tab, /Khác kỳ báo cáo/i);
      await keep(driver, { marks: { marked: 'none', tooltip: true, offSites: [] } });
      await tab.until(`${marked('agrees')} + ${marked('not-compared')} === 0`);
      await tooltipIsGone(tab);
      await keep(driver, { marks: { marked: 'comparable', tooltip: false, offSites: [] } });
      await tab.until(`${marked('agrees')} === 2`);
    },
  );

  inChromium(
    'under forced colours Chromium has no highlights, which it would paint as blocks; what is pointed at answers all the same',
    async () => {
      const { driver, url } = stage();
      if (driver.name === 'firefox') return;
      await keep(driver, { marks: { marked: 'comparable', tooltip: true, offSites: [] } });
      const tab = (await driver.open(url(WRONG))) as ChromiumTab;
      await tab.until(`${MARKS} === 16`);
      const at = await spot(tab, '397');
      await tab.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await tab.until(`${MARKS} === 0`);
      await tab.move(at.x, at.y + 200);
      await tab.move(at.x, at.y);
      await tooltipSays(tab, '379 lao động');
      await tab.send('Emulation.setEmulatedMedia', { features: [] });
      await tab.until(`${MARKS} === 16`);
    },
  );

  inChromium('nothing on the way has reached a console', NOT_AGAIN, async () => {
    expect(await stage().driver.errors()).toEqual([]);
  });
});
