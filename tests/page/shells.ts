/**
 * Pages as publishing systems of different ages build them around one article. Each shell takes the title and the
 * paragraphs; whatever it adds (menus, other stories with figures of their own, a footer) is no part of the article.
 */
export type Shell = (title: string, paragraphs: readonly string[]) => string;

const menu = `<ul class="nav-menu">${['Trang chủ', 'Giới thiệu', 'Tin tức', 'Văn bản', 'Liên hệ']
  .map((name) => `<li><a href="/x">${name}</a></li>`)
  .join('')}</ul>`;

const headlines = `<div class="right-col"><h3>Tin đọc nhiều</h3><ul>${[11, 12, 13, 14, 15, 16]
  .map(
    (n) =>
      `<li><a href="/t${n}">Thành phố thu ngân sách đạt ${n},5 tỷ đồng trong quý</a> <span class="date">0${n - 10}/02/2020</span></li>`,
  )
  .join('')}</ul></div>`;

const teasers = `<div id="box"><div class="item"><h4><a href="/1">Kết nạp 77 đảng viên mới trong 6 tháng</a></h4>
  <p>Trích đoạn dài của tin khác nói về việc kết nạp 77 đảng viên mới trong sáu tháng đầu năm.</p></div>
  <div class="item"><h4><a href="/2">Trồng 88 ha rừng</a></h4><p>Trích đoạn về trồng 88 ha rừng của huyện khác.</p></div></div>`;

const footer = `<div class="footer">Cơ quan chủ quản: UBND thành phố. Điện thoại: 0209.3870.123. Giấy phép số 12/GP-TTĐT ngày
  01/02/2012. Lượt truy cập: 1.234.567</div>`;

const paragraphs = (list: readonly string[], tag = 'p'): string =>
  list.map((text) => `<${tag}>${text}</${tag}>`).join('\n');

/** Cuts a text into spans of its words, as editors do that paste from a word processor. */
const inSpans = (text: string): string =>
  text
    .split(' ')
    .map((word, i) => (i % 3 === 0 ? `<span style="color:black">${word}</span>` : word))
    .join('\n ');

export const SHELLS: Readonly<Record<string, Shell>> = {
  'a bare file': (title, list) => `<h1>${title}</h1>${paragraphs(list)}`,

  'a weblog system': (title, list) => `<html lang="vi"><head><title>${title} – Cổng thông tin</title></head>
    <body class="single has-sidebar"><header>${menu}</header><div id="content"><article class="post tag-ngan-sach">
    <h1 class="entry-title">${title}</h1><div class="entry-content">${paragraphs(list)}</div>
    <div class="entry-footer">Chuyên mục: <a href="/kt">Kinh tế</a></div></article>${headlines}</div>${footer}</body></html>`,

  'a page laid out by tables': (title, list) => `<html><head><title>${title}</title></head><body><table width="100%">
    <tr><td colspan="2">${menu}</td></tr><tr><td class="l">${headlines}</td><td><table><tr><td><span class="title">${title}</span></td></tr>
    <tr><td>${paragraphs(list, 'div')}</td></tr></table></td></tr><tr><td colspan="2">${footer}</td></tr></table></body></html>`,

  'boxes without names': (
    title,
    list,
  ) => `<html><head><title>${title} | Báo</title><meta property="og:title" content="${title}"></head>
    <body><div>${menu}</div><div class="wrap"><div class="c1"><div class="x1">${title}</div><div class="x2">
    ${list.map((text) => `<div style="text-align:justify"><span><font>${text}</font></span></div>`).join('\n')}</div></div>${headlines}${teasers}</div>
    ${footer}</body></html>`,

  'lines ended by breaks': (
    title,
    list,
  ) => `<html><head><title>${title}</title></head><body>${menu}<div class="main"><h1>${title}</h1>
    <div class="noidung">${list.join('<br><br>')}</div></div>${teasers}${footer}</body></html>`,

  'one form around the page': (
    title,
    list,
  ) => `<html><head><title>${title}</title></head><body><form id="aspnetForm" action="x">
    <div id="body">${menu}<div class="zone"><div class="news-title"><h2>${title}</h2></div><div class="c">${paragraphs(list)}</div></div>
    ${headlines}</div>${footer}</form></body></html>`,

  'a newspaper with other stories in the text': (title, list) => `<html><head><title>${title}</title>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(title)}}</script></head><body>${menu}
    <main><div class="detail"><h1 class="title-detail">${title}</h1><div class="fck_detail">
    ${paragraphs(list.slice(0, 1))}<div class="tinlienquan tin-lien-quan"><a href="/9">Thành phố trồng 99 ha rừng</a></div><div class="ads">Quảng cáo: giảm giá 50%</div>
    ${paragraphs(list.slice(1))}</div><div class="social-share">12 lượt thích</div><div id="comments"><p>Nghe nói là 123 tỷ đồng cơ mà, ai kiểm tra giúp?</p></div></div>
    ${teasers}</main>${footer}</body></html>`,

  'pasted from a word processor': (title, list) => `<html><body>${menu}<article><h1>${inSpans(title)}</h1><p>&nbsp;</p>
    ${list.map((text) => `<p class="MsoNormal">${inSpans(text)}<o:p></o:p></p><p>&nbsp;</p>`).join('')}</article>${headlines}${footer}</body></html>`,
};
