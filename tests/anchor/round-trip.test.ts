import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it, describe as suite } from 'vitest';
import { pointsOf, unitsOf } from '../../lib/anchor/code-points.ts';
import { describe } from '../../lib/anchor/describe.ts';
import { createFinder } from '../../lib/anchor/find.ts';
import { offsetIn } from '../../lib/anchor/text-positions.ts';
import { elementAt, xpathOf } from '../../lib/anchor/xpath.ts';
import { rangeIn } from './range-in.ts';

const PAGE = `<div><p>Thu <b>96</b>% kế hoạch 🎉</p><p>Chi <i>215 tỷ</i> đồng<br>Trồng 100 ha</p></div>
  <table><tr><td>12</td><td>13</td></tr><tr><td>12</td><td>14</td></tr></table><div><p>Hết.</p></div>`;
const { document } = new JSDOM(`<body>${PAGE}</body>`).window;
const { body } = document;
const text = body.textContent!;
/** An offset that does not cut a character in two. */
const offset = fc.nat(text.length).map((at) => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at));
const span = fc
  .tuple(offset, offset)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .filter(([a, b]) => text.slice(a, b).trim() !== '');

suite('every passage of a page', () => {
  it('is found again where it was', () => {
    const find = createFinder(document);
    fc.assert(
      fc.property(span, ([start, end]) => {
        const found = find(describe(rangeIn(body, start, end)!)!);
        expect(found.found).toBe('found');
        const range = (found as { range: Range }).range;
        const lead = text.slice(start, end).length - text.slice(start, end).trimStart().length;
        expect(offsetIn(body, range.startContainer, range.startOffset)).toBe(start + lead);
        expect(range.toString().trim().replace(/\s+/g, ' ')).toBe(text.slice(start, end).trim().replace(/\s+/g, ' '));
      }),
      // " 96% kế ": as a double click selects it, with blanks around
      { examples: [[[3, 11]]] },
    );
  });

  it('has positions that come back', () => {
    fc.assert(
      fc.property(offset, (at) => {
        const range = rangeIn(body, at, at)!;
        expect(offsetIn(body, range.startContainer, range.startOffset)).toBe(at);
        expect(unitsOf(text, pointsOf(text, at))).toBe(at);
      }),
    );
  });
});

suite('every element', () => {
  it('is found by its path', () => {
    for (const element of document.querySelectorAll('*')) expect(elementAt(document, xpathOf(element))).toBe(element);
  });

  it.each(['', '/', '//p', '/html/body/p[0]', '/html/body/p[99]', '/html/body/p/text()[1]', '/html[1]/../html'])(
    'is not found by %j',
    (path) => {
      expect(elementAt(document, path)).toBeNull();
    },
  );
});
