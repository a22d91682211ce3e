import { expect } from 'vitest';
import { speak } from '../../scripts/demo/panel.ts';
import { inBothBrowsers, MARKS, testInOne, testLong, textOf } from './both.ts';
import { byRole, isThere, NAME_OF } from './by-role.ts';
import { DIFFERS, FIGURES, pressIn } from './cards.ts';
import { openBeside, save, type } from './note-steps.ts';

const path = '/hoi-nghi-lan-thu-7-co-so-sai';

/** Puts other words in the place of every text of the article, and keeps the old ones: `how` is what a browser does. */
const translate = (how: string) => `void (() => {
  globalThis.originals = [];
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) if (walker.currentNode.data.trim() !== '') texts.push(walker.currentNode);
  for (const text of texts) {
    const words = text.data.replace(/tỷ/g, 'billion').normalize('NFD').replace(/[đĐ]/g, 'd').replace(/\\p{M}/gu, '');
    ${how}
  }
})()`;

/** Chrome wraps each text twice and says so at the root; Firefox changes the texts themselves. */
const BROWSERS = {
  Chrome: {
    on: translate(`
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
      inner.textContent = words;
      outer.append(inner);
      originals.push([outer, text]);
      text.replaceWith(outer);
      document.documentElement.classList.add('translated-ltr');
      document.documentElement.lang = 'en';`),
    off: `void (() => {
      for (const [outer, text] of originals) outer.replaceWith(text);
      document.documentElement.classList.remove('translated-ltr');
      document.documentElement.lang = 'vi';
    })()`,
  },
  Firefox: {
    on: translate(`
      originals.push([text, text.data]);
      text.data = words;`),
    off: `void originals.forEach(([text, data]) => { text.data = data; })`,
  },
};

/** JavaScript: the names of all figures, each with its verdict. */
const VERDICTS = `${FIGURES}.map(${NAME_OF}).join()`;
/** JavaScript: what the page says, beside the source's words. */
const ON_PAGE = byRole('definition', '', DIFFERS);
const NOTICE = byRole('note', 'Trang đang được dịch tự động');

inBothBrowsers('a page that the browser translates', (stage, kind) => {
  testLong.each(Object.entries(BROWSERS))(
    'keeps what was made of its own words, as %s does it',
    async (name, { on, off }) => {
      const { driver, url } = stage();
      const address = url(`${path}?${name}`);
      const { tab, panel } = await openBeside(driver, address);
      await tab.until(`${MARKS} > 10`);
      await type(panel, DIFFERS, 'Hỏi lại tòa soạn');
      await save(panel, DIFFERS);
      const verdicts = await panel.evaluate(VERDICTS);
      await pressIn(panel, DIFFERS, 'Vì sao?');
      await panel.until(`${ON_PAGE} !== null`);
      const amounts = await textOf(panel, ON_PAGE);

      await tab.evaluate(on);
      await panel.until(`${NOTICE} !== null`);
      await tab.until(`${MARKS} === 0`);
      await expect.poll(() => panel.evaluate(VERDICTS)).toBe(verdicts);
      await expect.poll(() => textOf(panel, ON_PAGE)).toBe(amounts);
      // the note is neither gone nor changed
      await expect.poll(() => textOf(panel, DIFFERS)).toContain('Hỏi lại tòa soạn');
      expect(await textOf(panel)).not.toMatch(/không còn trên trang|đã thay đổi/);

      await tab.evaluate(off);
      await panel.until(`${NOTICE} === null`);
      await tab.until(`${MARKS} > 10`);
      await tab.close();
    },
  );

  testInOne(kind)('opened translated, it asks for the original and accuses nobody', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/ban-dich'));
    // another press would close it
    if (!(await driver.isPanelOpen())) await driver.pressToolbarButton(tab);
    const panel = await driver.panel();
    await speak(panel, 'vi');
    await isThere(panel, 'heading', 'Trang đang được dịch tự động');
    expect(await tab.evaluate(MARKS)).toBe(0);
  });
});
