import { afterEach, describe, expect, it } from 'vitest';
import { textOf } from './laid-out.ts';

// What is set apart, raised or crossed out is known to style sheets and layout: only a browser has them.
afterEach(() => {
  document.body.innerHTML = '';
});

describe('numbers that a page sets apart', () => {
  it.each([
    [
      'blocks',
      '<p>Năm <span class="a">2016</span><span class="a">215 tỷ</span></p>',
      '.a{display:block}',
      'Năm\n2016\n215 tỷ',
    ],
    [
      'inline blocks',
      '<p>Hạng <span class="a">5</span><span class="a">379</span> việc</p>',
      '.a{display:inline-block}',
      'Hạng 5|379 việc',
    ],
    [
      'inline blocks and a blank',
      '<p>Hạng <span class="a">5</span> <span class="a">379</span> việc</p>',
      '.a{display:inline-block}',
      'Hạng 5   379 việc',
    ],
    [
      'a flex row',
      '<div class="a"><span>Chi</span><span>12</span><span>215</span><span>tỷ</span></div>',
      '.a{display:flex;gap:1em}',
      'Chi 12   215 tỷ',
    ],
    ['a flex row without gaps', '<div class="a"><span>12</span><span>215</span></div>', '.a{display:flex}', '12   215'],
    [
      'a grid',
      '<div class="a"><span>Chi</span><span>12</span><span>215</span></div>',
      '.a{display:grid;grid-template-columns:repeat(3,1fr)}',
      'Chi 12   215',
    ],
    [
      'an inline grid',
      '<p>Chi <span class="a"><b>12</b><b>215</b></span></p>',
      '.a{display:inline-grid;grid-auto-flow:column}',
      'Chi 12   215',
    ],
    [
      'table cells',
      '<div class="a"><span class="b">12</span><span class="b">215</span></div>',
      '.a{display:table}.b{display:table-cell}',
      '12   215',
    ],
    ['a floated badge', '<p><span class="a">1</span>379 lao động</p>', '.a{float:left}', '1|379 lao động'],
    ['a placed badge', '<p><span class="a">1</span>379 lao động</p>', '.a{position:absolute}', '1|379 lao động'],
    ['a margin', '<p><span class="a">1</span>379 lao động</p>', '.a{margin-right:6px}', '1   379 lao động'],
    [
      'a padding',
      '<p><span class="a">1</span>379 lao động</p>',
      '.a{padding:0 4px;background:red}',
      '1   379 lao động',
    ],
    ['a border', '<p><b class="a">1</b>379 lao động</p>', '.a{border-right:6px solid}', '1   379 lao động'],
    ['a margin on bold', '<p><b class="a">1</b>379 lao động</p>', '.a{margin-right:1em}', '1   379 lao động'],
    [
      'a blank made by style',
      '<p><span class="a">1</span>379 lao động</p>',
      '.a::after{content:"\\00a0"}',
      '1   379 lao động',
    ],
    [
      'an empty element with a width',
      '<p>1<i class="a"></i>379 lao động</p>',
      '.a{padding-left:8px}',
      '1   379 lao động',
    ],
    ['a picture', '<p>2016<img width="40" height="10" alt="">215 tỷ</p>', '', '2016   215 tỷ'],
    [
      'a wide gap over a blank',
      '<p><span class="a">5</span> <span>379</span> việc</p>',
      '.a{margin-right:1em}',
      '5   379 việc',
    ],
    ['a gap before a decimal mark', '<p><span class="a">12</span>,5 ha</p>', '.a{margin-right:1em}', '12   ,5 ha'],
    ['a gap before a unit', '<p><span class="a">379</span>lao động</p>', '.a{margin-right:6px}', '379 lao động'],
    [
      'a child of an element without a box',
      '<p class="a"><i class="b"><b>12</b><b>215</b></i></p>',
      '.a{display:flex}.b{display:contents}',
      '12   215',
    ],
    [
      'an element of the page’s own',
      '<x-row><x-cell>12</x-cell><x-cell>215</x-cell></x-row>',
      'x-row{display:flex}',
      '12   215',
    ],
    [
      'paragraphs run together',
      '<div><p class="a">12</p><p class="a">215 tỷ</p></div>',
      '.a{display:inline}',
      '12   215 tỷ',
    ],
    [
      'an ordinary blank with two sizes',
      '<p><span class="a">5</span> <span>379</span> việc</p>',
      '.a{font-size:10px}',
      '5|379 việc',
    ],
  ])('%s', (_, html, css, expected) => {
    expect(textOf(html, css)).toBe(expected);
  });
});
