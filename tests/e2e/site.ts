import { readFileSync } from 'node:fs';
import path from 'node:path';
import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import { demoPages, renderPage } from '../../scripts/demo/pages.ts';
import { type Site, serve } from '../../scripts/demo/serve.ts';
import districtPack from '../fixtures/packs/pac-lung-2022-12.json' with { type: 'json' };
import { CHANGING } from './changing-site.ts';
import { LIVING } from './living-site.ts';
import { REVIEWED } from './review-site.ts';

/** A site of data/sites.json and one that is on no list; both resolve to this machine in the test browsers. */
export const LOCAL = 'www.backancity.gov.vn';
export const ELSEWHERE = 'bao.example.com';
/** The first one's pages for telephones. */
export const MOBILE = 'm.backancity.gov.vn';
export const HOSTS = [LOCAL, ELSEWHERE, MOBILE];

const SENTENCE = 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo 2,88%.';
const page = (title: string, body: string) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, '../fixtures', name), 'utf8');

const EXTRA: Record<string, string> = {
  // controls of bidirectional text around and inside its numbers, and one left open in a name that only the page knows
  '/dao-chieu': fixture('reliability/c1-rlo.html').replace(
    '</p></article>',
    ' Năm 2016, huyện Kông\u202e Chro tạo việc làm cho 45 lao động.</p></article>',
  ),
  '/ban-dich': page(
    'Bac Kan city conference',
    '<p>In 2016 the city collected 99.6 billion dong of budget revenue and created jobs for 640 workers.</p>'.repeat(3),
  ).replace('<html', '<html class="translated-ltr"'),
  // a number of which nothing says what it counts, beside others of which all is said
  '/chua-ro': page(
    'Thành phố Bắc Kạn năm 2016',
    `<article><h1>Thành phố Bắc Kạn năm 2016</h1>
    <p>Năm 2016, thành phố Bắc Kạn có bước tiến: con số cuối năm chỉ còn 2,88%.</p>
    <p>Chi ngân sách nhà nước ước thực hiện 215 tỷ đồng, tạo việc làm cho 379 lao động.</p></article>`,
  ),
  // one figure that is compared, and one of another year
  '/hai-nam': page(
    'Thành phố Bắc Kạn năm 2016',
    `<article><h1>Thành phố Bắc Kạn năm 2016</h1><p>${SENTENCE}</p><p>Năm 2014, thành phố Bắc Kạn tạo việc làm cho 301 lao động.</p></article>`,
  ),
  // a page about a place of which nothing comes with the extension; one number is another than in its document
  '/pac-lung': page(
    'Huyện Pác Lùng: kết quả năm 2022',
    `<article><h1>Huyện Pác Lùng: kết quả thực hiện nghị quyết năm 2022</h1>
    <p>Hội nghị lần thứ 9 Ban Chấp hành Đảng bộ huyện Pác Lùng khóa XX, nhiệm kỳ 2020 - 2025 vừa diễn ra.</p>
    <p>Năm 2022, toàn huyện trồng 856 ha rừng; sản lượng củ dong riềng đạt 29.600 tấn; sản lượng hồi khô đạt 1.240 tấn.</p></article>`,
  ),
  // the document that it comes from, as its site has it
  '/nghi-quyet-pac-lung': page(
    'Nghị quyết huyện Pác Lùng',
    `<article>${districtPack.text
      .split('\n')
      .filter((line) => line !== '')
      .map((line, at) => (at === 0 ? `<h1>${line}</h1>` : `<p>${line}</p>`))
      .join('')}</article>`,
  ),
  '/trong': page('', ''),
  '/khong-bai': page('Liên hệ', '<form><label>Họ tên <input></label><button>Gửi</button></form>'),
  '/hong':
    '<title>Thành phố Bắc Kạn</title><div><p>Năm 2016, thành phố Bắc Kạn <b>tạo việc làm cho 379 lao động<table><tr><td>5</div>',
  // a page that fills itself after loading, as sites made by scripts do
  '/den-sau': page(
    'Thành phố Bắc Kạn năm 2016',
    `<main><article><h1>Thành phố Bắc Kạn năm 2016</h1><p>Đang tải bài viết về kết quả kinh tế – xã hội của thành phố Bắc Kạn ...</p></article></main>
    <script>addEventListener('fill', () => { const p = document.createElement('p'); p.textContent = ${JSON.stringify(SENTENCE)}; document.querySelector('article').append(p); });</script>`,
  ),
  // a page that names its pictures after what is asked of it, styles and takes away what is put beside it, and selects by itself
  '/chong-ghi-chu': page(
    'Thành phố Bắc Kạn năm 2016',
    `<style>html > div { display: none !important } button { all: unset !important }</style>
    <img name="getSelection"><img name="documentElement"><form name="activeElement"><input name="parentNode"></form>
    <article dir="rtl"><h1>Thành phố Bắc Kạn năm 2016</h1><p id="a">${SENTENCE}</p><p contenteditable>Viết vào đây.</p></article>
    <script>
      window.heard = 0;
      addEventListener('message', () => { heard++; });
      window.getSelection().selectAllChildren(document.getElementById('a'));
      for (const type of ['mousedown', 'mouseup', 'click']) document.getElementById('a').dispatchEvent(new MouseEvent(type, { bubbles: true }));
      window.taken = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) {
          if (node.localName !== 'div' || taken > 0) continue;
          taken++;
          if (node.shadowRoot) heard++;
          node.click();
          node.style.cssText = 'display: none !important';
          node.remove();
        }
      }).observe(Document.prototype.__lookupGetter__('documentElement').call(document), { childList: true });
    </script>`,
  ),
  // text that would be code if anything took it for HTML, a message in our format, a look-alike element
  '/thu-dich': page(
    'Thành phố Bắc Kạn năm 2016 &lt;img src=x onerror=alert(1)&gt;',
    `<article><h1>Thành phố Bắc Kạn năm 2016 &lt;img src=x onerror="document.title='hỏng'"&gt;</h1>
    <p>${SENTENCE} &lt;script&gt;document.title='hỏng'&lt;/script&gt; chi ngân sách nhà nước ước thực hiện 215 tỷ đồng &lt;b onclick=alert(1)&gt;.</p></article>
    <script>
      postMessage({ type: 'check', article: null }, '*');
      Object.prototype.phase = 'checked';
      document.addEventListener('doi-chieu', () => { throw new Error('heard'); });
    </script>`,
  ),
};

