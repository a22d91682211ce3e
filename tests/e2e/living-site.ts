import type { Served } from '../../scripts/demo/serve.ts';

const TITLE = 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020';
const REST = 'Kinh tế - xã hội của thành phố tiếp tục phát triển ổn định, đời sống nhân dân được cải thiện.';
const JOBS = 'Năm 2016, thành phố tạo việc làm cho 379 lao động.';
const POOR = 'Tỷ lệ hộ nghèo năm 2016 của thành phố là 2,88%.';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
const article = (body: string) => `<article><h1>${TITLE}</h1><p>${REST}</p>${body}<p>${REST}</p></article>`;

/** A page that changes, and how many marks it is to have: at first, and after the change. */
export interface LivingPage {
  readonly html: Served;
  readonly first: number;
  /** JavaScript of the change; none where the page changes by itself. */
  readonly change?: string;
  readonly last: number;
  /** Does it come to rest only after seconds? */
  readonly isLong?: true;
}

const shown = (body: string, css: string, change: string): LivingPage => ({
  html: page(article(`<p>${JOBS}</p>${body}`), `<style>${css}</style>`),
  first: 1,
  change,
  last: 2,
});

/** Pages of the kinds of the field log and the reliability report that change, in forms that are in neither. */
export const LIVING: Readonly<Record<string, LivingPage>> = {
  'names that extensions ask for': {
    html: page(
      `<form id="browser"><input name="runtime" id="x"></form><form id="chrome"><input name="runtime" id="y"></form>
      <a id="scheduler"></a><a id="navigation"></a><img name="CSS"><a id="Highlight"></a>${article(`<p>${JOBS}</p>`)}`,
    ),
    first: 1,
    last: 1,
  },
  'a fold that opens in a grid': shown(
    `<div class="a"><div><p>${POOR}</p></div></div>`,
    '.a{display:grid;grid-template-rows:0fr;transition:grid-template-rows .3s}.a>div{overflow:hidden}.a.b{grid-template-rows:1fr}',
    `document.querySelector('.a').classList.add('b')`,
  ),
  'a fold of no height': shown(
    `<div class="a"><p>${POOR}</p></div>`,
    '.a{max-height:0;overflow:hidden}.b .a{max-height:none}',
    `document.body.className = 'b'`,
  ),
  'a tab that a radio button shows': shown(
    `<input type="radio" name="t" checked><input type="radio" name="t" id="r"><div class="a"><p>${POOR}</p></div>`,
    '.a{display:none}article:has(#r:checked) .a{display:block}',
    `document.querySelector('#r').click()`,
  ),
  'a style sheet that a script adopts': shown(
    `<div class="a"><p>${POOR}</p></div>`,
    '.a{display:none}',
    `(() => { const s = new CSSStyleSheet(); s.replaceSync('.a{display:block !important}'); document.adoptedStyleSheets = [s]; })()`,
  ),
  'an attribute of the page’s own': shown(
    `<div class="a"><p>${POOR}</p></div>`,
    '.a{display:none}[data-view="full"] .a{display:block}',
    `document.documentElement.dataset.view = 'full'`,
  ),
  'a text that is slotted late': {
    html: page(
      `${article(`<p>${JOBS}</p><x-more><p>${POOR}</p></x-more>`)}<script>
        customElements.define('x-more', class extends HTMLElement {
          constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<button>Xem</button>'; }
          show() { this.shadowRoot.innerHTML = '<slot></slot>'; }
        });</script>`,
    ),
    first: 1,
    change: `document.querySelector('x-more').show()`,
    last: 2,
  },
  'a body in the place of another': {
    html: page(article(`<p>${JOBS}</p>`)),
    first: 1,
    change: `(() => { const b = document.createElement('body'); b.innerHTML = ${JSON.stringify(article(`<p>${JOBS}</p><p>${POOR}</p>`))}; document.body.replaceWith(b); })()`,
    last: 2,
  },
  'another article under another address': {
    html: page(article(`<p>${JOBS}</p><p>${POOR}</p>`)),
    first: 2,
    change: `(() => { history.pushState(null, '', '/khac'); document.querySelector('article').innerHTML = ${JSON.stringify(`<h1>${TITLE}</h1><p>${REST}</p><p>${JOBS}</p>`)}; })()`,
    last: 1,
  },
  'a page that is translated': {
    html: page(article(`<p>${JOBS}</p>`)),
    first: 1,
    change: `document.querySelectorAll('p').forEach((p) => { p.innerHTML = '<font dir="auto"><font>' + p.innerHTML + '</font></font>'; })`,
    last: 1,
  },
  'text cut into nodes and joined again': {
    html: page(article(`<p>${JOBS}</p><p>${POOR}</p>`)),
    first: 2,
    change: `document.querySelectorAll('p').forEach((p) => { for (let n = p.firstChild; n.length > 3; ) n = n.splitText(3); p.normalize(); })`,
    last: 2,
  },
  'a class that is set ten times a second': {
    html: page(
      `${article(`<p>${JOBS}</p>`)}<script>let n = 0; setInterval(() => { document.documentElement.className = 'cuon-' + (n++ % 7); }, 100);</script>`,
    ),
    first: 1,
    change: `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(`<p>${POOR}</p>`)})`,
    last: 2,
  },
  'a ticker in the article': {
    html: page(
      `${article(`<p>${JOBS}</p><p id="k"></p>`)}<script>let n = 0; setInterval(() => { k.textContent = 'Giá vàng ' + (n++ % 90) + ' triệu đồng'; }, 20);</script>`,
    ),
    first: 1,
    change: `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(`<p>${POOR}</p>`)})`,
    last: 2,
  },
  'text that is typed': {
    html: page(
      `${article(`<p id="t"></p>`)}<script>const words = ${JSON.stringify(JOBS)}; let n = 0;
      const run = setInterval(() => { t.textContent = words.slice(0, ++n); if (n === words.length) clearInterval(run); }, 90);</script>`,
    ),
    first: 1,
    last: 1,
    isLong: true,
  },
  'a line that is cut within a number': {
    html: page(
      `${article('<p id="t">Năm 2016, thành phố tạo việc làm cho 37...</p>')}<script>setTimeout(() => { t.textContent = ${JSON.stringify(JOBS)}; }, 4000);</script>`,
    ),
    first: 1,
    last: 1,
    isLong: true,
  },
  'a counter that rolls each digit': {
    html: page(
      `${article(`<p>Năm 2016, thành phố tạo việc làm cho <span id="o" class="odometer"></span> lao động.</p>`)}<script>
      let n = 100; const show = () => { o.innerHTML = [...String(n)].map((d) => '<span class="odometer-value">' + d + '</span>').join(''); };
      show(); const run = setInterval(() => { n = Math.min(379, n + 3); show(); if (n === 379) clearInterval(run); }, 60);</script>`,
    ),
    first: 1,
    last: 1,
  },
};
