import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-at-once.ts';
import { documentOf } from './page-of.ts';

const words = fc.constantFrom(
  'Thu ngân sách',
  '96%',
  ' ',
  '\n  ',
  'đạt 215 tỷ.',
  '\u00a0',
  '🎉',
  'hộ nghèo'.normalize('NFD'),
  'a\u00adb',
  '&amp;',
);
const TAGS = [
  'p',
  'div',
  'span',
  'b',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'caption',
  'article',
  'h1',
  'h2',
  'pre',
  'a href="/x"',
  'details',
  'section hidden',
  'script',
  'nav',
  'blockquote',
  'figure',
];
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(fc.oneof({ maxDepth: 5 }, words, fc.constant('<br>'), tie('element')), { maxLength: 5 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...TAGS), tie('html'))
    .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
}));

const blanks = (text: string): string => text.replace(/\s/g, '');

const document = documentOf('<title>Tiêu đề</title>');

describe('any page', () => {
  it('is read into blocks that fill the text, and every block is found on the page', () => {
    fc.assert(
      fc.property(html, (body) => {
        document.body.innerHTML = body;
        const before = document.documentElement.outerHTML;
        const reading = readArticle(document, null);
        expect(document.documentElement.outerHTML).toBe(before);
        if (!reading.ok) return;
        const { article, map } = reading;
        expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n')).toBe(article.text);
        for (const block of article.blocks) {
          const text = article.text.slice(block.start, block.end);
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/^$|\n/);
          const range = map.range(block);
          // A title from metadata has no place; what lies between two nodes of a block (a script) is no part of it.
          if (range === null) expect(block.kind).toBe('title');
          else expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(block.start);
        }
        for (let at = 0; at < article.text.length; at += 7) {
          const range = map.range({ start: at, end: at + 1 });
          if (range) expect(blanks(range.toString())).toBe(blanks(article.text[at]!));
        }
        for (const table of article.tables) {
          for (const cell of table.cells)
            expect(cell.start <= cell.end && cell.start >= table.start - 1 && cell.end <= table.end).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
