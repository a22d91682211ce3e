import { expect, test } from 'vitest';
import { openedPanel, speak } from '../../scripts/demo/panel.ts';
import { inBothBrowsers, NOT_AGAIN, testInOne } from './both.ts';
import { isThere } from './by-role.ts';
import { ELSEWHERE } from './site.ts';

const PAGE = '/hoi-nghi-lan-thu-7-co-so-sai';

inBothBrowsers('the toolbar button', (stage, kind) => {
  test('a second press closes the panel, a third opens it, though the background was stopped in between', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url(PAGE));
    for (let round = 0; round < 2; round++) {
      await driver.pressToolbarButton(tab);
      await openedPanel(driver, url(PAGE));
      await driver.stopBackground();
      await driver.pressToolbarButton(tab);
      await expect.poll(() => driver.isPanelOpen()).toBe(false);
      await driver.stopBackground();
    }
    await tab.close();
  });

  testInOne(kind)(
    'on a page that the reader has yet to allow, the press reads it, and only the next one closes',
    async () => {
      const { driver, url } = stage();
      const tab = await driver.open(url(PAGE));
      await driver.pressToolbarButton(tab);
      const panel = await openedPanel(driver, url(PAGE));
      const elsewhere = await driver.open(url(PAGE, ELSEWHERE));
      await speak(panel, 'vi');
      await isThere(panel, 'heading', 'Trang này chưa được đối chiếu');
      await driver.pressToolbarButton(elsewhere);
      await openedPanel(driver, url(PAGE, ELSEWHERE));
      await driver.pressToolbarButton(elsewhere);
      await expect.poll(() => driver.isPanelOpen()).toBe(false);
      for (const page of [elsewhere, tab]) await page.close();
    },
  );

  test('opened by its key, the focus stands on the result; the key closes it too', async () => {
    const { driver, url } = stage();
    // no protocol presses a key of Chromium's own: there the press is told to the background, and opens nothing
    if (driver.name === 'chromium') return;
    const tab = await driver.open(url(PAGE));
    await driver.pressKey(tab, 'open-panel');
    const panel = await openedPanel(driver, url(PAGE));
    await panel.until(
      `document.activeElement !== document.body && document.querySelector('main').contains(document.activeElement)`,
    );
    await driver.pressKey(tab, 'open-panel');
    await expect.poll(() => driver.isPanelOpen()).toBe(false);
    await tab.close();
  });

  test('no console had an error to tell', NOT_AGAIN, async () => {
    expect(await stage().driver.errors()).toEqual([]);
  });
});
