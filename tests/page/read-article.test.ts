import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-at-once.ts';
import { LONGEST_ARTICLE } from '../../lib/text/article.ts';
import { blocksOf, documentOf, read } from './page-of.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, '../fixtures/html', name), 'utf8');

describe('a page as a publishing system makes it', () => {
  const page = read(documentOf(fixture('wordpress.html')));

  it('gives the article and nothing around it', () => {
    const tidy = blocksOf(page).map((line) => line.replace(/ {2,}/g, ' '));
    expect(tidy).toEqual([
      'title: Thành phố tổng kết công tác năm 2017',
      'paragraph: Đăng ngày 01/01/2018',
      'paragraph: Năm 2017, thành phố thu ngân sách ước đạt 99,628 tỷ đồng, bằng 89% kế hoạch; các chỉ tiêu chủ yếu đều được các cấp, các ngành triển khai.',
      'heading: Nông nghiệp',
      'list-item1: Trồng rừng 105 ha',
      'list-item2: Trồng lại 20 ha',
      'list-item1: Kết nạp 139 đảng viên',
      'paragraph: Tạo việc làm cho 640 lao động.',
      'paragraph: Tỷ lệ hộ nghèo giảm còn 2,66%.',
      'caption: Quang cảnh hội nghị lần thứ 11',
    ]);
  });

  it('gives title, day of publication in Vietnam, language and address', () => {
    const { title, published, lang, url } = page.article;
    expect({ title, published, lang, url }).toEqual({
      title: 'Thành phố tổng kết công tác năm 2017',
      published: '2018-01-01',
      lang: 'vi',
      url: 'https://backancity.gov.vn/bai-viet/',
    });
  });

  it('separates blocks by one line break and keeps them in order', () => {
    const { text, blocks } = page.article;
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
  });
});

describe('finding the article', () => {
  const body =
    'Kinh tế thành phố tiếp tục tăng trưởng, thu ngân sách đạt 215 tỷ đồng, các chỉ tiêu đều đạt kế hoạch đề ra.';
  const long = `<p>${body}</p><p>${body}</p>`;

  it('takes the heading and the lead that stand beside the marked body', () => {
    const page = read(
      documentOf(`<body><div id="top"><a href="/">Trang chủ</a></div><div class="detail">
        <h1>Thu ngân sách năm 2016</h1><h2 class="sapo">Năm 2016 đạt 215 tỷ đồng.</h2>
        <div class="detail-content">${long}</div></div></body>`),
    );
    expect(blocksOf(page).slice(0, 3)).toEqual([
      'title: Thu ngân sách năm 2016',
      'heading: Năm 2016 đạt 215 tỷ đồng.',
      `paragraph: ${body}`,
    ]);
  });

  it('reads a page that stands inside one form', () => {
    const page = read(
      documentOf(`<body><form id="aspnetForm"><h1>Giảm nghèo năm 2016</h1><div>${long}</div></form></body>`),
    );
    expect(blocksOf(page)).toEqual(['title: Giảm nghèo năm 2016', `paragraph: ${body}`, `paragraph: ${body}`]);
  });

  it('finds an unmarked article between unmarked columns', () => {
    const links = `<div>${'<p><a href="/x">Một tin khác có 12 tỷ đồng</a></p>'.repeat(8)}</div>`;
    const page = read(
      documentOf(`<title>Thu ngân sách</title><body><div><div class="c1">${links}</div><div class="c2"><div>${long.repeat(3)}</div></div>
        <div class="c3">${links}</div></div></body>`),
    );
    expect(page.article.text).not.toContain('12 tỷ');
    expect(page.article.text.split(body)).toHaveLength(7);
  });

  it('takes a title known from metadata only, as text without a place on the page', () => {
    const page = read(
      documentOf(
        `<head><title>Thu ngân sách thành phố năm 2016 | Cổng thông tin</title></head><body><article>${long}</article></body>`,
      ),
    );
    expect(page.article.title).toBe('Thu ngân sách thành phố năm 2016');
    expect(page.article.text.startsWith('Thu ngân sách thành phố năm 2016\nKinh tế')).toBe(true);
    expect(page.map.range(page.article.blocks[0]!)).toBeNull();
  });

  it('finds a title shown in a plain box, and no box that repeats a few of its words', () => {
    const page = read(
      documentOf(`<head><title>Thành phố Bắc Kạn thu ngân sách 96 tỷ đồng</title></head><body><div class="box-title">Thành phố Bắc Kạn</div>
        <div class="news"><div class="newsTitle">Thành phố Bắc Kạn thu ngân sách 96 tỷ đồng</div><div class="noidung">${long}</div></div></body>`),
    );
    expect(page.map.range(page.article.blocks[0]!)?.startContainer.parentElement?.className).toBe('newsTitle');
    expect(page.article.text.match(/96 tỷ/g)).toHaveLength(1);
  });

  it('does not take a list of stories for one article', () => {
    const story = (n: number) => `<article><h2><a href="/${n}">Tin ${n}</a></h2><p>${body}</p></article>`;
    expect(readArticle(documentOf(`<body><main>${[1, 2, 3, 4].map(story).join('')}</main></body>`), null)).toEqual({
      ok: false,
      code: 'no-article',
    });
  });

  it('reads a short notice without any structure', () => {
    expect(blocksOf(read(documentOf('<body>Thu ngân sách đạt 215 tỷ đồng.</body>')))).toEqual([
      'paragraph: Thu ngân sách đạt 215 tỷ đồng.',
    ]);
  });

  it('reads the lines of a plain text shown by the browser', () => {
    const page = read(
      documentOf('<body><pre>Hội nghị lần thứ 7\n\n  Thu 215 tỷ đồng.\r\nTrồng 100 ha.\n</pre></body>'),
    );
    expect(page.article.text).toBe('Hội nghị lần thứ 7\nThu 215 tỷ đồng.\nTrồng 100 ha.');
  });
});

