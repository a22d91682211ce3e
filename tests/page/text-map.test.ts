import { describe, expect, it } from 'vitest';
import { readArticleInSteps } from '../../lib/page/read-article.ts';
import { shownByName } from '../../lib/page/shown-by-name.ts';
import { runNow } from '../../lib/page/steps.ts';
import { documentOf, onPage, read } from './page-of.ts';

const PAGE = `<body><article><h1>Hội nghị <i>lần thứ 7</i></h1>
  <p>Thu ngân sách ước đạt <b>99,628</b>
     tỷ đồng<script>x()</script>, bằng 89% kế hoạch.</p><p>Kết nạp 139 đảng viên.</p></article><p id="after">Khác</p></body>`;

describe('from text to page', () => {
  const { article, map } = read(documentOf(PAGE));
  const span = (words: string) => {
    const start = article.text.indexOf(words);
    return { start, end: start + words.length };
  };

  it('gives every block of the text back from the page', () => {
    for (const block of article.blocks) {
      expect(onPage(map.range(block))).toContain(article.text.slice(block.end - 8, block.end));
    }
  });

  it('gives words within one node and across several', () => {
    expect(onPage(map.range(span('ước đạt')))).toBe('ước đạt');
    expect(onPage(map.range(span('lần thứ 7')))).toBe('lần thứ 7');
    const money = { start: article.text.indexOf('99,628'), end: article.text.indexOf('đồng') + 4 };
    expect(onPage(map.range(money))?.replace(/ +/g, ' ')).toBe('99,628 tỷ đồng');
  });

  it('begins and ends in the very nodes of the words', () => {
    const range = map.range(span('99,628'))!;
    expect([range.startContainer.parentElement?.localName, range.startOffset, range.endOffset]).toEqual(['b', 0, 6]);
    expect(range.endContainer).toBe(range.startContainer);
  });

  it('is null for an empty span and outside the text', () => {
    expect(map.range({ start: 3, end: 3 })).toBeNull();
    expect(map.range({ start: article.text.length, end: article.text.length + 5 })).toBeNull();
  });
});

describe('from page to text', () => {
  const document = documentOf(PAGE);
  const { article, map } = read(document);

  it('comes back to the same offset', () => {
    for (let start = 0; start < article.text.length; start++) {
      const range = map.range({ start, end: start + 1 });
      if (range && range.toString() !== '') {
        expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(start);
      }
    }
  });

  it('takes the next character read for a position between nodes', () => {
    expect(map.offsetOf(document.querySelectorAll('article p')[1]!, 0)).toBe(article.text.indexOf('Kết nạp'));
    expect(map.offsetOf(document.querySelector('script')!.firstChild!, 1)).toBe(article.text.indexOf(', bằng'));
  });

  it('is null outside the article', () => {
    expect(map.offsetOf(document.querySelector('#after')!.firstChild!, 1)).toBeNull();
  });
});

describe('when the page changes after it was read', () => {
  it('gives no range for words that are gone or others', () => {
    const document = documentOf(PAGE);
    const { article, map } = read(document);
    const at = article.text.indexOf('139');
    document.querySelectorAll('article p')[1]!.firstChild!.textContent = 'Kết nạp 193 đảng viên.';
    expect(map.range({ start: at, end: at + 3 })).toBeNull();
    document.querySelector('b')!.remove();
    const gone = article.text.indexOf('99,628');
    expect(map.range({ start: gone, end: gone + 6 })).toBeNull();
    expect(onPage(map.range({ start: 0, end: 8 }))).toBe('Hội nghị');
  });
});

