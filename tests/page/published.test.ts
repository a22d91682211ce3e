import { describe, expect, it } from 'vitest';
import { findPublished } from '../../lib/page/published.ts';
import { runNow } from '../../lib/page/steps.ts';
import { documentOf, read } from './page-of.ts';

const TEXT = `<p>${'Năm 2016, thành phố Bắc Kạn hoàn thành các chỉ tiêu đề ra. '.repeat(6)}</p>`.repeat(3);
const TITLE = '<h1>Thành phố Bắc Kạn tổng kết năm</h1>';

const published = (head: string, body: string): string | null =>
  read(documentOf(`<html lang="vi"><head>${head}</head><body>${body}</body></html>`)).article.published;
/** A page whose title is followed by `byline`, with `head` in its head and `before` ahead of the article. */
const page = ({ head = '', before = '', byline = '', inside = '', after = '' }) =>
  published(head, `${before}<article>${TITLE}${byline}${TEXT}${inside}</article>${after}`);
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;
const article = (day: string, more = '') => linked(`{"@type":"NewsArticle","datePublished":"${day}"${more}}`);

describe('what is no day of publication', () => {
  it.each([
    ['a clock in the head', { before: '<div class="datetime">Thứ Bảy, 28/11/2026</div>' }],
    ['a clock that calls itself the date', { before: '<span id="date">Thứ Bảy, 28/11/2026 08:30</span>' }],
    ['a clock that is a time', { before: '<header><time datetime="2026-11-28">28/11/2026</time></header>' }],
    ['a clock above a header with a menu', { before: '<div><div>28/11/2026</div><ul><li>Trang chủ</li></ul></div>' }],
    ['a new post above', { before: '<div><span class="date">05/03/2018</span> <a href="/moi">Bài mới nhất</a></div>' }],
    [
      'new posts below',
      { after: '<div class="list"><a href="/1">Bài mới</a> <span class="date">05/03/2018</span></div>' },
    ],
    [
      'a story beside the title',
      {
        byline:
          '<div><a href="/1">Thành phố Bắc Kạn khai giảng năm học mới</a> <span class="date">05/03/2018</span></div>',
      },
    ],
    ['an update', { byline: '<p>Cập nhật: 05/01/2018</p>' }],
    ['an update with its label apart', { byline: '<div><span>Cập nhật lúc:</span> <span>05/01/2018</span></div>' }],
    ['an update in an attribute', { byline: '<time class="updated" datetime="2018-01-05">hôm qua</time>' }],
    ['the last change in the metadata', { head: meta('article:modified_time', '2018-01-05') }],
    ['a day the report tells of', { byline: '<p>Ngày 12/11/2016 đã họp.</p>' }],
    [
      'the same, cut by a word processor',
      { byline: '<p><span>Sáng </span><span>20/12/2016</span><span>, Thành ủy họp.</span></p>' },
    ],
    ['the same, set off', { byline: '<p>Sáng <b>20/12/2016</b>, Thành ủy họp.</p>' }],
    ['a day in a table', { byline: '<table><tr><td>20/12/2016</td><td>215</td></tr></table>' }],
    [
      'a comment',
      {
        after: '<div itemscope itemtype="Comment"><time itemprop="datePublished" content="2018-03-05">5/3</time></div>',
      },
    ],
    [
      'the day of a comment that is named as other posts are',
      { after: '<div class="comments"><div class="post-date">12/03/2018</div><p>Hay quá.</p></div>' },
    ],
    [
      'the time of a comment in the article',
      { inside: '<ol class="comment-list"><li><time datetime="2018-03-12">12/03/2018</time><p>Hay quá.</p></li></ol>' },
    ],
    ['a day behind the article that says not whose it is', { after: '<div class="post-date">12/03/2018</div>' }],
    ['a story at its foot', { inside: '<p>Tin đọc nhiều: <time datetime="2018-03-03">3/3</time></p>' }],
    [
      'a comment that nothing names',
      { inside: '<div><div>An</div><time datetime="2018-03-12">12/03/2018</time><p>Hay quá.</p></div>' },
    ],
    [
      'a linked story at its foot',
      {
        inside:
          '<div><h4><a href="/1">Thành phố Bắc Kạn khai giảng năm học</a></h4><time datetime="2018-03-03">3/3</time></div>',
      },
    ],
    [
      'a short linked story behind it',
      { after: '<div><div><a href="/1">Bài mới</a></div><div class="post-date">05/03/2018</div></div>' },
    ],
    ['a box beside it', { inside: '<aside><time datetime="2018-03-03">03/03/2018</time></aside>' }],
    [
      'a time that the report tells of',
      { inside: '<p>Hội nghị họp ngày <time datetime="2016-12-19">19/12</time> tại thành phố.</p>' },
    ],
    [
      'an article in the article',
      { inside: '<article><p>Một ý kiến.</p><time datetime="2018-03-03">03/03/2018</time></article>' },
    ],
    [
      'a record of an article of another title',
      {
        head: linked(
          '{"@type":"NewsArticle","headline":"Giá vàng hôm nay tăng mạnh trở lại","datePublished":"2018-03-05"}',
        ),
      },
    ],
    [
      'a record of the same title but for its year',
      {
        head:
          '<title>Thành phố Bắc Kạn tổng kết năm 2016</title>' +
          linked(
            '{"@type":"NewsArticle","headline":"Thành phố Bắc Kạn tổng kết năm 2017","datePublished":"2018-01-05"}',
          ),
      },
    ],
    ['nothing', {}],
  ])('%s', (_what, parts) => {
    expect(page(parts)).toBeNull();
  });
});

