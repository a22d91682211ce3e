import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-at-once.ts';
import { documentOf, read } from './page-of.ts';

const TITLE = 'Thành phố Bắc Kạn tổng kết năm 2016';
const PLAIN =
  'Năm 2016, thành phố Bắc Kạn thu ngân sách tăng khá, các chỉ tiêu kinh tế chủ yếu đều đạt kế hoạch đề ra từ đầu năm.';
const RESULTS = 'Năm 2016, chi ngân sách của thành phố ước thực hiện 215 tỷ đồng; tạo việc làm cho 379 lao động.';
const article = (inside: string): string =>
  `<article><h1>${TITLE}</h1><p>${PLAIN}</p>${inside}<p>${PLAIN}</p></article>`;
const textOf = (html: string): string => read(documentOf(`<title>${TITLE}</title><body>${html}</body>`)).article.text;
const repeat = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n + 1)).join('');

const NAMES = [
  'social-economic-results',
  'sharing',
  'share-of-growth',
  'rating',
  'tags',
  'banner',
  'ads',
  'hotline',
  'popup',
  'modal',
  'newsletter',
  'cookie',
  'copyright',
  'lien-quan',
  'doc-them',
  'related',
  'quang-cao',
  'sidebar',
  'toolbar',
  'menu-so-lieu',
];

describe('a name of the page’s frame within the article', () => {
  it.each(NAMES)('%s drops no section', (name) => {
    expect(textOf(article(`<section id="${name}"><p>${RESULTS}</p></section>`))).toContain(RESULTS);
    expect(textOf(article(`<div class="box ${name}">${RESULTS}</div>`))).toContain(RESULTS);
  });

  it.each(NAMES)('%s drops no words of a sentence', (name) => {
    expect(textOf(article(`<p>Năm 2016 chi <span class="${name}">215 tỷ đồng</span>.</p>`))).toContain(
      'Năm 2016 chi 215 tỷ đồng.',
    );
    expect(textOf(article(`<p>Năm 2016 chi <a class="${name}" href="/x">215 tỷ đồng</a>.</p>`))).toContain(
      'Năm 2016 chi 215 tỷ đồng.',
    );
  });

  it.each(['has-sidebar', 'sidebar-right', 'share-page', 'social-layout', 'popup-page', 'ads-wrap', 'page-related'])(
    '%s on the wrapper leaves the article to be found, beside a column of plain paragraphs',
    (name) => {
      const column = `<div class="col">${`<p>Một cột khác kể chuyện đời thường, không có số liệu nào của thành phố trong bài này cả.</p>`.repeat(2)}</div>`;
      const text = textOf(`<div class="${name}">${article(`<p>${RESULTS}</p>`)}</div>${column}`);
      expect(text).toContain(RESULTS);
      expect(text).not.toContain('Một cột khác');
    },
  );

  it.each([
    ['links', '<div class="related"><a href="/1">Trồng 99 ha rừng</a> <a href="/2">Thu 88 tỷ đồng</a></div>'],
    ['one link', '<div class="doc-them">Đọc thêm: <a href="/1">Thành phố trồng 99 ha rừng trong năm</a></div>'],
    ['labels', '<div class="ads">Quảng cáo: giảm giá 99%</div>'],
    ['a count', '<div class="social-share">99 lượt thích</div>'],
    [
      'fields',
      '<div class="newsletter"><p>Nhận tin của chúng tôi qua thư, 99 tin một tuần.</p><input type="email"></div>',
    ],
    ['a role', `<div role="complementary"><p>Năm nay thành phố khác đã trồng được 99 ha rừng.</p></div>`],
  ])('and the look of it: %s', (_, html) => {
    expect(textOf(article(html))).not.toMatch(/99/);
  });

  it('comments behind the article are not read, though they are sentences', () => {
    const comment = '<p>Nghe nói năm nay thành phố thu được 123 tỷ đồng cơ mà, ai kiểm tra giúp?</p>';
    expect(textOf(`<main>${article(`<p>${RESULTS}</p>`)}<div id="comments">${comment}</div></main>`)).not.toContain(
      '123',
    );
    expect(
      textOf(
        article(`<p>${RESULTS}</p><div class="binh-luan">${comment}</div>`).replace(
          `<p>${PLAIN}</p></article>`,
          '</article>',
        ),
      ),
    ).not.toContain('123');
  });
});

