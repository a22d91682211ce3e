import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { htmlText } from '../../../lib/notes/formats/html-text.ts';

it.each([
  ['<p class="a">một <b>hai</b></p>', 'một hai'],
  ['<p>một</p><p>hai</p>ba<br>bốn', 'một\nhai\nba\nbốn'],
  ['<td>Thu</td><td>215&nbsp;tỷ</td>', 'Thu\n215 tỷ'],
  ['  một\n   hai\t ba  ', 'một hai ba'],
  ['a &lt;b&gt; &amp;amp; &quot;c&quot; &#272;&#x1ea3;o &khác; &#0;', 'a <b> &amp; "c" Đảo &khác; &#0;'],
  ['<a title="x > y">chữ</a>', 'chữ'],
  ["<a title='>'>chữ</a>", 'chữ'],
  ['trước<!-- <p>không</p> -->sau', 'trướcsau'],
  ['trước<!doctype html><?php echo ?>sau', 'trướcsau'],
  ['a<script>alert("<p>")</script>b<style>p > a {}</style>c', 'abc'],
  ['2 < 3 và 5 > 4, a<3', '2 < 3 và 5 > 4, a<3'],
  ['mất đuôi <a href="', 'mất đuôi'],
  ['<!-- mất đuôi', ''],
  ['<script>mất đuôi', ''],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
])('%s says %j', (source, words) => {
  expect(htmlText(source)).toBe(words);
});

const { document } = new JSDOM('').window;

it('says what a browser would say of what a browser wrote', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('<', '>', '&', '"', "'", '\u00a0', 'Bắc Kạn', '2,88%', '-->'),
  );
  const tag = fc.constantFrom('b', 'i', 'span', 'a');
  fc.assert(
    fc.property(fc.array(fc.tuple(tag, piece), { maxLength: 10 }), (pieces) => {
      const paragraph = document.createElement('p');
      for (const [name, text] of pieces) {
        const element = document.createElement(name);
        element.title = text;
        element.textContent = text;
        paragraph.append(element, text);
      }
      expect(htmlText(paragraph.outerHTML)).toBe(paragraph.textContent.replace(/\s+/g, ' ').trim());
    }),
    { numRuns: 200 },
  );
});

it.each(['<', '<!--', '<a "', '<script></script>', '<script>', '</', '&#', '<p>'])(
  'takes a million signs of %s as they come',
  (sign) => {
    expect(htmlText(sign.repeat(1_000_000 / sign.length)).length).toBeLessThanOrEqual(1_000_000);
  },
);
