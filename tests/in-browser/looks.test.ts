import { afterEach, describe, expect, it } from 'vitest';
import { textOf } from './laid-out.ts';

// What is set apart, raised or crossed out is known to style sheets and layout: only a browser has them.
afterEach(() => {
  document.body.innerHTML = '';
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
