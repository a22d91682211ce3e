import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-article.ts';
import { withLooks } from '../page/with-looks.ts';

// What is set apart, raised or crossed out is known to style sheets and layout: only a browser has them.
afterEach(() => {
  document.body.innerHTML = '';
});

function textOf(html: string, css = ''): string {
  document.body.innerHTML = `<style>article { font: 16px/1.5 sans-serif } ${css}</style><article><h1>Kết quả năm 2016</h1>${html}</article>`;
  const reading = readArticle(document, location.href);
  if (!reading.ok) throw new Error(reading.code);
  return withLooks(reading.article);
}

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

describe('text that is crossed out', () => {
  it.each([
    [
      'a style',
      '<p>Chi <span class="a">251</span> 215 tỷ</p>',
      '.a{text-decoration:line-through}',
      'Chi ~251~   215 tỷ',
    ],
    ['a style on the block', '<p class="a">Chi <b>251</b> tỷ</p>', '.a{text-decoration:line-through}', '~Chi 251 tỷ~'],
    ['del', '<p>Chi <del>251</del><ins>215</ins> tỷ</p>', '', 'Chi ~251~   215 tỷ'],
    ['del in red', '<p>Chi <del>251</del> 215 tỷ</p>', 'del{text-decoration:none;color:red}', 'Chi ~251~   215 tỷ'],
    ['s that is not', '<p>Chi <s>215</s> tỷ</p>', 's{text-decoration:none}', 'Chi 215 tỷ'],
    [
      'a box inside is not',
      '<p class="a">Chi <b class="b">215</b> tỷ</p>',
      '.a{text-decoration:line-through}.b{display:inline-block}',
      '~Chi~ 215 ~tỷ~',
    ],
    [
      'a word inside that wants none is',
      '<p class="a">Chi <b class="b">251</b></p>',
      '.a{text-decoration:line-through}.b{text-decoration:none}',
      '~Chi 251~',
    ],
    ['another line', '<p>Chi <u class="a">215</u> tỷ</p>', '.a{text-decoration:underline overline}', 'Chi 215 tỷ'],
  ])('%s', (_, html, css, expected) => {
    expect(textOf(html, css)).toBe(expected);
  });
});

describe('text that is not seen', () => {
  it.each([
    ['one pixel', 'position:absolute;width:1px;height:1px;overflow:hidden'],
    ['clip', 'position:absolute;clip:rect(1px,1px,1px,1px)'],
    ['clip-path', 'position:absolute;clip-path:inset(50%)'],
    ['off the page', 'position:absolute;left:-9999px'],
    ['above the page', 'position:absolute;top:-9999px'],
    ['moved off', 'position:absolute;transform:translateX(-9999px)'],
    ['visibility', 'visibility:hidden'],
    ['no size', 'font-size:0'],
    ['no height', 'display:inline-block;height:0;overflow:hidden'],
    ['a tooltip', 'position:absolute;opacity:0'],
    ['display', 'display:none'],
  ])('is left out: %s', (_, css) => {
    expect(textOf('<p>Tạo <span class="a">3 </span>379 việc</p>', `.a{${css}}`)).toBe('Tạo 379 việc');
  });

  it.each([
    ['fades in', 'opacity:0'],
    ['slides in', 'opacity:0;transform:translateY(40px)'],
    ['is transparent over a gradient', 'color:transparent;background:linear-gradient(red,blue);background-clip:text'],
    ['stands in a box with an edge', 'overflow:hidden'],
    ['is placed on the page', 'position:absolute;left:20px'],
    ['is hidden from screen readers', ''],
  ])('is not what %s', (_, css) => {
    expect(textOf('<p>Chi</p><div class="a" aria-hidden="true">215 tỷ</div>', `.a{${css}}`)).toBe('Chi\n215 tỷ');
  });

  it('is shown inside what is not', () => {
    expect(
      textOf('<p class="a">Chi 251 <span class="b">215 tỷ</span></p>', '.a{visibility:hidden}.b{visibility:visible}'),
    ).toBe('215 tỷ');
  });
});

describe('text in another order than it is written', () => {
  it.each([
    [
      'an override',
      '<p>Còn <span class="a">2,68%</span></p>',
      '.a{unicode-bidi:bidi-override;direction:rtl}',
      'Còn <2,68%>',
    ],
    ['bdo', '<p>Còn <bdo dir="rtl">2,68%</bdo></p>', '', 'Còn <2,68%>'],
    ['the direction of a block', '<div dir="rtl"><p>Còn 2,68%</p></div>', '', '<Còn 2,68%>'],
  ])('%s', (_, html, css, expected) => {
    expect(textOf(html, css)).toBe(expected);
  });
});

describe('text of a box whose content is not on display', () => {
  it.each([
    ['content-visibility', '<div style="content-visibility:hidden">Chi <b>251</b> tỷ</div>'],
    ['hidden until found', '<div hidden="until-found">Chi <b>251</b> tỷ</div>'],
    ['a closed disclosure', '<details><summary>Chi</summary>251 <b>tỷ</b></details>'],
  ])('is left out: %s', (_, html) => {
    expect(textOf(`<p>Chi 215 tỷ.</p>${html}<p>Hết.</p>`)).not.toContain('251');
  });
});
