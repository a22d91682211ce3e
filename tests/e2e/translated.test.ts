import { expect, test } from 'vitest';
import { inBothBrowsers, MARKS, textOf } from './both.ts';
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

const VERDICTS = `[...document.querySelectorAll('[data-verdict]')].map((card) => card.dataset.verdict).join()`;
const card = '[data-verdict="differs"]';

inBothBrowsers('a page that the browser translates', (stage) => {
  test.each(Object.entries(BROWSERS))(
    'keeps what was made of its own words, as %s does it',
    async (name, { on, off }) => {
      const { driver, url } = stage();
      const address = url(`${path}?${name}`);
      const { tab, panel } = await openBeside(driver, address);
      await tab.until(`${MARKS} > 10`);
      await type(panel, card, 'Hỏi lại tòa soạn');
      await save(panel, card);
      const verdicts = await panel.evaluate(VERDICTS);
      await panel.evaluate(`document.querySelector('${card} [data-action="why"]').click()`);
      await panel.until(`document.querySelector('${card} .pair-page')`);
      const amounts = await textOf(panel, `${card} .pair-page`);

      await tab.evaluate(on);
      await panel.until(`document.querySelector('main > [role="note"]')`);
      await tab.until(`${MARKS} === 0`);
      expect(await panel.evaluate(VERDICTS)).toBe(verdicts);
      await expect.poll(() => textOf(panel, `${card} .pair-page`)).toBe(amounts);
      // the note is neither gone nor changed
      await expect.poll(() => textOf(panel, card)).toContain('Hỏi lại tòa soạn');
      expect(await textOf(panel)).not.toMatch(/không còn trên trang|đã thay đổi/);

      await tab.evaluate(off);
      await panel.until(`!document.querySelector('main > [role="note"]')`);
      await tab.until(`${MARKS} > 10`);
      await tab.close();
    },
  );

  test('opened translated, it asks for the original and accuses nobody', async () => {
    const { driver, url } = stage();
    const tab = await driver.open(url('/ban-dich'));
    // another press would close it
    if (!(await driver.isPanelOpen())) await driver.pressToolbarButton(tab);
    const panel = await driver.panel();
    await panel.until(`document.querySelector('[data-problem="translated"]')`);
    expect(await tab.evaluate(MARKS)).toBe(0);
  });
});
