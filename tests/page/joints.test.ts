import { describe, expect, it } from 'vitest';
import { documentOf, read } from './page-of.ts';
import { withLooks } from './with-looks.ts';

/** What an article that consists of this paragraph says, outside a browser, where names and attributes are all there is. */
const textOf = (html: string): string =>
  withLooks(read(documentOf(`<body><article><h1>Kết quả năm 2016</h1>${html}</article></body>`)).article);

describe('raised and lowered digits', () => {
  it.each([
    ['a note mark', '<p>Chi 215<sup>1</sup> tỷ đồng.</p>', 'Chi 215¹ tỷ đồng.'],
    ['a linked note mark', '<p>Chi 215<sup><a href="#n2">2</a></sup> tỷ.</p>', 'Chi 215² tỷ.'],
    ['a note mark in a link', '<p>Chi 215<a href="#n2"><sup>12</sup></a> tỷ.</p>', 'Chi 215¹² tỷ.'],
    ['a note mark in brackets', '<p>Tạo 379<sup>[1]</sup> việc làm.</p>', 'Tạo 379[¹] việc làm.'],
    ['a note mark before the unit', '<p>Còn 2,88<sup>3</sup>%.</p>', 'Còn 2,88³%.'],
    ['two note marks', '<p>Tạo 379<sup>1</sup><sup>,2</sup> việc làm.</p>', 'Tạo 379¹,² việc làm.'],
    ['a unit', '<p>Rộng 137 km<sup>2</sup>.</p>', 'Rộng 137 km².'],
    ['a power', '<p>Là 2,15 x 10<sup>11</sup> đồng.</p>', 'Là 2,15 x 10¹¹ đồng.'],
    ['an index', '<p>Giảm CO<sub>2</sub> 5%.</p>', 'Giảm CO₂ 5%.'],
    ['a fraction', '<p>Là 1<sup>1</sup>/<sub>2</sub> ha.</p>', 'Là 1¹/₂ ha.'],
    ['a link to a note', '<p>Chi 215<a class="fn" href="#n3">3</a> tỷ.</p>', 'Chi 215³ tỷ.'],
    ['a link to a note in bold', '<p>Chi <b>215<a href="#n3">3</a></b> tỷ.</p>', 'Chi 215³ tỷ.'],
    ['a link elsewhere', '<p>Chi 21<a href="/n3">5</a> tỷ.</p>', 'Chi 21|5 tỷ.'],
    ['a link that no number touches', '<p>Xem mục <a href="#n3">3</a> rồi.</p>', 'Xem mục 3 rồi.'],
    ['by style', '<p>Chi 215<span style="vertical-align: super">1</span> tỷ.</p>', 'Chi 215¹ tỷ.'],
    ['a number behind a note mark', '<p>Là <sup>1</sup>215 tỷ.</p>', 'Là ¹ 215 tỷ.'],
    ['words stay', '<p>Đứng thứ 5<sup>th</sup>.</p>', 'Đứng thứ 5th.'],
    ['a note of its own line', '<p><sup>1</sup> Số liệu ước.</p>', '¹ Số liệu ước.'],
    [
      'a formula',
      '<p>Là <math><msup><mn>10</mn><mn>9</mn></msup></math> đồng, theo báo cáo.</p>',
      'Là 10⁹ đồng, theo báo cáo.',
    ],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });
});