describe('when the page has replaced what was read', () => {
  const again = (document: Document): void => {
    const article = document.querySelector('article')!;
    article.innerHTML = `${article.innerHTML}`;
  };

  it('tells of no place when the whole article is others, and breaks on none', () => {
    const document = documentOf(PAGE);
    const { map } = read(document);
    expect(map.isThere()).toBe(true);
    again(document);
    expect(map.isThere()).toBe(false);
    expect(map.offsetOf(document.querySelector('article b')!, 0)).toBeNull();
    expect(map.offsetOf(document.querySelector('#after')!.firstChild!, 0)).toBeNull();
  });

  it.each(['h1', 'p', 'p + p'])('tells of places beside what is gone (%s)', (gone) => {
    const document = documentOf(PAGE);
    const { article, map } = read(document);
    const before = document.querySelector('article b')!.firstChild!;
    document.querySelector(`article ${gone}`)!.outerHTML = '<p>Mới</p>';
    if (before.isConnected) expect(map.offsetOf(before.parentNode!, 0)).toBe(article.text.indexOf('99,628'));
    expect(map.offsetOf(document.querySelector('article p:last-child')!, 0)).not.toBeNull();
  });

  it('breaks on no text that stands in another document, or in a shadow', () => {
    for (const move of [
      (document: Document, node: Node) => document.implementation.createHTMLDocument('').body.append(node),
      (document: Document, node: Node) =>
        document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }).append(node),
    ]) {
      const document = documentOf(PAGE);
      const { map } = read(document);
      for (const child of [...document.querySelector('article')!.childNodes]) move(document, child);
      expect(map.offsetOf(document.querySelector('#after')!.firstChild!, 0)).toBeNull();
    }
  });

  it('goes on with what stands in its place', () => {
    const document = documentOf(PAGE);
    const standIns = new Map<Text, Text>();
    const reading = runNow(
      readArticleInSteps(document, null, { nodeNow: (text) => standIns.get(text) ?? text, byName: shownByName }),
    );
    if (!reading.ok) throw new Error(reading.code);
    const { article, map } = reading;
    const texts = () => {
      const walker = document.createTreeWalker(document.querySelector('article')!, 4);
      const all: Text[] = [];
      while (walker.nextNode()) all.push(walker.currentNode as Text);
      return all;
    };
    const before = texts();
    again(document);
    for (const [at, text] of texts().entries()) standIns.set(before[at]!, text);
    const start = article.text.indexOf('99,628');
    const range = map.range({ start, end: start + 6 })!;
    expect(range.toString()).toBe('99,628');
    expect(range.startContainer.parentNode).toBe(document.querySelector('article b'));
    expect(map.offsetOf(range.startContainer, 3)).toBe(start + 3);
    expect(map.isThere()).toBe(true);
  });
});

describe('the stretches of a span', () => {
  const stretches = (html: string, words: string): string[] => {
    const { article, map } = read(documentOf(`<body><article><h1>Hội nghị</h1>${html}</article></body>`));
    const start = article.text.indexOf(words);
    return map.ranges({ start, end: start + words.length }).map(String);
  };

  it.each([
    ['one node', '<p>Chi 215 tỷ đồng.</p>', '215 tỷ', ['215 tỷ']],
    ['several elements', '<p>Chi <b>215</b> <i>tỷ</i> đồng.</p>', '215 tỷ', ['215 tỷ']],
    ['a note mark', '<p>Chi 215<sup>1</sup> tỷ đồng.</p>', '215¹ tỷ', ['2151 tỷ']],
    ['a hidden word', '<p>Chi 215 <span hidden>(chưa đủ) </span>tỷ đồng.</p>', '215 tỷ', ['215 ', 'tỷ']],
    ['a picture', '<p>Chi 215<img alt=""> tỷ đồng.</p>', '215 tỷ', ['215', ' tỷ']],
    [
      'two things left out',
      '<p>Chi 215<script>x</script> <b hidden>y</b>tỷ <svg></svg>đồng.</p>',
      '215 tỷ đồng',
      ['215', ' ', 'tỷ ', 'đồng'],
    ],
    ['an end inside', '<p>Chi 2<img alt="">.500 tỷ.</p>', '500 tỷ', ['500 tỷ']],
  ])('%s', (_, html, words, expected) => {
    expect(stretches(html, words)).toEqual(expected);
  });

  it('are none when the page has changed, as there is no range then', () => {
    const document = documentOf('<body><article><h1>Hội nghị</h1><p>Chi <b>215</b> tỷ.</p></article></body>');
    const { article, map } = read(document);
    const start = article.text.indexOf('215');
    document.querySelector('b')!.textContent = '251';
    expect(map.ranges({ start, end: start + 6 })).toEqual([]);
  });

  it('hold the raised digits of the page', () => {
    const document = documentOf('<body><article><h1>Hội nghị</h1><p>Rộng 137 km<sup>2</sup>.</p></article></body>');
    const { article, map } = read(document);
    const at = article.text.indexOf('²');
    expect(map.range({ start: at, end: at + 1 })?.toString()).toBe('2');
    document.querySelector('sup')!.firstChild!.nodeValue = '3';
    expect(map.range({ start: at, end: at + 1 })).toBeNull();
  });
});
