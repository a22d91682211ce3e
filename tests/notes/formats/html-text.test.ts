import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { htmlText, isHtml } from '../../../lib/notes/formats/html-text.ts';

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
  // letters that get longer in lower case move no tag
  ['İİİİ<p>İstanbul</p>İ<b title=">">một</b>', 'İİİİ\nİstanbul\nİmột'],
  ['İİİİİİİİ<SCRIPT>x<b></Script>sau', 'İİİİİİİİsau'],
])('%s says %j', (source, words) => {
  expect(htmlText(source)).toBe(words);
});

it.each([
  ['còn <b>2,88%</b> năm 2016', true],
  ['còn <a href="https://a.vn/?a=1&amp;b=2">2,88%</a>', true],
  ['<em>giảm</em> 0,32<br>điểm', true],
  ['thu&nbsp;215 tỷ', true],
  ['Nghiên cứu &amp; phát triển', true],
  ['<p class="a">một</p>', true],
  ['không có gì', false],
  ['2 < 3', false],
  ['a <b, c> d', false],
  ['a <b và c', false],
  ['R&D', false],
  ['R&D <b>2,88%</b>', false],
  ['b</p>', false],
  ['</b>một<b>', false],
  ['', false],
])('%s is HTML: %s', (source, is) => {
  expect(isHtml(source)).toBe(is);
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
    const source = sign.repeat(1_000_000 / sign.length);
    expect(htmlText(source).length).toBeLessThanOrEqual(1_000_000);
    isHtml(source);
  },
);
