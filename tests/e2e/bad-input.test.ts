import { expect } from 'vitest';
import { openedPanel, speak } from '../../scripts/demo/panel.ts';
import { inBothBrowsers, MARKS, NOT_AGAIN, testInOne, testLong, textOf } from './both.ts';
import { isThere } from './by-role.ts';
import { FIGURE, pressIn } from './cards.ts';
import { openCard, openForTab } from './note-steps.ts';
import { ELSEWHERE } from './site.ts';

inBothBrowsers('what can go wrong ends in a clear state', (stage, kind) => {
  // what a page is read as is the same work
  const inOne = testInOne(kind);

  const empty = ['an empty page', '/trong'] as const;
  const bare = ['a page without an article', '/khong-bai'] as const;
  inOne.each([empty, bare])('%s', async (_what, path) => {
    const { driver, url } = stage();
    const tab = await driver.open(url(path));
    if (!(await driver.isPanelOpen())) await driver.pressToolbarButton(tab);
    const panel = await driver.panel();
    await speak(panel, 'vi');
    await isThere(panel, 'heading', 'Không tìm thấy bài viết trên trang này');
  });

  inOne('broken HTML is read as far as it goes', async () => {
    const { driver, url } = stage();
    await driver.open(url('/hong'));
    const panel = await openedPanel(driver, url('/hong'));
    await expect.poll(() => textOf(panel)).toContain('379 lao động');
  });

  inOne('a page of the browser itself', async () => {
    const { driver } = stage();
    const tab = await driver.open(driver.name === 'chromium' ? 'chrome://version/' : 'about:support');
    await driver.closePanel();
    await driver.pressToolbarButton(tab);
    const panel = await driver.panel();
    await speak(panel, 'vi');
    await isThere(panel, 'heading', 'Không đọc được trang này');
  });

  inOne('a panel that has outlived its tab says so', async () => {
    const { driver } = stage();
    const panel = await openForTab(driver, 999_999);
    await speak(panel, 'vi');
    await isThere(panel, 'heading', 'Thẻ trình duyệt này đã đóng');
    await panel.close();
  });

  inOne('a hostile page is shown as text and ignored', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/thu-dich'));
    const panel = await openedPanel(driver, url('/thu-dich'));
    expect(await panel.evaluate(`document.querySelector('img, script:not([src]), b[onclick]')`)).toBeNull();
    expect(await panel.evaluate(`document.title`)).not.toContain('hỏng');
    expect(await tab.evaluate(MARKS)).toBeGreaterThan(0);
  });

  inOne('a page that fills itself later is read again', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/den-sau'));
    const panel = await openedPanel(driver, url('/den-sau'));
    expect(await tab.evaluate(MARKS)).toBe(0);
    await tab.evaluate(`void dispatchEvent(new Event('fill'))`);
    await tab.until(`${MARKS} === 2`);
    await panel.until(`document.body.innerText.includes('379 lao động')`);
  });

  inOne('a page left while it is being checked', async () => {
    const { driver, url } = stage();
    const tab = await driver.open();
    for (let round = 0; round < 5; round++) {
      await tab.goto(url('/hoi-nghi-lan-thu-7'));
      await tab.goto(url('/giai-bong-chuyen'));
    }
    const panel = await openedPanel(driver, url('/giai-bong-chuyen'));
    expect(await textOf(panel)).not.toContain('379');
  });

  // Firefox stops its background less often; it is stopped there in the stories of the button and of the options
  testLong('the background stopped before each step: opening, following, choosing, checking', async () => {
    const { driver, url } = stage();
    const { stopBackground } = driver;
    await driver.closePanel();
    await stopBackground();
    const tab = await driver.open(url('/hoi-nghi-lan-thu-7'));
    await tab.until(`${MARKS} === 16`);
    await stopBackground();
    await driver.pressToolbarButton(tab);
    const panel = await openedPanel(driver, url('/hoi-nghi-lan-thu-7'));
    await stopBackground();
    await speak(panel, 'vi');
    await openCard(panel, FIGURE);
    await pressIn(panel, FIGURE, 'Xem trong bài');
    await panel.until(`document.querySelector('[aria-current="true"]')`);
    await stopBackground();
    await driver.open(url('/hoi-nghi-lan-thu-7-co-so-sai'));
    await openedPanel(driver, url('/hoi-nghi-lan-thu-7-co-so-sai'));
    await driver.open(url('/hoi-nghi-lan-thu-7', ELSEWHERE));
    await isThere(panel, 'heading', 'Trang này chưa được đối chiếu');
  });

  inOne('the extension reloaded under an open page: old marks go, the page is checked anew', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/hoi-nghi-lan-thu-7'));
    await tab.until(`${MARKS} === 16`);
    // a mark that the new script has no use for, as any may be that an ended one has left
    await tab.evaluate(`(() => {
      globalThis.old = CSS.highlights.get('doi-chieu-agrees');
      for (const name of ['doi-chieu-differs', 'search']) CSS.highlights.set(name, new Highlight(...old));
    })()`);
    await driver.reloadExtension();
    await tab.activate();
    // the page was open when the (new) extension started, so it is read as any page at installation is
    await tab.until(`!CSS.highlights.has('doi-chieu-differs')`);
    await tab.until(`${MARKS} === 16 && CSS.highlights.get('doi-chieu-agrees') !== old`);
    expect(await tab.evaluate(`CSS.highlights.has('search')`)).toBe(true);
    await driver.pressToolbarButton(tab);
    const panel = await openedPanel(driver, url('/hoi-nghi-lan-thu-7'));
    await speak(panel, 'vi');
    await openCard(panel, FIGURE);
    await pressIn(panel, FIGURE, 'Xem trong bài');
    await panel.until(`document.querySelector('[aria-current="true"]')`);
  });

  inOne('nothing on the way has reached a console', NOT_AGAIN, async () => {
    expect(await stage().driver.errors()).toEqual([]);
  });
});
