import { afterEach, describe, expect, it } from 'vitest';
import { textOf } from './laid-out.ts';

// What is set apart, raised or crossed out is known to style sheets and layout: only a browser has them.
afterEach(() => {
  document.body.innerHTML = '';
});

describe('digits that a style adds', () => {
  it.each([
    ['before', '<p>Tạo <span class="a">79</span> việc</p>', '.a::before{content:"3"}', 'Tạo |79 việc'],
    ['behind', '<p>Tạo <span class="a">37</span> việc</p>', '.a::after{content:"9"}', 'Tạo 37| việc'],
    ['at a line', '<p class="a">79 việc</p>', '.a::before{content:"3"}', '|79 việc'],
    ['at the end of a line', '<p class="a">Tạo 37</p>', '.a::after{content:"9"}', 'Tạo 37|'],
    ['in an element around', '<p>Tạo <i class="a"><b>79</b></i> việc</p>', '.a::before{content:"3"}', 'Tạo |79 việc'],
    ['in an empty element', '<p>Tạo <i class="a"></i>79 việc</p>', '.a::before{content:"3"}', 'Tạo |79 việc'],
    ['in the element before', '<p><b class="a">Tạo </b>79 việc</p>', '.a::after{content:"3"}', 'Tạo |79 việc'],
    ['with a mark', '<p>Tạo <span class="a">379</span> việc</p>', '.a::before{content:"1."}', 'Tạo |379 việc'],
    ['behind a mark', '<p>Chi <span class="a">99</span> tỷ</p>', '.a::after{content:",6"}', 'Chi 99| tỷ'],
    [
      'from an attribute',
      '<p>Tạo <span class="a" data-n="3">79</span> việc</p>',
      '.a::before{content:attr(data-n)}',
      'Tạo |79 việc',
    ],
    [
      'by counting',
      '<p>Tạo <span class="a">79</span> việc</p>',
      '.a::before{counter-increment:n 3;content:counter(n)}',
      'Tạo |79 việc',
    ],
    [
      'in a cell',
      '<table><tr><th>Năm</th><th>Việc</th></tr><tr><td>2016</td><td class="a">79</td></tr></table>',
      '.a::before{content:"3"}',
      'Năm\nViệc\n2016\n|79',
    ],
  ])('leave it open: %s', (_, html, css, expected) => {
    expect(textOf(html, css)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['no digits', '.a::before{content:"» "}.a::after{content:", "}'],
    ['digits with a blank', '.a::before{content:"3 "}'],
    ['the number of an item with its dot and a blank', '.a::before{counter-increment:n;content:counter(n) ". "}'],
    [
      'the number of an item in a box beside it',
      '.a::before{counter-increment:n;content:counter(n);position:absolute;left:0}',
    ],
    ['digits with room between', '.a::before{content:"3";margin-right:8px}'],
    ['digits on a line of their own', '.a::before{content:"3";display:block}'],
    ['digits that are not shown', '.a::before{content:"3";display:none}'],
  ])('change nothing where they are %s', (_, css) => {
    expect(textOf('<p>Tạo <span class="a">379</span> việc</p>', css)).toBe('Tạo 379 việc');
  });
});

describe('raised and lowered digits', () => {
  it.each([
    ['sup', '<p>215<sup>1</sup> tỷ</p>', '', '215¹ tỷ'],
    [
      'sup of a page that resets it',
      '<p>215<sup>1</sup> tỷ</p>',
      'sup{vertical-align:baseline;font-size:100%}',
      '215¹ tỷ',
    ],
    [
      'sup put up by hand',
      '<p>215<sup>1</sup> tỷ</p>',
      'sup{position:relative;top:-.5em;vertical-align:baseline;font-size:75%}',
      '215¹ tỷ',
    ],
    ['a style', '<p>215<span class="a">1</span> tỷ</p>', '.a{vertical-align:super}', '215¹ tỷ'],
    ['a style below', '<p>CO<span class="a">2</span></p>', '.a{vertical-align:sub}', 'CO₂'],
    [
      'a small digit put up',
      '<p>215<span class="a">1</span> tỷ</p>',
      '.a{position:relative;top:-.5em;font-size:60%}',
      '215¹ tỷ',
    ],
    [
      'a small digit aligned up',
      '<p>215<a class="a" href="#n">1</a> tỷ</p>',
      '.a{vertical-align:6px;font-size:60%}',
      '215¹ tỷ',
    ],
    [
      'a small digit put down',
      '<p>10<span class="a">2</span></p>',
      '.a{position:relative;top:.4em;font-size:60%}',
      '10₂',
    ],
  ])('%s', (_, html, css, expected) => {
    expect(textOf(html, css)).toBe(expected);
  });
});
