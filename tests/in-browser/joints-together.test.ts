import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-at-once.ts';
import { textOf } from './laid-out.ts';

// What is set apart, raised or crossed out is known to style sheets and layout: only a browser has them.
afterEach(() => {
  document.body.innerHTML = '';
});

describe('numbers that a page shows as one', () => {
  it.each([
    [
      'spans of a word processor',
      '<p><span style="color:black">37</span><span>9 lao động</span></p>',
      '',
      '379 lao động',
    ],
    ['many spans', '<p><span>2</span><span>.</span><span>5</span><span>0</span><span>0</span> tỷ</p>', '', '2.500 tỷ'],
    ['a mark', '<p>2<mark>15</mark> tỷ</p>', '', '215 tỷ'],
    ['an anchor', '<p>2<a name="x"></a>15 tỷ</p>', '', '215 tỷ'],
    ['a script', '<p>2<script>var x</script>15 tỷ</p>', '', '215 tỷ'],
    ['an empty hidden element', '<p>2<span hidden></span>15 tỷ</p>', '', '215 tỷ'],
    ['letters set wide', '<p class="a"><span>2</span><span>15</span> tỷ</p>', '.a{letter-spacing:3px}', '215 tỷ'],
    ['no box', '<p><span class="a">2</span><span>15</span> tỷ</p>', '.a{display:contents}', '215 tỷ'],
    ['groups', '<p><span>2</span> <span>500</span> tỷ</p>', '', '2 500 tỷ'],
    ['a heading in large letters', '<h2><span>2</span><span>15</span> tỷ</h2>', 'h2{font-size:60px}', '215 tỷ'],
    [
      'a blank of no size',
      '<p class="a"><span>2</span> <span>15</span></p>',
      '.a{font-size:0}.a span{font-size:16px}',
      '215',
    ],
  ])('%s', (_, html, css, expected) => {
    expect(textOf(html, css)).toBe(expected);
  });

  it.each([
    ['another size', '<p><span class="a">2</span><span>15</span> tỷ</p>', '.a{font-size:20px}', '2|15 tỷ'],
    ['a hidden word between', '<p>2<span class="a">x</span>15 tỷ</p>', '.a{display:none}', '2|15 tỷ'],
    [
      'a word for screen readers between',
      '<p>2<span class="a">x</span>15 tỷ</p>',
      '.a{position:absolute;clip:rect(0 0 0 0)}',
      '2|15 tỷ',
    ],
    ['a little lower', '<p>2<span class="a">15</span> tỷ</p>', '.a{position:relative;top:5px}', '2|15 tỷ'],
  ])('unless it is open: %s', (_, html, css, expected) => {
    expect(textOf(html, css)).toBe(expected);
  });
});

describe('digits of which some are set off', () => {
  it.each([
    ['bold', '<p><b>2</b>15 tỷ</p>'],
    ['italic', '<p>2<i>15</i> tỷ</p>'],
    ['colours', '<p><span style="color:red">2</span><span style="color:blue">15</span> tỷ</p>'],
  ])('are read as one number that may be two: %s', (_, html) => {
    expect(textOf(html)).toBe('2|15 tỷ');
    const reading = readArticle(document, location.href);
    expect(reading.ok && reading.article.text).toContain('215 tỷ');
  });
});

describe('a number that ends in a mark, and another', () => {
  it.each([
    [
      'of another size',
      '<p><span style="font-size:11px">1.</span><span style="font-size:16px">379 việc</span></p>',
      '',
      '1.|379 việc',
    ],
    ['of another weight', '<p><b>1.</b>379 việc</p>', '', '1.|379 việc'],
    ['of another colour', '<p><span class="a">1.</span>379 việc</p>', '.a{color:red}', '1.|379 việc'],
    ['with a gap', '<p><b class="a">1.</b>379 việc</p>', '.a{margin-right:1em}', '1.   379 việc'],
    ['of the same look', '<p><span>1.</span><span>379 việc</span></p>', '', '1.379 việc'],
    ['in one element', '<p><b>1.379</b> việc</p>', '', '1.379 việc'],
  ])('%s', (_, html, css, expected) => {
    expect(textOf(html, css)).toBe(expected);
  });
});

describe('a rank that a page sets off', () => {
  it.each([
    ['by its ground', '<p>Tạo <span class="a">1</span>379 việc</p>', '.a{background:#eee}', 'Tạo 1|379 việc'],
    [
      'by a picture',
      '<p>Tạo <span class="a">1</span>379 việc</p>',
      '.a{background:linear-gradient(red,blue)}',
      'Tạo *1*|379 việc',
    ],
    ['by a zero', '<ul><li><b>01</b>379 việc</li></ul>', '', '01|379 việc'],
    ['before a number in bold', '<p>Tạo cho 5 <b>379</b> việc</p>', '', 'Tạo cho 5|379 việc'],
    ['no part of it', '<p>Tạo <span class="a"><span>3</span>79</span> việc</p>', '.a{background:#eee}', 'Tạo 379 việc'],
  ])('%s', (_, html, css, expected) => {
    expect(textOf(html, css)).toBe(expected);
  });
});

describe('digits of which some are not seen', () => {
  it.each([
    ['without colour', '.a{opacity:0}'],
    ['nearly without', '.a{opacity:0.02}'],
    ['with a transparent colour', '.a{color:transparent}'],
    ['with a transparent filling', '.a{-webkit-text-fill-color:transparent}'],
    ['in the colour of the page', '.a{color:#fff}'],
    ['in the colour of their own ground', 'p{background:#123}p{color:#fff}.a{color:#122333}'],
    ['filtered away', '.a{filter:opacity(0)}'],
  ])('are left open: %s', (_, css) => {
    expect(textOf('<p>Tạo <span class="a">1</span>379 việc</p>', css)).toBe('Tạo 1|379 việc');
    expect(textOf('<p>Tạo 37<span class="a">9</span> việc</p>', css)).toBe('Tạo 37|9 việc');
    expect(textOf('<p>Tạo <span class="a">1</span> 379 việc</p>', css)).toBe('Tạo 1|379 việc');
    expect(textOf('<p>Tạo 1<span class="a">.</span>379 việc</p>', css)).toBe('Tạo 1.|379 việc');
  });

  it.each([
    ['fade in together', '<p class="a">Tạo <span>3</span>79 việc</p>', '.a{opacity:0}'],
    ['are seen', '<p>Tạo <span class="a">3</span>79 việc</p>', '.a{opacity:0.8}'],
  ])('are one number where they %s', (_, html, css) => {
    expect(textOf(html, css)).toBe('Tạo 379 việc');
  });
});
