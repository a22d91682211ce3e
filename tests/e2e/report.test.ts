import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { PLANTED } from '../../scripts/demo/pages.ts';
import { inBothBrowsers, ONE } from './both.ts';
import { byRole, chooseNamed, isThere, pressNamed } from './by-role.ts';
import { DIFFERS } from './cards.ts';
import { openBeside, save, type } from './note-steps.ts';
import { savedBy } from './saved-files.ts';

const PATH = '/hoi-nghi-lan-thu-7-co-so-sai';
/** The figures of that page. */
const FIGURES = 16;

inBothBrowsers(
  'the report of a page',
  (stage) => {
    test('is saved from the menu, with every figure, the address and the reader’s notes', async () => {
      const { driver, url } = stage();
      const { panel } = await openBeside(driver, url(PATH));
      await type(panel, DIFFERS, 'Hỏi lại tòa soạn về số này');
      await save(panel, DIFFERS);
      const saved = async (name: string) => {
        await pressNamed(panel, 'button', 'Menu');
        await isThere(panel, 'menuitem', name);
        return savedBy(panel, `${byRole('menuitem', name)}.click()`);
      };
      const html = await saved('Lưu báo cáo (HTML)');
      const markdown = await saved('Lưu báo cáo (Markdown)');
      expect([html.name, markdown.name]).toEqual([
        expect.stringMatching(/^doi-chieu-[\d-]+-hoi-nghi.*\.html$/),
        expect.stringMatching(/^doi-chieu-[\d-]+-hoi-nghi.*\.md$/),
      ]);
      for (const shown of [
        new JSDOM(html.text).window.document.body,
        JSDOM.fragment(marked.parse(markdown.text) as string),
      ]) {
        const words = shown.textContent?.replace(/\s+/g, ' ') ?? '';
        const heads = [...shown.querySelectorAll('h3')].map((head) => head.textContent?.trim() ?? '');
        expect(heads.filter((head) => /^\d+\./.test(head))).toHaveLength(FIGURES);
        expect(words).toContain(`${PLANTED.length} số liệu khác nguồn`);
        expect(words).toContain('Hỏi lại tòa soạn về số này');
        expect(shown.querySelector('a')?.getAttribute('href')).toBe(url(PATH));
        for (const [right, wrong] of PLANTED) {
          expect(heads.some((head) => head.includes(wrong))).toBe(true);
          expect(words).toContain(right);
        }
      }
    });

    test('and the page that checks texts is opened from there', async () => {
      const { driver, url } = stage();
      const { panel } = await openBeside(driver, url('/giai-bong-chuyen'));
      await chooseNamed(panel, 'Menu', 'Kiểm tra văn bản');
      await panel.until(
        `(globalThis.browser ?? chrome).tabs.query({}).then((all) => all.some(({ url = '' }) => url.endsWith('/check.html')))`,
      );
      expect(await driver.errors()).toEqual([]);
    });
  },
  ONE,
);