describe('the day of publication', () => {
  it.each([
    ['in a line under the title', { byline: '<p>20/12/2016 08:30</p>' }],
    ['beside its author', { byline: '<div><span>Nguyễn Văn A</span> <span>20/12/2016</span></div>' }],
    [
      'named by its class',
      { byline: '<p><span class="author">Nguyễn Văn A</span> <span class="date">20/12/2016</span></p>' },
    ],
    [
      'below the lead',
      { byline: `<p class="sapo">${'Hội nghị đã đánh giá kết quả. '.repeat(7)}</p><p>20/12/2016</p>` },
    ],
    ['before an update', { byline: '<p>Ngày đăng: 20/12/2016 - Cập nhật: 05/01/2018</p>' }],
    ['behind an update', { byline: '<p>Cập nhật: 05/01/2018</p><p>Ngày đăng: 20/12/2016</p>' }],
    ['in a relative time', { byline: '<abbr title="2016-12-20T08:00:00+07:00">1 năm trước</abbr>' }],
    ['in English', { byline: '<p>Published December 20, 2016</p>' }],
    ['in words', { byline: '<p>Thứ ba, ngày 20 tháng 12 năm 2016</p>' }],
    ['in the only time of the page', { after: '<p>Đăng lúc <time datetime="2016-12-20">08:00</time></p>' }],
    ['at the foot of the article', { inside: '<p>Đăng ngày: <time datetime="2016-12-20">hôm qua</time></p>' }],
    [
      'at the foot, beside its author',
      { inside: '<footer><a href="/a">Văn A</a> | <time datetime="2016-12-20">20/12</time></footer>' },
    ],
    ['behind the article, by its name', { after: '<div class="publish-date">20/12/2016</div>' }],
    [
      'in a record of the same title, cut short',
      { head: linked('{"@type":"NewsArticle","headline":"Thành phố Bắc Kạn tổng kết…","datePublished":"2016-12-20"}') },
    ],
    [
      'in a record of this address, whatever its title',
      {
        head: linked(
          '{"@type":"NewsArticle","url":"https://backancity.gov.vn/bai-viet/","headline":"Tổng kết cuối năm tại đô thị trẻ","datePublished":"2016-12-20"}',
        ),
      },
    ],
    [
      'at the title, beside a record of another title',
      {
        head: linked('{"@type":"NewsArticle","headline":"Giá vàng hôm nay tăng","datePublished":"2018-03-05"}'),
        byline: '<p>20/12/2016</p>',
      },
    ],
    [
      'in the metadata, with a clock',
      { head: meta('article:published_time', '2016-12-20'), before: '<div class="date">28/11/2026</div>' },
    ],
    [
      'in the metadata, with an update',
      { head: article('2016-12-20', ',"dateModified":"2018-01-05"'), byline: '<p>05/01/2018</p>' },
    ],
    ['in CDATA', { head: linked('<![CDATA[{"@type":"NewsArticle","datePublished":"2016-12-20T08:00:00+07:00"}]]>') }],
    ['of a posting', { head: linked('{"@type":"SocialMediaPosting","datePublished":"2016-12-20"}') }],
    [
      'of the article of this address among others',
      {
        head:
          linked('[{"@type":"NewsArticle","url":"/khac","datePublished":"2018-03-05"},') +
          linked(
            '[{"@type":"NewsArticle","url":"https://a.vn/1","datePublished":"2018-03-05"},{"@type":"NewsArticle","mainEntityOfPage":{"@id":"http://backancity.gov.vn/bai-viet"},"datePublished":"2016-12-20"}]',
          ),
      },
    ],
    [
      'in month/day order, which the title settles',
      { head: meta('article:published_time', '12/1/2016 8:00:00 AM'), byline: '<p>01/12/2016</p>' },
    ],
  ])('%s', (_what, parts) => {
    expect(page(parts)).toMatch(/^2016-12-(?:20|01)$/);
  });

  it('stands before the title inside the article, or in its header', () => {
    const date = '<div class="meta"><p>20/12/2016</p><a href="/tin-tuc/">Tin tức</a></div>';
    expect(published('', `<main><article>${date}${TITLE}${TEXT}</article></main>`)).toBe('2016-12-20');
    expect(published('', `<main><div><p>20/12/2016</p>${TITLE}</div><div>${TEXT}</div></main>`)).toBe('2016-12-20');
  });
});

