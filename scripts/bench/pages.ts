const head = (title: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head>`;

const LINE = 'Lời dẫn dài về nhiều việc khác của tỉnh nhà trong ngày hôm nay, theo chương trình đã đề ra.';
const BOX =
  '<div class="box"><h3><a href="/a">Tin tức mới trong ngày của địa phương</a></h3><ul><li><a href="/b"><span>Việc khác</span>' +
  '</a></li><li><a href="/c">Thêm một việc khác nữa</a></li></ul></div>';

/** Pages of some 100 KB that are not about the city. */
export const PAGES: Readonly<Record<string, string>> = {
  '/article': `${head('Tin trong ngày')}<body><nav><ul>${'<li><a href="/x">Mục tin</a></li>'.repeat(40)}</ul></nav><main><article><h1>Tin trong ngày</h1>${`<p>${LINE} <b>Nhấn mạnh</b> <a href="/y">liên kết</a></p>`.repeat(600)}</article></main></body></html>`,
  '/portal': `${head('Trang chủ')}<body>${BOX.repeat(400)}</body></html>`,
};

const TITLE = 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020';
const SENTENCE = 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo 2,88%.';

/** The same without the counter, for the path "/resting". */
const resting = (sentences: number): string =>
  `${head(TITLE)}<body><article><h1>${TITLE}</h1>${`<p>${SENTENCE}</p>`.repeat(sentences)}</article></body></html>`;
export const RESTING: Readonly<Record<string, string>> = { '/resting': resting(317) };

/** A page with two marks a sentence, and a counter below the article that changes 50 times a second. */
export const tickingPage = (sentences: number): string =>
  `${head(TITLE)}<body><article><h1>${TITLE}</h1>${`<p>${SENTENCE}</p>`.repeat(sentences)}</article>
  <p id="t">0</p><script>let n = 0; setInterval(() => { document.getElementById('t').textContent = n++; }, 20)</script></body></html>`;
