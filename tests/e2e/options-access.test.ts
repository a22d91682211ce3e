import { expect } from 'vitest';
import { axeIn } from '../../scripts/browsers/axe.ts';
import { inBothBrowsers, ONE, testLong } from './both.ts';
import { openOptions, press, said, typeInto } from './options-steps.ts';

inBothBrowsers(
  'the options and accessibility',
  (stage) => {
    testLong('no rule is broken, in either language or scheme, with everything said that can be', async () => {
      const { driver } = stage();
      const page = await openOptions(driver);
      await typeInto(page, 'Thêm trang web', 'localhost');
      await press(page, 'button', 'Thêm');
      await said(page, 'alert', 'mạng riêng');
      for (const name of ['English', 'Tiếng Việt']) {
        await press(page, 'radio', name);
        for (const dark of [false, true]) {
          await page.showAs({ width: 900, height: 800, dark });
          await page.until(`matchMedia('(prefers-color-scheme: dark)').matches === ${dark}`);
          expect(await axeIn(page), `${name}, ${dark ? 'dark' : 'light'}`).toEqual([]);
        }
      }
    });

    testLong('nothing is wider than a window of 240 pixels', async () => {
      const { driver } = stage();
      const page = await openOptions(driver);
      await page.showAs({ width: 240, height: 800, dark: false });
      for (const name of ['English', 'Tiếng Việt']) {
        await press(page, 'radio', name);
        await page.until(`innerWidth === 240 && document.documentElement.scrollWidth <= 240`);
      }
    });
  },
  ONE,
);