describe('published', () => {
  const published = (head: string, body = ''): string | null =>
    read(
      documentOf(
        `<head>${head}</head><body>${body}<article><h1>Tiêu đề bài</h1><p>${'Nội dung bài viết. '.repeat(20)}</p></article></body>`,
      ),
    ).article.published;

  it.each([
    [
      'JSON-LD, in a graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2015-01-01"},{"@type":"NewsArticle","datePublished":"2016-12-29T18:53:37+07:00"}]}</script>',
      '',
      '2016-12-29',
    ],
    ['a meta element', '<meta name="pubdate" content="2018-01-03 08:00">', '', '2018-01-03'],
    [
      'a late evening in UTC',
      '<meta property="article:published_time" content="2016-12-31T17:00:00Z">',
      '',
      '2017-01-01',
    ],
    ['a date shown as day/month/year', '', '<div class="post-date">Thứ năm, 29/12/2016 | 08:30</div>', '2016-12-29'],
    ['no real date', '<meta name="date" content="2016-02-31">', '', null],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":</script>', '', null],
    ['none', '', '<p>Ngày 12/11/2016 đã họp.</p>', null],
  ])('%s', (_, head, body, expected) => {
    expect(published(head, body)).toBe(expected);
  });
});

describe('pages that hold no article', () => {
  it.each([
    ['an empty page', '<body></body>', 'no-article'],
    ['blanks only', '<body> <p>\n</p> </body>', 'no-article'],
    ['a menu only', '<body><nav><a href="/">Trang chủ</a></nav></body>', 'no-article'],
    ['frames', '<frameset><frame src="a.html"></frameset>', 'frame-or-pdf'],
    ['a frame that fills the page', '<body><iframe src="a.html"></iframe></body>', 'frame-or-pdf'],
    [
      'more lines than a report has',
      `<body><article>${'<p>Thu 12 tỷ</p>'.repeat(31_000)}</article></body>`,
      'too-long',
    ],
    ['five megabytes of text', `<body><p>${'12 tỷ đồng '.repeat(460_000)}</p></body>`, 'too-long'],
  ])('%s', (_, html, code) => {
    expect(readArticle(documentOf(html), null)).toEqual({ ok: false, code });
  });

  it('reads up to the limit and not beyond', () => {
    const just = `<body><p>${'x'.repeat(LONGEST_ARTICLE)}</p></body>`;
    expect(readArticle(documentOf(just), null).ok).toBe(true);
    expect(readArticle(documentOf(just.replace('xx', 'xxx')), null)).toEqual({ ok: false, code: 'too-long' });
  });

  it('survives elements nested deeper than a call stack', () => {
    const document = documentOf('<body></body>');
    let at: Element = document.body;
    for (let depth = 0; depth < 3000; depth++) at = at.appendChild(document.createElement('div'));
    at.append('Thu ngân sách 215 tỷ đồng');
    expect(read(document).article.text).toBe('Thu ngân sách 215 tỷ đồng');
  });
});

describe('the page itself', () => {
  it('is not changed by reading it', () => {
    const document = documentOf(fixture('wordpress.html'));
    const before = document.documentElement.outerHTML;
    read(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