/** A page of tests/fixtures/reliability by its name, "/reliability/b2-form-children". */
function fixtureAt(address: string): string | null {
  const name = /^\/reliability\/([a-z0-9-]+)$/.exec(address)?.[1];
  return name === undefined
    ? null
    : readFileSync(new URL(`../fixtures/reliability/${name}.html`, import.meta.url), 'utf8');
}

/** A page that changes by its name, "/song/a%20fold". */
const living = (address: string) =>
  address.startsWith('/song/') ? (LIVING[decodeURIComponent(address.slice(6))]?.html ?? null) : null;

/** The demo's three pages and those that only a test wants, on one server. `heard` is told every path that is asked for. */
export async function serveTestSite(
  heard: (path: string) => void = () => {},
): Promise<Site & { url(path: string, host?: string): string }> {
  const pages = demoPages(pack.text);
  const site = await serve((asked) => {
    heard(asked);
    const found = pages.find((candidate) => candidate.path === asked);
    const [article] = pages;
    // the same article for a cache, and at an address that its site does not call its own
    if (article && (asked === `${article.path}/amp` || asked === '/xem-bai'))
      return renderPage(article, pages).replace('</head>', `<link rel="canonical" href="${article.path}"></head>`);
    return found
      ? renderPage(found, pages)
      : (EXTRA[asked] ?? REVIEWED[asked] ?? CHANGING[asked] ?? living(asked) ?? fixtureAt(asked));
  });
  return { ...site, url: (asked, host = LOCAL) => `http://${host}:${site.port}${asked}` };
}
