import { JSDOM } from 'jsdom';
import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { createFinder } from '../../lib/anchor/find.ts';
import type { RangeSelector, TextQuoteSelector } from '../../lib/anchor/selectors.ts';
import { rangeIn } from './range-in.ts';

const page = (body: string): Document => new JSDOM(`<body>${body}</body>`).window.document;

/** A Range between two points, each an offset in a node given by a path of child indices from the body. */
function between(
  document: Document,
  from: readonly number[],
  start: number,
  to: readonly number[],
  end: number,
): Range {
  const at = (way: readonly number[]) => way.reduce<Node>((node, index) => node.childNodes[index]!, document.body);
  const range = document.createRange();
  range.setStart(at(from), start);
  range.setEnd(at(to), end);
  return range;
}

const quoteOf = (range: Range): string | undefined => (describe(range)?.[0] as TextQuoteSelector | undefined)?.exact;

/** What each selector of a passage finds alone on the same page. */
function foundByEach(range: Range): string[] {
  const find = createFinder(range.startContainer.ownerDocument!);
  return describe(range)!.map((selector) => {
    const found = find([selector]);
    return found.found === 'found' ? String(found.range) : found.found;
  });
}

suite('what a reader has selected', () => {
  const NEWS = '<p>Năm 2016, chi <b>215 tỷ</b> đồng.</p><p>Trồng <i>100</i> ha rừng.</p>';

  it('is none where only marks are in it that show nothing', () => {
    const document = page('<p>Chi 215 tỷ.<br>\u202e\u200f\u2066</p>');
    expect(describe(between(document, [0, 2], 0, [0, 2], 3))).toBeNull();
  });

  it('is taken without the blanks at its ends', () => {
    const document = page('<p>Chi  215 tỷ \n đồng</p>');
    const { body } = document;
    const range = rangeIn(body, 3, 14)!;
    expect(String(range)).toBe('  215 tỷ \n ');
    expect(quoteOf(range)).toBe('215 tỷ');
    expect(foundByEach(range)).toEqual(['215 tỷ', '215 tỷ', '215 tỷ']);
    expect(String(range)).toBe('  215 tỷ \n ');
  });

  it.each([
    ['a letter and its accents', 'Bắc Kạn'.normalize('NFD'), 2, 8, 'ắc Kạ'],
    ['a surrogate pair', '🎉 215 🎉', 1, 8, '🎉 215 🎉'],
    ['an emoji of several code points', '👩‍👩‍👧 đạt 🇻🇳', 3, 15, '👩‍👩‍👧 đạt 🇻🇳'],
  ])('is not cut within %s', (_what, text, start, end, expected) => {
    const document = page(`<p>${text}</p>`);
    const node = document.body.firstChild!.firstChild!;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    expect(quoteOf(range)?.normalize()).toBe(expected.normalize());
  });

  it('may begin in one element and end in another', () => {
    const document = page(NEWS);
    const range = between(document, [0, 1, 0], 0, [1, 1, 0], 3);
    expect(quoteOf(range)).toBe('215 tỷ đồng.Trồng 100');
    expect(foundByEach(range)).toEqual(Array(3).fill('215 tỷ đồng.Trồng 100'));
  });

  it('may be given by elements and not by their texts', () => {
    const document = page(NEWS);
    const range = document.createRange();
    range.setStart(document.body, 0);
    range.setEnd(document.body, 1);
    expect(quoteOf(range)).toBe('Năm 2016, chi 215 tỷ đồng.');
    range.selectNode(document.querySelector('b')!);
    expect(quoteOf(range)).toBe('215 tỷ');
  });

  it('ends with its paragraph when a triple click takes the beginning of the next along', () => {
    const document = page(NEWS);
    for (const range of [between(document, [0, 0], 0, [1, 0], 0), between(document, [0, 0], 0, [1], 0)]) {
      expect(quoteOf(range)).toBe('Năm 2016, chi 215 tỷ đồng.');
      const { endSelector } = describe(range)![2] as RangeSelector;
      expect(endSelector.value).toBe('/html/body/p[1]');
    }
  });

  it('may be cells of a table, whose numbers stay apart', () => {
    const document = page('<table><tr><td>Thu</td><td>12</td><td>13</td></tr><tr><td>Chi</td><td>14</td></tr></table>');
    const cells = document.querySelectorAll('td');
    const range = document.createRange();
    range.setStart(cells[1]!.firstChild!, 0);
    range.setEnd(cells[4]!.firstChild!, 2);
    expect(quoteOf(range)).toBe('12\n13Chi14');
    expect(foundByEach(range)).toEqual(Array(3).fill('1213Chi14'));
  });

  it('may be all of the body', () => {
    const document = page(`<script>x = 1</script>${NEWS}<style>p { color: red }</style>`);
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(quoteOf(range)).toBe('Năm 2016, chi 215 tỷ đồng.Trồng 100 ha rừng.');
    expect(createFinder(document)(describe(range)!).found).toBe('found');
  });

  it('may be long, and not all of a page of a megabyte', () => {
    const row = (n: number) => `<p>Xã số ${n} trồng ${n * 3} ha rừng, đạt kế hoạch năm.</p>`;
    const rows = Array.from({ length: 25_000 }, (_, n) => row(n));
    const document = page(rows.join(''));
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(String(range).length).toBeGreaterThan(1_000_000);
    expect(describe(range)).toBeNull();
    range.setStart(document.body, 12_100);
    range.setEnd(document.body, 13_000);
    expect(String(range).length).toBeGreaterThan(40_000);
    const selectors = describe(range)!;
    expect(createFinder(document)(selectors).found).toBe('found');
    document.body.children[12_500]!.textContent = 'Xã số 12500 trồng 37501 ha rừng, đạt kế hoạch năm.';
    expect(createFinder(document)(selectors).found).toBe('changed');
    document.body.children[12_500]!.textContent = 'Xã số 12500 đã trồng 37500 ha rừng, đạt kế hoạch năm.';
    expect(createFinder(document)(selectors).found).toBe('found');
  });
});

