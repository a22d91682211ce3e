import { expect, test } from 'vitest';
import { axeIn } from '../../scripts/browsers/axe.ts';
import { PLANTED } from '../../scripts/demo/pages.ts';
import { inBothBrowsers, ONE, testLong, textOf } from './both.ts';
import { byRole, chooseNamed, isThere, openFold, pressNamed, typeInto } from './by-role.ts';
import { openBeside } from './note-steps.ts';

const RIGHT = '/hoi-nghi-lan-thu-7';
const WRONG = '/hoi-nghi-lan-thu-7-co-so-sai';
const DIALOG = byRole('dialog');
/** JavaScript: the result in a sentence. */
const RESULT = `${byRole('heading', /^(?:\d+ số liệu|Cả \d+ số liệu|Hai bài không)/, DIALOG)}?.textContent`;
const inFront = (panel: { evaluate<T>(code: string): Promise<T> }) =>
  panel.evaluate<string>(
    `(globalThis.browser ?? chrome).tabs.query({ active: true }).then((all) => all.map(({ url }) => url).join(' '))`,
  );

inBothBrowsers(
  'two pages against each other',
  (stage) => {
    test('another open page is chosen, what is apart comes first, and each number leads to its page', async () => {
      const { driver, url } = stage();
      const right = await driver.open(url(RIGHT));
      await right.until(`[...CSS.highlights.keys()].length > 0`);
      const { tab, panel } = await openBeside(driver, url(WRONG));

      await chooseNamed(panel, 'Menu', 'So với bài khác…');
      await isThere(panel, 'button', 'chỉ tiêu chung', DIALOG);
      await pressNamed(panel, 'button', 'chỉ tiêu chung', DIALOG);
      await panel.until(RESULT);
      const words = await textOf(panel, DIALOG);
      for (const [own, wrong] of PLANTED) {
        const card = byRole('article', wrong.replace('hơn ', ''), DIALOG);
        const told = await panel.evaluate<string>(`${card}?.innerText ?? ''`);
        expect(told, wrong).toContain(wrong);
        expect(told, wrong).toContain(own);
      }
      expect(words).not.toContain('khác nguồn');
      // the rules look at the document alone, and Firefox's sidebar lets no foreign script in
      if (driver.name === 'chromium') expect(await axeIn(panel)).toEqual([]);

      await pressNamed(panel, 'button', 'Xem ở bài kia: Chi ngân sách', DIALOG);
      await panel.until(
        `(globalThis.browser ?? chrome).tabs.query({ active: true }).then((all) => all.some((one) => one.url === ${JSON.stringify(url(RIGHT))}))`,
      );
      await pressNamed(panel, 'button', 'Xem ở bài này: Chi ngân sách', DIALOG);
      await panel.until(
        `(globalThis.browser ?? chrome).tabs.query({ active: true }).then((all) => all.some((one) => one.url === ${JSON.stringify(url(WRONG))}))`,
      );
      await tab.until(`CSS.highlights.size > 0`);
      expect(await inFront(panel)).toContain(url(WRONG));

      // one of the pages goes away in the middle: what was compared stays, and says so
      await right.close();
      await isThere(panel, 'status', 'không còn mở', byRole('region', 'Bài kia', DIALOG));
      expect(await panel.until(RESULT)).toContain('chênh nhau');

      // a page that changes is compared anew
      await tab.evaluate(`(() => {
      const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.data.includes('251 tỷ đồng')) node.data = node.data.replace('251 tỷ đồng', '215 tỷ đồng');
    })()`);
      await panel.until(`!${RESULT}?.startsWith(${JSON.stringify(`${PLANTED.length} số liệu chênh`)})`);
      await panel.until(
        `${DIALOG}?.innerText.includes('215 tỷ đồng') && !${DIALOG}?.innerText.includes('251 tỷ đồng')`,
      );

      // the reader goes back, and the panel is as it was
      await pressNamed(panel, 'button', 'Về bảng', DIALOG);
      await panel.until(`${DIALOG} === null`);
      expect(await driver.errors()).toEqual([]);
    });

    testLong('a closed page that was read lately, and a pasted text, can be chosen too', async () => {
      const { driver, url } = stage();
      const first = await openBeside(driver, url(RIGHT));
      await first.panel.until(`Boolean(document.querySelector('[role="tab"]'))`);
      const { panel } = await openBeside(driver, url(WRONG));
      await first.tab.close();
      await chooseNamed(panel, 'Menu', 'So với bài khác…');
      await isThere(panel, 'button', 'đã đóng', DIALOG);
      await pressNamed(panel, 'button', 'đã đóng', DIALOG);
      await panel.until(RESULT);
      expect(await panel.until(RESULT)).toContain('chênh nhau');

      await pressNamed(panel, 'button', 'Chọn bài khác', DIALOG);
      await typeInto(
        panel,
        'textbox',
        'Hoặc dán văn bản',
        'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động.',
      );
      await pressNamed(panel, 'button', 'So với văn bản này', DIALOG);
      await panel.until(RESULT);
      await expect.poll(() => textOf(panel, DIALOG)).toContain('379 lao động');
      await openFold(panel, 'Chỉ bài này có');
      // the rules look at the document alone, and Firefox's sidebar lets no foreign script in
      if (driver.name === 'chromium') expect(await axeIn(panel)).toEqual([]);
      await pressNamed(panel, 'button', 'Về bảng', DIALOG);
      await panel.until(`${DIALOG} === null`);
      expect(await driver.errors()).toEqual([]);
    });
  },
  ONE,
);