describe('candidates that disagree', () => {
  it.each([
    ['metadata and the title', { head: meta('article:published_time', '2018-03-05'), byline: '<p>20/12/2016</p>' }],
    ['two metadata', { head: article('2016-12-20') + meta('article:published_time', '2018-03-05') }],
    ['two articles of which neither is this address', { head: article('2016-12-20') + article('2018-03-05') }],
    ['two lines at the title', { byline: '<p>20/12/2016</p><p>05/03/2018</p>' }],
    [
      'a night between two years',
      { head: meta('article:published_time', '2016-12-31T18:00:00Z'), byline: '<p>31/12/2016 18:00</p>' },
    ],
    ['month and day that may be either', { head: meta('article:published_time', '01/02/2017 8:00:00 AM') }],
    ['the same at the title', { byline: '<p>11/2/2017 2:00 PM</p>' }],
  ])('%s: unknown', (_what, parts) => {
    expect(page(parts)).toBeNull();
  });

  it('a night between two time zones is no disagreement within a year', () => {
    expect(page({ head: article('2016-12-20T18:00:00Z'), byline: '<p>20/12/2016</p>' })).toBe('2016-12-21');
  });

  it('an article wins over the page it is on', () => {
    expect(page({ head: article('2016-12-20') + linked('{"@type":"WebPage","datePublished":"2015-01-01"}') })).toBe(
      '2016-12-20',
    );
  });
});

it('an image that takes the place of a method does not hide it', () => {
  const document = documentOf(`<body><img name="querySelectorAll">${TITLE}<p>20/12/2016</p>${TEXT}</body>`);
  const nothing = { headline: null, published: [], perhapsPublished: [], modified: [] };
  expect(runNow(findPublished(document, document.body, document.querySelector('h1'), nothing))).toBe('2016-12-20');
});