describe('text that is crossed out', () => {
  it.each([
    ['del and ins', '<p>Chi <del>251</del> <ins>215</ins> tỷ.</p>', 'Chi ~251~   215 tỷ.'],
    ['del and ins without a blank', '<p>Chi <del>251</del><ins>215</ins> tỷ.</p>', 'Chi ~251~   215 tỷ.'],
    ['s with its unit', '<p>Chi <s>251 tỷ đồng</s> 215 tỷ đồng.</p>', 'Chi ~251 tỷ đồng~ 215 tỷ đồng.'],
    ['strike', '<p>Chi <strike>251</strike>215 tỷ.</p>', 'Chi ~251~   215 tỷ.'],
    ['by style', '<p>Chi <span style="text-decoration: line-through">251</span> 215 tỷ.</p>', 'Chi ~251~   215 tỷ.'],
    ['inside other markup', '<p>Chi <s><b>251</b> <i>tỷ</i></s> rồi.</p>', 'Chi ~251 tỷ~ rồi.'],
    ['a whole paragraph', '<p><s>Chi 251 tỷ.</s></p><p>Chi 215 tỷ.</p>', '~Chi 251 tỷ.~\nChi 215 tỷ.'],
    ['a block of paragraphs', '<del><p>Chi 251 tỷ.</p></del><p>Chi 215 tỷ.</p>', '~Chi 251 tỷ.~\nChi 215 tỷ.'],
    ['at the end', '<p>Tỷ lệ hộ nghèo <del>3,88%</del>.</p>', 'Tỷ lệ hộ nghèo ~3,88%~.'],
    ['words', '<p>Đã <s>hai</s>ba lần.</p>', 'Đã ~hai~ ba lần.'],
    ['a raised digit', '<p>Chi <s>251<sup>1</sup></s> tỷ.</p>', 'Chi ~251¹~ tỷ.'],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });
});

describe('numbers of neighbouring elements', () => {
  it.each([
    ['a badge in an item', '<ul><li><span>1</span>379 lao động.</li></ul>', '1|379 lao động.'],
    ['rank and value', '<div><span>5</span><span>379</span> <span>lao động</span></div>', '5|379 lao động'],
    ['four spans', '<div><span>Chi</span><span>12</span><span>215</span><span>tỷ</span></div>', 'Chi12|215tỷ'],
    ['an unknown element', '<p>Có <x-rank>5</x-rank>379 lao động.</p>', 'Có 5|379 lao động.'],
    ['an empty span', '<p>Có 37<span></span>9 lao động.</p>', 'Có 37|9 lao động.'],
    ['small', '<p>Chi 215<small>1</small> tỷ.</p>', 'Chi 215|1 tỷ.'],
    ['a blank that could make groups', '<p><span>5</span> <span>379</span> lao động.</p>', '5|379 lao động.'],
    ['a blank that could not', '<p>Năm <span>2016</span> <span>215</span> tỷ.</p>', 'Năm 2016 215 tỷ.'],
    ['a script', '<p>Có 5<script>x()</script>379 lao động.</p>', 'Có 5|379 lao động.'],
    ['a hidden word', '<p>Có 5<span hidden>x</span>379 lao động.</p>', 'Có 5|379 lao động.'],
    ['inline-block', '<p>Chi <span style="display: inline-block">12</span>215 tỷ.</p>', 'Chi 12|215 tỷ.'],
    ['a drop cap', '<p><span style="float:left">3</span>79 lao động.</p>', '3|79 lao động.'],
  ])('stay open over %s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it.each([
    ['a picture', '<p>Chi 2016<img alt="">215 tỷ.</p>', 'Chi 2016   215 tỷ.'],
    ['a drawing', '<p>Chi 12<svg><text>7</text></svg>215 tỷ.</p>', 'Chi 12   215 tỷ.'],
    ['a frame', '<p>Chi 12<iframe></iframe>215 tỷ.</p>', 'Chi 12   215 tỷ.'],
    ['a button', '<p>Chi 12<button>+</button>215 tỷ.</p>', 'Chi 12   215 tỷ.'],
    ['a field', '<p>Chi 12<input value="3">215 tỷ.</p>', 'Chi 12   215 tỷ.'],
    ['an aside', '<div>Chi 12<aside>x</aside>215 tỷ.</div>', 'Chi 12\n215 tỷ.'],
    ['a reading aid', '<p>Chi <ruby>12<rt>7</rt></ruby>215 tỷ.</p>', 'Chi 12   215 tỷ.'],
    ['a picture before a comma', '<p>Chi 12<img alt="">,215 tỷ.</p>', 'Chi 12   ,215 tỷ.'],
    ['inline-block and a blank', '<p>Chi <b style="display:inline-block">12</b> 215 tỷ.</p>', 'Chi 12   215 tỷ.'],
    ['flex', '<p style="display:flex"><span>12</span><span>215</span></p>', '12   215'],
    [
      'block',
      '<p>Năm <span style="display:block">2016</span><span style="display:block">215 tỷ</span></p>',
      'Năm\n2016\n215 tỷ',
    ],
    ['roles of cells', '<div><span role="cell">12</span><span role="cell">215</span></div>', '12   215'],
    ['a line break in a heading', '<h2>Chi 12<br>215 tỷ</h2>', 'Chi 12   215 tỷ'],
    ['paragraphs', '<div>12<p>215 tỷ.</p></div>', '12\n215 tỷ.'],
    ['cells of a layout table', '<table><tr><td>12</td></tr><tr><td>215 tỷ</td></tr></table>', '12\n215 tỷ'],
  ])('are apart by %s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it.each([
    ['a comment', '<p>Chi 2<!-- -->15 tỷ.</p>', 'Chi 215 tỷ.'],
    ['a place to break', '<p>Chi 2.<wbr>500 tỷ.</p>', 'Chi 2.500 tỷ.'],
    ['decimals in a span', '<p>Chi 99<span>,628</span> tỷ.</p>', 'Chi 99,628 tỷ.'],
    ['groups in bold', '<p>Chi <b>2 500</b> tỷ.</p>', 'Chi 2 500 tỷ.'],
    ['a place to break in bold', '<p>Chi <b>2<wbr>500</b> tỷ.</p>', 'Chi 2500 tỷ.'],
    ['letters in spans', '<p>C<span>hi</span> 215 <span>t</span><span>ỷ</span>.</p>', 'Chi 215 tỷ.'],
    ['a unit in a span', '<p>Tạo 379<span> lao động</span>.</p>', 'Tạo 379 lao động.'],
  ])('are one over %s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });
});