suite('is no passage', () => {
  it.each([
    ['a field', '<input value="215 tỷ">'],
    ['a text field', '<textarea>215 tỷ</textarea>'],
    ['a list to choose from', '<select><option>215 tỷ</select>'],
    ['a picture', '<img alt="215 tỷ">'],
    ['a script', '<script>"215 tỷ"</script>'],
    ['what is hidden', '<p hidden>215 tỷ</p>'],
    ['blanks', '<p> \n\u00a0\u200b</p>'],
    ['nothing', ''],
  ])('%s', (_what, html) => {
    const document = page(`<p>Chi</p><div>${html}</div><p>đồng</p>`);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('div')!);
    expect(describe(range)).toBeNull();
  });

  it('an empty selection', () => {
    const document = page('<p>Chi 215 tỷ đồng</p>');
    expect(describe(between(document, [0, 0], 4, [0, 0], 4))).toBeNull();
  });

  it('a field within words leaves the words', () => {
    const document = page('<p>Chi <input value="9"> <textarea>9</textarea>215 tỷ đồng</p>');
    const range = document.createRange();
    range.selectNodeContents(document.body);
    expect(quoteOf(range)).toBe('Chi  215 tỷ đồng');
  });
});

suite('the position', () => {
  it('counts the text that is read, so that a script that grows moves nothing', () => {
    const html = (script: string) => `<script>${script}</script><p>Đạt 100% kế hoạch.</p><p>Đạt 100% kế hoạch.</p>`;
    const [before, after] = [page(html('x')), page(html('x'.repeat(500)))];
    const [, position] = describe(between(before, [2, 0], 4, [2, 0], 8))!;
    expect(position).toEqual({ type: 'TextPositionSelector', start: 22, end: 26 });
    const found = createFinder(after)([position]);
    expect(found.found === 'found' && found.range.startContainer.parentElement).toBe(after.querySelectorAll('p')[1]);
  });
});

it('a range selector of another program finds its passage', () => {
  const document = page('<p>Năm 2016</p><p>Chi <b>215 tỷ</b> đồng</p>');
  const point = (value: string, start: number) => ({
    type: 'XPathSelector',
    value,
    refinedBy: { type: 'TextPositionSelector', start, end: start },
  });
  const selector = {
    type: 'RangeSelector',
    startSelector: point('/html/body/p[2]', 4),
    endSelector: point('/html[1]/body[1]/p[2]/b', 6),
  };
  const found = createFinder(document)([selector]);
  expect(found.found === 'found' && String(found.range)).toBe('215 tỷ');
});
