/**
 * Pages of the kinds that the reliability report and the field log found, in other forms: what is said of each was written
 * down before it was tried. All stand on a page of the very conference, where a number that does not agree is accused.
 */
export interface PageInput {
  readonly css?: string;
  /** The body of the article under its heading; or, with `body`, all of the page's body. */
  readonly html: string;
  readonly body?: boolean;
  /** Run once the page stands. */
  readonly script?: (document: Document) => void;
  /** Values that are on the page, with the verdicts each may have. */
  readonly told?: Readonly<Record<string, readonly string[]>>;
  /** Values that nobody may read there. */
  readonly unread?: readonly string[];
  /** Words that the article has, and words that it has not. */
  readonly has?: readonly string[];
  readonly hasNot?: readonly string[];
}

export const TITLE = 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020';
const REST =
  'Kinh tế - xã hội của thành phố tiếp tục phát triển ổn định, đời sống nhân dân được cải thiện, an ninh được giữ vững.';
export const article = (html: string): string =>
  `<article><h1>${TITLE}</h1><p>${REST}</p>${html}<p>${REST}</p></article>`;

const JOBS = 'Năm 2016, thành phố tạo việc làm cho';
const POOR = 'Tỷ lệ hộ nghèo năm 2016 của thành phố là';
const SPENT = 'Năm 2016, chi ngân sách nhà nước ước thực hiện';
const COMMENT =
  'Tôi thấy số liệu này chưa đúng, theo tôi năm 2016 thành phố chỉ tạo việc làm cho 251 lao động, tỷ lệ hộ nghèo 3,88%, mong báo kiểm tra lại giúp bạn đọc nhé.';
const agrees = ['match', 'consistent'];
const open = ['unclear', 'match', 'consistent', 'not-in-resolution'];

