import { beforeAll, describe, expect, it } from 'vitest';

/**
 * How much the reading asks of a page between two places where it can rest. Counted before anything is imported that keeps
 * the page's own methods: each call once, a list of elements by its length, a text by its characters.
 */
let asked = 0;
beforeAll(() => {
  const count = (prototype: object, name: string, of: (result: unknown) => number = () => 1) => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(prototype, name)!;
    const counted = (own: (...given: never[]) => unknown) =>
      function (this: unknown, ...given: never[]) {
        const result = own.apply(this, given);
        asked += of(result);
        return result;
      };
    if (get) Object.defineProperty(prototype, name, { configurable: true, get: counted(get), ...(set && { set }) });
    else Object.defineProperty(prototype, name, { configurable: true, writable: true, value: counted(value) });
  };
  const length = (result: unknown): number => 1 + ((result as { length?: number } | null)?.length ?? 0);
  for (const name of ['firstChild', 'nextSibling', 'parentElement']) count(Node.prototype, name);
  for (const name of ['contains', 'compareDocumentPosition']) count(Node.prototype, name);
  for (const name of ['firstElementChild', 'nextElementSibling']) count(Element.prototype, name);
  for (const name of ['getAttribute', 'matches', 'closest', 'querySelector']) count(Element.prototype, name);
  for (const prototype of [Element.prototype, Document.prototype])
    count(prototype, 'querySelectorAll', (list) => length(list));
  count(Node.prototype, 'textContent', (text) => length(text) / 10);
  count(CharacterData.prototype, 'data');
  count(TreeWalker.prototype, 'nextNode');
});

const LEAD = `<p>${'Kinh tế thành phố tiếp tục tăng trưởng, các chỉ tiêu đều đạt kế hoạch đề ra trong năm. '.repeat(2)}</p>`;
const ARTICLE = `<article><h1>Thu ngân sách</h1>${LEAD}</article>`;
const row = `<tr>${'<td>12 tỷ</td>'.repeat(10)}</tr>`;
const PAGES: Readonly<Record<string, (n: number) => string>> = {
  'times behind an article': (n) => ARTICLE + '<div><time datetime="2018-01-02">2/1</time><p>Hay</p></div>'.repeat(n),
  'times and days of posts': (n) =>
    ARTICLE + '<div><time datetime="2018-01-02">2/1</time><span class="post-date">2/1/2018</span></div>'.repeat(n),
  'a table in an article': (n) => `<article><h1>Thu ngân sách</h1>${LEAD}<table>${row.repeat(n / 5)}</table></article>`,
  'a line of many elements': (n) =>
    `<article><h1>Thu ngân sách</h1>${LEAD}<p>${'<b>12</b> tỷ, '.repeat(n)}</p></article>`,
  'a table without a hint': (n) => `<h1>Thu ngân sách</h1>${LEAD}<table>${row.repeat(n / 5)}</table>`,
  'rows of links': (n) =>
    `<h1>Thu ngân sách</h1>${LEAD}<div>${'<div><a href="/a">Tin về thành phố Bắc Kạn</a><span>12 tỷ đồng</span></div>'.repeat(n)}</div>`,
  'boxes named for dates around each other': (n) =>
    `${'<div class="post-date">'.repeat(30)}${ARTICLE}${'<p>Hay.</p>'.repeat(n)}${'</div>'.repeat(30)}`,
};

async function mostOfOneStep(html: string): Promise<number> {
  const { readArticleInSteps } = await import('../../lib/page/read-article.ts');
  const { shownByName } = await import('../../lib/page/shown-by-name.ts');
  document.body.innerHTML = html;
  let most = 0;
  for (const steps = readArticleInSteps(document, null, { byName: shownByName }); ; most = Math.max(most, asked)) {
    asked = 0;
    if (steps.next().done) return Math.max(most, asked);
  }
}

describe('no step of the reading asks more of a page that is larger', () => {
  it.each(Object.entries(PAGES))('%s', async (_what, page) => {
    const small = await mostOfOneStep(page(1500));
    const large = await mostOfOneStep(page(6000));
    expect(large).toBeLessThan(small * 1.6);
  });
});
