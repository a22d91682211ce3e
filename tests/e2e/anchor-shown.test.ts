import path from 'node:path';
import { expect, test } from 'vitest';
import { bundled } from '../../scripts/bench/bundled.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { HIDDEN } from '../anchor/hidden-styles.ts';
import { inBothBrowsers, ONE } from './both.ts';
import { ELSEWHERE } from './site.ts';

// each browser has its own idea of which text a style hides and crosses out
const SENTENCE = 'Năm 2016, thành phố tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo còn 2,88%.';
const WORDS = '379 lao động';

inBothBrowsers(
  'a note is looked for in the text that a reader sees',
  (stage) => {
    /** What is said on a page with a body of a note on the sentence. */
    const saidOn = (tab: Tab, body: string): Promise<string> =>
      tab.evaluate<string>(`(() => {
      document.body.innerHTML = ${JSON.stringify(`<p id="a">${SENTENCE}</p>`)};
      const selectors = anchor.describeWords(${JSON.stringify(WORDS)});
      document.body.innerHTML = ${JSON.stringify(body)};
      return anchor.said(selectors);
    })()`);

    test('and not where it is hidden, nor as standing where it is crossed out', async () => {
      const { driver, url } = stage();
      const tab = await driver.open(url('/trong', ELSEWHERE));
      const code = await bundled(path.join(import.meta.dirname, 'anchor-in-page.ts'), 'anchor');
      await tab.evaluate(`void (0, eval)(${JSON.stringify(`${code}; globalThis.anchor = anchor;`)})`);
      const shown = `<p id="b">${SENTENCE}</p>`;
      for (const [what, style] of HIDDEN) {
        const copy = `<div style="${style}"><p id="copy">${SENTENCE}</p></div>`;
        expect(await saidOn(tab, copy), what).toBe('lost');
        expect(await saidOn(tab, copy + shown), what).toBe('found in b');
      }
      expect(await saidOn(tab, `<details><summary>Thêm</summary><div>${shown}</div></details>`)).toBe('found in b');
      expect(
        await saidOn(tab, `<details><summary>Thêm</summary><p style="display: none">${SENTENCE}</p></details>`),
      ).toBe('lost');
      expect(await saidOn(tab, `<div style="display: contents">${shown}</div>`)).toBe('found in b');
      expect(await saidOn(tab, `<p id="b" style="opacity: 0">${SENTENCE}</p>`)).toBe('found in b');
      expect(await saidOn(tab, `<p id="b"><s>${SENTENCE}</s></p>`)).toBe('found in b, struck');
      expect(await saidOn(tab, `<p id="b" style="text-decoration: line-through">${SENTENCE}</p>`)).toBe(
        'found in b, struck',
      );
      expect(await saidOn(tab, `<p><del>${SENTENCE}</del></p>${shown}`)).toBe('found in b');
      const changed = `<p id="b">${SENTENCE.replace('379', '<del>379</del> <ins>380</ins>')}</p>`;
      expect(await saidOn(tab, changed)).toMatch(/^changed in b: 380 lao động$/);
    });
  },
  ONE,
);