export const PAGE_INPUTS: Readonly<Record<string, PageInput>> = {
  // digits and neighbours (K1)
  'a digit set off by its underline': { html: `<p>${JOBS} <u>1</u>379 lao động.</p>`, told: { '1379': open } },
  'a digit in a ring': {
    css: '.a{outline:1px solid;border-radius:50%}',
    html: `<p>${JOBS} <span class="a">1</span>379 lao động.</p>`,
    told: { '1379': open },
  },
  'a digit in the shadow of a box': {
    css: '.a{box-shadow:0 0 0 1px #888}',
    html: `<p>${JOBS} <span class="a">1</span>379 lao động.</p>`,
    told: { '1379': open },
  },
  'a digit set off by letter spacing of its own': {
    css: '.a{letter-spacing:8px}',
    html: `<p>${JOBS} <span class="a">1</span>379 lao động.</p>`,
    told: { '379': agrees },
    unread: ['1379'],
  },
  'digits in a row that runs from right to left': {
    css: '.a{display:inline-flex;flex-direction:row-reverse}',
    html: `<p>${JOBS} <span class="a"><b>9</b><b>7</b><b>3</b></span> lao động.</p>`,
    unread: ['973'],
  },
  'digits put in order by style': {
    css: '.a{display:inline-flex}.a b:first-child{order:2}',
    html: `<p>${JOBS} <span class="a"><b>79</b><b>3</b></span> lao động.</p>`,
    unread: ['793'],
  },
  'a number turned round by a mirror': {
    css: '.a{display:inline-block;transform:scaleX(-1)}',
    html: `<p>${POOR} <span class="a">2,86%</span>.</p>`,
    told: { '2.86': open },
  },
  'a line drawn through a number by a box of its style': {
    css: '.a{position:relative}.a::after{content:"";position:absolute;left:0;right:0;top:50%;border-top:1px solid red}',
    html: `<p>${JOBS} <span class="a">251</span> lao động.</p>`,
    told: { '251': ['unclear'] },
  },
  'a line drawn through a number by its ground': {
    css: '.a{background:linear-gradient(transparent 48%,red 48%,red 54%,transparent 54%)}',
    html: `<p>${JOBS} <span class="a">251</span> lao động.</p>`,
    told: { '251': open },
  },
  'a number replaced by a picture of another': {
    css: ".a{content:url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'/>\")}",
    html: `<p>${POOR} <span class="a">3,88%</span>.</p>`,
    told: { '3.88': open },
  },
  'a number pushed out of its box by an indent': {
    css: '.a{display:inline-block;width:40px;overflow:hidden;text-indent:-9999px}',
    html: `<p>${JOBS} <span class="a">2</span>379 lao động.</p>`,
    told: { '379': agrees },
    unread: ['2379'],
  },
  'a number that a box with a lower edge cuts off': {
    css: '.a{display:inline-block;height:1.2em;overflow:hidden;vertical-align:bottom;line-height:1.2}.a i{display:block;font-style:normal}',
    html: `<p>${JOBS} <span class="a"><i>379</i><i>251</i></span> lao động.</p>`,
    told: { '251': open },
  },
  'an odometer at rest': {
    css: '.odometer-digit{display:inline-block;position:relative}.odometer-digit-spacer{display:inline-block;visibility:hidden}.odometer-digit-inner{position:absolute;top:0;left:0;right:0;bottom:0;overflow:hidden}.odometer-value{display:block}',
    html: `<p>${JOBS} <span class="odometer"><span class="odometer-inside">${['3', '7', '9']
      .map(
        (digit) =>
          `<span class="odometer-digit"><span class="odometer-digit-spacer">8</span><span class="odometer-digit-inner"><span class="odometer-ribbon"><span class="odometer-ribbon-inner"><span class="odometer-value">${digit}</span></span></span></span></span>`,
      )
      .join('')}</span></span> lao động.</p>`,
    unread: ['888', '839', '837'],
  },
  'a first letter that floats': {
    css: 'p::first-letter{float:left;font-size:3em}',
    html: `<p>379 lao động được thành phố tạo việc làm trong năm 2016.</p>`,
    told: { '379': agrees },
  },
  'letters of an element whose shadow shows another text': {
    html: `<p>${JOBS} <x-so>251</x-so> lao động.</p>`,
    script: (document) => {
      for (const host of document.querySelectorAll('x-so'))
        host.attachShadow({ mode: 'closed' }).innerHTML = '<b>379</b>';
    },
    told: { '251': open },
  },
  'a hidden number between two words of a sentence': {
    css: '.a{clip-path:polygon(0 0,0 0,0 0)}.a{position:absolute}',
    html: `<p>${JOBS} <span class="a">251</span>379 lao động.</p>`,
    told: { '379': agrees },
    unread: ['251'],
  },
  'a number scaled to nothing': {
    css: '.a{display:inline-block;transform:scale(0)}',
    html: `<p>${JOBS} <span class="a">251</span> lao động.</p>`,
    told: { '251': open },
  },
  'note marks as buttons': {
    css: 'button{font-size:9px;vertical-align:super;border:0;background:none}',
    html: `<p>${JOBS} 379<button>2</button> lao động.</p>`,
    told: { '379': agrees },
    unread: ['3792'],
  },
  'a note mark in a raised box': {
    css: '.a{display:inline-block;font-size:10px;vertical-align:top}',
    html: `<p>${JOBS} 379<span class="a">1</span> lao động.</p>`,
    unread: ['3791'],
  },
  'an exponent in formatted text': {
    html: '<p>Rộng 137 km<span style="vertical-align:super;font-size:60%">2</span>.</p>',
    has: ['137 km²'],
  },
  // struck-out text (K2)
  'a struck list item': {
    css: '.done{text-decoration:line-through}',
    html: `<ul><li class="done">${SPENT} 251 tỷ đồng</li><li>${SPENT} 215 tỷ đồng</li></ul>`,
    told: { '251000000000': ['unclear'], '215000000000': agrees },
  },
  'a struck cell': {
    css: '.a{text-decoration:line-through}',
    html: `<table><tr><th>Chỉ tiêu</th><th>Năm 2016</th></tr><tr><td>Tỷ lệ hộ nghèo (%)</td><td><span class="a">3,88</span> 2,88</td></tr><tr><td>Tạo việc làm (lao động)</td><td>379</td></tr></table>`,
    told: { '3.88': ['unclear'] },
  },
  // tables and rows (K17)
  'a definition list in boxes': {
    html: '<dl><div><dt>Tạo việc làm năm 2016</dt><dd>379 lao động</dd></div><div><dt>Tỷ lệ hộ nghèo năm 2016</dt><dd>2,88%</dd></div></dl>',
    told: { '379': agrees, '2.88': agrees },
  },
  'rows of a list': {
    css: 'li{display:flex;justify-content:space-between}',
    html: '<p>Kết quả năm 2016:</p><ul><li><span>Tạo việc làm</span><span>379 lao động</span></li><li><span>Tỷ lệ hộ nghèo</span><span>2,88%</span></li></ul>',
    told: { '379': agrees, '2.88': agrees },
  },
  'a table in which everything is a link': {
    html: '<table><tbody><tr><td><a href="/1">Chỉ tiêu</a></td><td><a href="/2">Năm 2016</a></td></tr><tr><td><a href="/3">Tạo việc làm (lao động)</a></td><td><a href="/4">379</a></td></tr><tr><td><a href="/5">Tỷ lệ hộ nghèo (%)</a></td><td><a href="/6">2,88</a></td></tr></tbody></table>',
    told: { '379': agrees, '2.88': agrees },
  },
  'a table of a style with labels in its cells': {
    css: 'td::before{content:attr(data-label);display:block}',
    html: '<table><tr><th>Chỉ tiêu</th><th>Năm 2016</th></tr><tr><td data-label="Chỉ tiêu">Tạo việc làm (lao động)</td><td data-label="Năm 2016">379</td></tr><tr><td data-label="Chỉ tiêu">Tỷ lệ hộ nghèo (%)</td><td data-label="Năm 2016">2,88</td></tr></table>',
    told: { '379': agrees, '2.88': agrees },
  },
  'a table with its unit in a column': {
    html: '<table><tr><th>TT</th><th>Chỉ tiêu</th><th>ĐVT</th><th>TH 2016</th></tr><tr><td>1</td><td>Tạo việc làm</td><td>lao động</td><td>379</td></tr><tr><td>2</td><td>Tỷ lệ hộ nghèo</td><td>%</td><td>2,88</td></tr></table>',
    told: { '379': agrees, '2.88': agrees },
  },
  'a grid of roles': {
    html: '<div role="table"><div role="row"><span role="columnheader">Chỉ tiêu</span><span role="columnheader">Năm 2016</span></div><div role="row"><span role="cell">Tạo việc làm (lao động)</span><span role="cell">379</span></div><div role="row"><span role="cell">Tỷ lệ hộ nghèo (%)</span><span role="cell">2,88</span></div></div>',
    told: { '379': agrees, '2.88': agrees },
  },
  // found (K7–K9)
  'an article among comments that are longer': {
    body: true,
    html: `<main>${article(`<p>${JOBS} 379 lao động.</p>`)}<section id="phan-hoi">${Array.from({ length: 6 }, (_, n) => `<article><h4>Bạn đọc ${n}</h4><time>20/12/2016</time><p>${COMMENT} ${COMMENT} ${COMMENT}</p></article>`).join('')}</section></main>`,
    told: { '379': agrees },
    hasNot: ['chưa đúng'],
  },
  'a short report in a plain box among teasers': {
    body: true,
    html: `<div class="wrap"><div class="tin"><h1>${TITLE}</h1><p>${REST}</p><p>${JOBS} 379 lao động. ${POOR} 2,88%.</p></div><div class="khac">${[1, 2, 3, 4, 5].map((n) => `<article><h3><a href="/t${n}">Huyện Ba Bể tạo việc làm cho 25${n} lao động</a></h3><p>Theo báo cáo, năm 2016 huyện đã tạo việc làm cho 25${n} lao động, vượt kế hoạch.</p></article>`).join('')}</div></div>`,
    told: { '379': agrees, '2.88': agrees },
    hasNot: ['Ba Bể'],
  },
  'an article shown in a dialog': {
    body: true,
    html: `<div inert aria-hidden="true"><ul><li><a href="/1">Trang chủ</a></li><li><a href="/2">Tin tức</a></li></ul></div><div role="dialog" aria-modal="true">${article(`<p>${JOBS} 379 lao động.</p>`)}</div>`,
    told: { '379': agrees },
  },
  'an article in a dialog element': {
    body: true,
    html: `<div><ul><li><a href="/1">Trang chủ</a></li><li><a href="/2">Tin tức</a></li></ul></div><dialog open>${article(`<p>${JOBS} 379 lao động.</p>`)}</dialog>`,
    told: { '379': agrees },
  },
  'under a dialog that asks about cookies': {
    body: true,
    html: `<div id="app" inert aria-hidden="true">${article(`<p>${JOBS} 379 lao động.</p>`)}</div><div role="dialog" aria-modal="true"><h2>Cookie</h2><p>Chúng tôi dùng cookie để phục vụ bạn đọc tốt hơn trên trang này, mời bạn chọn.</p><button>Đồng ý</button></div>`,
    told: { '379': agrees },
    hasNot: ['cookie'],
  },
  'sections of which the names speak of the frame': {
    html: `<section class="banner-section"><p>${JOBS} 379 lao động.</p></section><section id="social-life" class="popup-gallery"><p>${POOR} 2,88%.</p></section><section class="newsletter-body rating-5"><p>${SPENT} 215 tỷ đồng.</p></section>`,
    told: { '379': agrees, '2.88': agrees, '215000000000': agrees },
  },
  'words of a sentence in elements named as frame': {
    html: `<p>${JOBS} <span class="tags">379 lao động</span>, <em class="share-quote">tỷ lệ hộ nghèo</em> là <a class="popup" href="/x">2,88%</a>.</p>`,
    told: { '379': agrees, '2.88': agrees },
  },
  'a quote to be shared': {
    html: `<blockquote class="click-to-share social"><p>${JOBS} 379 lao động.</p><a href="https://x.test/share">Chia sẻ</a></blockquote>`,
    told: { '379': agrees },
  },
  'an accordion of buttons': {
    html: `<h2><button aria-expanded="true">Lao động, việc làm</button></h2><div><p>${JOBS} 379 lao động.</p></div><h2><button aria-expanded="true">Giảm nghèo</button></h2><div><p>${POOR} 2,88%.</p></div>`,
    told: { '379': agrees, '2.88': agrees },
    has: ['Lao động, việc làm', 'Giảm nghèo'],
  },
  'a number in an output': { html: `<p>${JOBS} <output>379</output> lao động.</p>`, told: { '379': agrees } },
  'a number in a summary': {
    html: `<details open><summary>${JOBS} 379 lao động</summary><p>${POOR} 2,88%.</p></details>`,
    told: { '379': agrees, '2.88': agrees },
  },
  'text in fields of a form that covers the page': {
    body: true,
    html: `<form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="251"><div>${article(`<p>${JOBS} 379 lao động.</p>`)}</div></form>`,
    told: { '379': agrees },
  },
  // counters (K10)
  'a counter by name at one': { html: `<p>${JOBS} <span class="counter">1</span> lao động.</p>`, told: { '1': open } },
  'a counter by name at a round beginning': {
    html: `<p>${JOBS} <b class="count-up" id="cu1">100</b> lao động.</p>`,
    told: { '100': open },
  },
  'a counter whose number is the one it rests at': {
    html: `<p>${JOBS} <span class="counter">379</span> lao động.</p>`,
    told: { '379': agrees },
  },
  'a counter that has a style for its number': {
    css: '@property --n{syntax:"<integer>";initial-value:0;inherits:false}.a::after{--n:379;counter-reset:n var(--n);content:counter(n)}',
    html: `<p>${JOBS} <span class="a"></span> lao động.</p>`,
    unread: ['0'],
  },
  // hostile markup (R9–R11)
  'images that name themselves as parts of the document': {
    body: true,
    html: `<img name="body"><img name="head"><form name="documentElement"></form><img name="title"><img name="defaultView"><img name="createRange"><img name="contentType">${article(`<p>${JOBS} 379 lao động.</p>`)}`,
    told: { '379': agrees },
  },
  'fields that stand for methods': {
    body: true,
    html: `<form>${['querySelector', 'querySelectorAll', 'getAttribute', 'getAttributeNames', 'matches', 'closest', 'compareDocumentPosition', 'checkVisibility', 'getBoundingClientRect', 'style', 'attributes', 'childElementCount', 'lastChild', 'isConnected', 'textContent', 'localName', 'classList', 'dataset', 'innerText'].map((name) => `<input name="${name}">`).join('')}${article(`<p>${JOBS} 379 lao động.</p>`)}</form>`,
    told: { '379': agrees },
  },
  'a form within the sentence': {
    html: `<p>${JOBS} <form><input type="hidden" name="parentElement"><input type="hidden" name="nextSibling"><b>379</b> lao động.</form></p><p>${POOR} 2,88%.</p>`,
    told: { '2.88': agrees },
  },
  // order of text (R13)
  'an isolate that is written from right to left': {
    html: `<p>${POOR} <bdi dir="rtl">2,86%</bdi>.</p>`,
    told: { '2.86': open },
  },
  'a column that is written from right to left': {
    css: 'td.a{direction:rtl}',
    html: '<table><tr><th>Chỉ tiêu</th><th>Năm 2016</th></tr><tr><td>Tỷ lệ hộ nghèo (%)</td><td class="a">2,68</td></tr><tr><td>Tạo việc làm (lao động)</td><td class="a">379</td></tr></table>',
    told: { '2.68': open },
  },
};