describe('digits of which some are set off', () => {
  it.each([
    ['bold', '<p>Chi <b>2</b>15 tỷ.</p>', 'Chi 2|15 tỷ.', 'Chi 215 tỷ.'],
    ['emphasis and a link', '<p>Chi <em>2<a href="#x">1</a></em>5 tỷ.</p>', 'Chi 2|1|5 tỷ.', 'Chi 215 tỷ.'],
    ['a font', '<p>Chi <font color="red">21</font><font>5</font> tỷ.</p>', 'Chi 21|5 tỷ.', 'Chi 215 tỷ.'],
    ['a found word', '<p>Chi 2<mark>15</mark> tỷ.</p>', 'Chi 2|15 tỷ.', 'Chi 215 tỷ.'],
  ])('are read as one number that may be two: %s', (_, html, expected, text) => {
    expect(textOf(html)).toBe(expected);
    const { article } = read(documentOf(`<body><article><h1>Kết quả năm 2016</h1>${html}</article></body>`));
    expect(article.text).toContain(text);
  });

  it.each([
    ['a rank in bold', '<ul><li><b>1</b>379 lao động.</li></ul>', '1|379 lao động.'],
    ['a rank with a zero', '<ul><li><b>01</b>379 lao động.</li></ul>', '01|379 lao động.'],
    ['a rank with a zero in a sentence', '<p>Hạng <strong>01</strong>379 lao động.</p>', 'Hạng 01|379 lao động.'],
    ['a rank with a zero and a mark', '<p>Mục <b>01.</b>379 lao động.</p>', 'Mục 01.|379 lao động.'],
    ['a rank before a number in bold', '<p>Tạo cho 5 <b>379</b> lao động.</p>', 'Tạo cho 5|379 lao động.'],
    ['a number in bold behind a year', '<p>Năm 2016 5 <b>379</b> lao động.</p>', 'Năm 2016 5|379 lao động.'],
    ['one group in bold', '<p>Chi <b>2</b> 500 tỷ.</p>', 'Chi 2|500 tỷ.'],
  ])('are two numbers that may be one: %s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });
});

describe('a number that ends in a mark, and another', () => {
  it.each([
    ['spans', '<p><span>1.</span><span>379 lao động.</span></p>', '1.|379 lao động.'],
    ['bold', '<p><b>1.</b>379 lao động.</p>', '1.|379 lao động.'],
    ['a link', '<li><a href="#m">12,</a>5 ha.</li>', '12,|5 ha.'],
    ['in a sentence', '<p>Chi <em>2.</em>500 tỷ.</p>', 'Chi 2.|500 tỷ.'],
    ['a script between', '<p>1.<script>x()</script>379 lao động.</p>', '1.|379 lao động.'],
  ])('may be two: %s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it.each([
    ['all in one element', '<p><b>1.379</b> lao động.</p>', '1.379 lao động.'],
    ['a blank', '<p><b>1.</b> 379 lao động.</p>', '1. 379 lao động.'],
    ['a note', '<p>Chi 2.<!-- -->500 tỷ.</p>', 'Chi 2.500 tỷ.'],
  ])('are what they are with %s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });
});

describe('the number of a counter', () => {
  it.each([
    ['before it runs', '<p>Tạo <span class="counter" data-to="379">0</span> việc làm.</p>', 'Tạo {0} việc làm.'],
    ['while it runs', '<p>Chi <b data-count="215">14</b> tỷ.</p>', 'Chi {14} tỷ.'],
    ['with its sign', '<p>Còn <b data-target="2,88">3,1</b>%.</p>', 'Còn {3,1}%.'],
    ['beside others', '<p>Tạo <b data-to="640">0</b>/350 việc.</p>', 'Tạo {0}/350 việc.'],
    ['in an element inside', '<p>Tạo <b data-target="379"><i>1</i></b> việc.</p>', 'Tạo {1} việc.'],
    ['when it has run', '<p>Còn <b data-value="2.88">2,88</b>%.</p>', 'Còn 2,88%.'],
    ['in another unit', '<p>Chi <b data-value="215000000000">215</b> tỷ.</p>', 'Chi 215 tỷ.'],
    ['two elements inside', '<p>Tạo <u data-n="7" data-value="379"><i><b>1</b></i></u> việc.</p>', 'Tạo {1} việc.'],
    ['of its line', '<p data-count="379">Năm 2016 tạo <span>1</span> việc.</p>', 'Năm 2016 tạo {1} việc.'],
    ['of its line, when it has run', '<p data-count="379">Tổ <b>5</b> tạo <b>379</b> việc.</p>', 'Tổ 5 tạo 379 việc.'],
    ['of a list it is in', '<ul data-count="3"><li>Tạo <b>379</b> việc.</li></ul>', 'Tạo 379 việc.'],
    ['with its sign in it', '<p>Còn <b data-to="2,88">3,1%</b>.</p>', 'Còn {3,1%}.'],
    ['that waits at nought', '<p>Tạo <b>0</b> việc.</p>', 'Tạo {0} việc.'],
    ['that waits at nought percent', '<p>Còn <span class="x">0,00</span>% hộ.</p>', 'Còn {0,00}% hộ.'],
    ['that is called one', '<div>Tạo <div class="box counter">0</div> việc.</div>', 'Tạo\n{0}\nviệc.'],
    ['that is called an odometer', '<p>Tạo <em class="odometer">0</em> việc.</p>', 'Tạo {0} việc.'],
    ['that waits at noughts, each by itself', '<p>Tạo <b><i>0</i><i>0</i></b> việc.</p>', 'Tạo {0}|{0} việc.'],
    ['that is the nought of a number', '<p>Chi 2.5<b>0</b>0 tỷ, còn <b>0</b>,5%.</p>', 'Chi 2.5|0|0 tỷ, còn 0,5%.'],
    ['that is a nought of the text', '<p>Tạo 0 việc.</p>', 'Tạo 0 việc.'],
    ['that is a nought of a table', '<table><tr><th>Năm</th><td><b>0</b></td></tr></table>', 'Năm\n0'],
    ['that may have run', '<p>Tạo <span class="counter">379</span> việc.</p>', 'Tạo *379* việc.'],
    ['that may begin at ten', '<div class="countup">Tạo <b>10</b> việc.</div>', 'Tạo *10* việc.'],
    ['of which the end is named', '<p>Tạo <span class="counter" data-to="379">379</span> việc.</p>', 'Tạo 379 việc.'],
    ['of another kind', '<p>Tạo <b data-id="7">379</b> việc.</p>', 'Tạo 379 việc.'],
  ])('is told: %s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });
});

describe('text for screen readers only', () => {
  it.each([
    ['a class', '<p>Tạo <span class="sr-only">3</span>379 việc làm.</p>', 'Tạo 379 việc làm.'],
    ['another class', '<p>Tạo 37<span class="visually-hidden">, </span>9 việc làm.</p>', 'Tạo 37|9 việc làm.'],
    [
      'a style',
      '<p>Tạo <span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">3</span>379 việc.</p>',
      'Tạo 379 việc.',
    ],
    ['off the page', '<p>Tạo <span style="position:absolute; left:-9999px">3</span>379 việc.</p>', 'Tạo 379 việc.'],
    ['no size', '<p>Còn <span style="font-size:0">3,88</span>2,88%.</p>', 'Còn 2,88%.'],
    ['visibility', '<p>Còn <span style="visibility:hidden">3,88</span>2,88%.</p>', 'Còn 2,88%.'],
  ])('is left out: %s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it('is another thing than text that screen readers do not read', () => {
    expect(textOf('<p aria-hidden="true">Tạo 379 việc làm.</p><p inert>Chi 215 tỷ.</p>')).toBe(
      'Tạo 379 việc làm.\nChi 215 tỷ.',
    );
  });
});

describe('text in another order than it is written', () => {
  it.each([
    ['an override', '<p>Còn <bdo dir="rtl">2,68%</bdo> hộ.</p>', 'Còn <2,68%> hộ.'],
    ['a direction', '<p>Còn <span dir="rtl">12 - 15</span> hộ.</p>', 'Còn <12 - 15> hộ.'],
    ['a style', '<p>Còn <b style="unicode-bidi:bidi-override;direction:rtl">2,68%</b>.</p>', 'Còn <2,68%>.'],
    ['a block', '<div dir="rtl"><p>Còn 2,68%.</p></div>', '<Còn 2,68%.>'],
    ['a line turned back', '<div dir="rtl"><p dir="ltr">Còn 2,68%.</p></div>', 'Còn 2,68%.'],
    ['a word turned back is still odd', '<p><bdo dir="rtl">a <bdo dir="ltr">2,68</bdo></bdo></p>', '<a 2,68>'],
    ['left to right', '<p>Còn <bdo dir="ltr">2,68%</bdo>.</p>', 'Còn 2,68%.'],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });
});

describe('words in a sentence', () => {
  const long = 'Theo báo cáo tại hội nghị, năm nay thành phố tạo việc làm cho';
  it.each([
    ['a button', `<p>${long} <button>379 lao động</button> tại địa bàn.</p>`, `${long} 379 lao động tại địa bàn.`],
    ['a label', `<p>${long} <label>379</label> lao động.</p>`, `${long} 379 lao động.`],
    ['a link named popup', `<p>${long} <a class="popup" href="#n">379 lao động</a>.</p>`, `${long} 379 lao động.`],
    ['a span named social', `<p>${long} <span class="social">379</span> lao động.</p>`, `${long} 379 lao động.`],
  ])('are read from %s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it('are not those of a row of buttons', () => {
    expect(textOf(`<p>${long} ai?</p><div><button>Thích 12</button> <button>Gửi 7</button></div>`)).toBe(`${long} ai?`);
  });
});