describe('a section that is named or marked as if it stood beside the text', () => {
  const last = (inside: string): string => `<article><h1>${TITLE}</h1><p>${PLAIN}</p>${inside}</article>`;
  const STORY = '<p>Thị xã khác năm nay trồng được 99 ha rừng, cao hơn năm trước.</p>';

  it.each([
    ['the body of a comment', `<div class="comment-body"><p>${RESULTS}</p></div>`],
    ['its text', `<div class="box comment-text">${RESULTS}</div>`],
    ['an aside', `<aside><p>${RESULTS}</p></aside>`],
    ['an aside with a head', `<aside><h3>Các con số</h3><ul><li>${RESULTS}</li></ul></aside>`],
    ['a footer', `<footer><p>${RESULTS}</p></footer>`],
    ['an aside with a link in a sentence', `<aside><p>${RESULTS} Theo <a href="/b">báo cáo</a>.</p></aside>`],
  ])('%s is read, within the article and as its end', (_, html) => {
    expect(textOf(article(html))).toContain(RESULTS);
    expect(textOf(last(html))).toContain(RESULTS);
    expect(textOf(`<main>${last(html)}<aside>${STORY}</aside></main>`)).toContain(RESULTS);
  });

  it('comments are read where the article goes on behind them and nothing says who wrote them', () => {
    expect(textOf(article(`<div class="comment"><p>${RESULTS}</p></div>`))).toContain(RESULTS);
  });

  it('what is hidden in an aside is not read', () => {
    expect(textOf(article(`<aside><p>Chi ngân sách năm nay <b hidden>99</b> 215 tỷ đồng.</p></aside>`))).toContain(
      'Chi ngân sách năm nay  215 tỷ đồng.',
    );
  });

  it.each([
    ['of links', '<aside><a href="/1">Trồng 99 ha rừng</a> <a href="/2">Thu 99 tỷ đồng</a></aside>'],
    ['of another story', `<aside><h3><a href="/1">Trồng 99 ha rừng</a></h3>${STORY}</aside>`],
    ['of another story without a head', `<aside><a href="/1">Thị xã khác trồng được 99 ha rừng</a>${STORY}</aside>`],
    ['of labels', '<footer>Chuyên mục: Kinh tế. Lượt xem: 99</footer>'],
    ['with a field', '<aside><p>Nhận tin của chúng tôi qua thư, 99 tin một tuần.</p><input type="email"></aside>'],
    ['that is named so as well', `<aside class="related">${STORY}</aside>`],
    ['with a role', `<aside role="complementary">${STORY}</aside>`],
    ['within another', `<aside><p>${RESULTS}</p><aside>${STORY}</aside></aside>`],
  ])('an aside or footer in the article is left out: %s', (_, html) => {
    expect(textOf(article(html))).not.toMatch(/99/);
    expect(textOf(last(html))).not.toMatch(/99/);
  });

  it.each([
    ['an aside beside the article', `<main>${article('')}<aside>${STORY}</aside></main>`],
    ['a footer of the page', `${article('')}<footer>${STORY}</footer>`],
    ['an aside of a page without an article', `<main><h1>${TITLE}</h1><p>${PLAIN}</p><aside>${STORY}</aside></main>`],
  ])('%s is left out', (_, html) => {
    expect(textOf(html)).not.toMatch(/99/);
  });

  it.each([
    ['with its author', `<div class="comment-body"><b class="author">An</b>${STORY}</div>`],
    ['with its day', `<div class="x"><time>3/3/2018</time><div class="comment-content">${STORY}</div></div>`],
    ['with a way to answer', `<div class="comments"><div>${STORY}<a href="?replytocom=3">Trả lời</a></div></div>`],
  ])('a comment is left out: %s', (_, html) => {
    expect(textOf(article(html))).not.toMatch(/99/);
    expect(textOf(last(html))).not.toMatch(/99/);
  });
});

describe('tables and lists of links', () => {
  const rows = [
    ['Chi ngân sách nhà nước', '215 tỷ đồng'],
    ['Tạo việc làm', '379 lao động'],
    ['Tỷ lệ hộ nghèo', '2,88%'],
  ];
  const cells = rows.map(([a, b]) => `<tr><td><a href="/1">${a}</a></td><td><a href="/2">${b}</a></td></tr>`).join('');
  const items = rows.map(([a, b]) => `<li><a href="/1">${a}: ${b}</a></li>`).join('');

  it.each([
    ['a table with a head', `<table><thead><tr><th>Chỉ tiêu</th><th>Năm 2016</th></tr></thead>${cells}</table>`],
    ['a table with a caption', `<table><caption>Kết quả</caption>${cells}</table>`],
    ['a table in a box', `<div class="scroll"><table><tr><th>Chỉ tiêu</th><th>2016</th></tr>${cells}</table></div>`],
    ['a list that a sentence leads in', `<p>Kết quả cụ thể như sau:</p><ul>${items}</ul>`],
    ['a list behind a short lead', `<p>Trong đó:</p><ol>${items}</ol>`],
  ])('are read: %s', (_, html) => {
    expect(textOf(article(html))).toMatch(/215 tỷ đồng[\s\S]*379 lao động[\s\S]*2,88%/);
  });

  it.each([
    ['under a heading', `<h3>Tin liên quan</h3><ul>${items}</ul>`],
    ['behind a line that says so', `<p>Tin liên quan:</p><ul>${items}</ul>`],
    ['behind another', `<p>Bạn có thể quan tâm:</p><ul>${items}</ul>`],
    ['without a lead', `<ul>${items}</ul>`],
    ['a table without a head', `<table>${cells}</table>`],
  ])('are other stories: %s', (_, html) => {
    expect(textOf(article(html))).not.toContain('379');
  });
});

describe('one article among others', () => {
  const teaser = (n: number): string =>
    `<article><h3><a href="/t${n}">Tin khác số ${n} trong tuần qua</a></h3><p>Sáng ngày ${n}, đoàn công tác đến thăm một số xã vùng cao, tặng quà cho các hộ khó khăn, động viên học sinh.</p></article>`;
  const comment = (n: number): string =>
    `<article class="c"><p>Ý kiến ${n}: rất mong thành phố tiếp tục quan tâm đến đường sá, trường học và trạm y tế của các xã để bà con yên tâm.</p></article>`;
  const own = `<h1>${TITLE}</h1><p>${PLAIN}</p><p>${RESULTS}</p>`;

  it.each([4, 6, 8, 10, 30])('%i teasers beside a short report', (count) => {
    const text = textOf(`<main><article>${own}</article><section>${repeat(count, teaser)}</section></main>`);
    expect(text).toBe([TITLE, PLAIN, RESULTS].join('\n'));
  });

  it.each([
    ['beside', `<main><article>${own}</article>${repeat(8, comment)}</main>`],
    ['inside', `<main><article>${own}<section id="comments">${repeat(8, comment)}</section></article></main>`],
    [
      'inside, with a body that says so',
      `<main><article><h1>${TITLE}</h1><div itemprop="articleBody"><p>${PLAIN}</p><p>${RESULTS}</p></div><section>${repeat(8, comment)}</section></article></main>`,
    ],
  ])('comments %s', (_, html) => {
    const text = textOf(html);
    expect(text).toContain(RESULTS);
    expect(text).not.toContain('Ý kiến');
  });

  it.each([
    ['teasers', repeat(6, teaser)],
    ['teasers with headings of the first level', repeat(6, teaser).replaceAll('h3>', 'h1>')],
    [
      'a lead story with its link, and teasers',
      `<article><h1><a href="/0">${TITLE}</a></h1><p>${PLAIN}</p></article>${repeat(6, teaser)}`,
    ],
  ])('none in a list of %s', (_, html) => {
    expect(readArticle(documentOf(`<title>Báo</title><body><main>${html}</main></body>`), null)).toEqual({
      ok: false,
      code: 'no-article',
    });
  });
});

describe('content under an open dialog', () => {
  const dialog =
    '<div role="dialog" aria-modal="true"><p>Trang này dùng cookie để phục vụ bạn đọc tốt hơn mỗi ngày.</p><button>Đồng ý</button></div>';
  it.each([
    ['aria-hidden', `<div aria-hidden="true"><main>${article(`<p>${RESULTS}</p>`)}</main></div>${dialog}`],
    ['inert', `<div inert><main>${article(`<p>${RESULTS}</p>`)}</main></div>${dialog}`],
    [
      'aria-hidden without hints',
      `<div aria-hidden="true"><div><h1>${TITLE}</h1><p>${PLAIN}</p><p>${RESULTS}</p></div></div>${dialog}`,
    ],
    [
      'aria-hidden on the article',
      article(`<p>${RESULTS}</p>`).replace('<article', '<article aria-hidden="true"') + dialog,
    ],
  ])('%s', (_, html) => {
    const text = textOf(html);
    expect(text).toContain(RESULTS);
    expect(text).not.toContain('cookie');
  });
});
