import { readdirSync, readFileSync } from 'node:fs';
import type { Served } from '../../scripts/demo/serve.ts';

const TITLE = 'Hội nghị Ban Chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7, nhiệm kỳ 2015 – 2020';
const REST = 'Kinh tế - xã hội của thành phố tiếp tục phát triển ổn định, đời sống nhân dân được cải thiện.';
const SENTENCE = 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo 2,88%.';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;
const article = (body: string) => `<article><h1>${TITLE}</h1><p>${REST}</p>${body}<p>${REST}</p></article>`;

/** An article that its script writes anew every so many milliseconds. */
const writtenAnew = (every: number, more = '') =>
  page(
    `${article(`<p>Năm 2016, thành phố tạo việc làm cho <b data-to="379">379</b> lao động.</p>
    <p>Tỷ lệ hộ nghèo năm 2016 của thành phố là 2,88%.</p>${more}`)}
    <script>
      const article = document.querySelector('article');
      globalThis.written = 0;
      setInterval(() => { article.innerHTML = article.innerHTML; written++; }, ${every});
    </script>`,
  );

/** Inputs that are kept as files: those of the reliability report, and those of the field log that are pages. */
function kept(): Record<string, string> {
  const fixtures = new URL('../fixtures/', import.meta.url);
  const names = readdirSync(new URL('reliability', fixtures)).filter((name) => name.endsWith('.html'));
  const files = names.map((name) => [
    `/${name.replace('.html', '')}`,
    readFileSync(new URL(`reliability/${name}`, fixtures), 'utf8'),
  ]);
  const cases = readFileSync(new URL('field/cases.jsonl', fixtures), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; input: unknown })
    .filter(({ input }) => typeof input === 'string' && input.includes('<html'))
    .map(({ id, input }) => [`/truong-hop/${id}`, input]);
  return Object.fromEntries([...files, ...cases]);
}

/** Pages that change, or are there piece by piece. Each has figures that match the source. */
export const CHANGING: Readonly<Record<string, Served>> = {
  ...kept(),
  // text that is there and not seen, until a class, an attribute, a style, an address or a box that is ticked shows it
  '/an-hien': page(
    `<div class="bai">${article(
      `<p>Năm 2016, thành phố tạo việc làm cho 379 lao động.</p>
      <div class="them"><p>Tỷ lệ hộ nghèo năm 2016 của thành phố là 2,88%.</p></div>
      <details><summary>Chi tiết</summary><p>Tỷ lệ hộ nghèo năm 2016 của thành phố là 2,88%.</p></details>
      <p class="cuon" style="visibility: hidden">Tỷ lệ hộ nghèo năm 2016 của thành phố là 2,88%.</p>
      <div hidden><p>Tỷ lệ hộ nghèo năm 2016 của thành phố là 2,88%.</p></div>
      <div class="muc" id="dich"><p>Tỷ lệ hộ nghèo năm 2016 của thành phố là 2,88%.</p></div>
      <input type="checkbox"><div class="tich"><p>Tỷ lệ hộ nghèo năm 2016 của thành phố là 2,88%.</p></div>`,
    )}</div>`,
    `<style>
      .them, .tich, .muc { display: none }
      .mo .them, :checked + .tich, .muc:target { display: block }
    </style>`,
  ),
  '/den-cham.css': { first: '/* */', rest: '.cuon { visibility: visible !important }', after: 3000 },
  '/viet-de': page(
    `${article('<p>Năm 2016, thành phố tạo việc làm cho 379 lao động.</p>')}
    <script>
      const text = '<title>${TITLE}</title><article><h1>${TITLE}</h1><p>${SENTENCE}</p></article>';
      addEventListener('write', () => { document.open(); document.write(text); document.close(); });
      addEventListener('replace', () => {
        const root = document.createElement('html');
        root.innerHTML = '<head></head><body></body>';
        root.querySelector('body').innerHTML = text;
        document.replaceChild(root, document.documentElement);
      });
    </script>`,
  ),
  // a counter as sites show them: some twenty steps a second
  '/dem-so': page(
    `${article('<p>Năm 2016, thành phố tạo việc làm cho <b id="n">0</b> lao động.</p>')}
    <script>
      let v = 0;
      const run = setInterval(() => {
        v = Math.min(379, v + 2);
        n.textContent = v;
        if (v === 379) clearInterval(run);
      }, 50);
    </script>`,
  ),
  // one that has stood still for long, at a number that is not nought, before it runs
  '/dem-so-sau': page(
    `${article('<p>Năm 2016, thành phố tạo việc làm cho <b id="n">14</b> lao động.</p>')}
    <script>
      addEventListener('run', () => {
        let v = 14;
        const run = setInterval(() => {
          n.textContent = v = Math.min(379, v + 5);
          if (v === 379) clearInterval(run);
        }, 50);
      });
    </script>`,
  ),
  // an article that its script writes again and again, a counter in it that has come to rest
  '/viet-lai-700': writtenAnew(700),
  '/viet-lai-1000': writtenAnew(1000),
  // one that takes its time to be laid out
  '/viet-lai-dai': writtenAnew(1000, `<p>${REST}</p>`.repeat(3000)),
  '/dem-so-tung-phan': {
    first: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title></head><body>
      ${article('<p>Năm 2016, thành phố tạo việc làm cho <b id="n">0</b> lao động.</p>')}
      <script>
        let v = 0;
        const run = setInterval(() => {
          n.textContent = v = Math.min(379, v + 2);
          if (v === 379) clearInterval(run);
        }, 50);
      </script>`,
    rest: '</body></html>',
    after: 6000,
  },
  '/tung-phan': {
    first: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${REST}</p><p>${SENTENCE}</p>`,
    rest: `<p>Năm 2016, chi ngân sách nhà nước ước thực hiện 215 tỷ đồng.</p><p>${REST}</p></article></body></html>`,
    after: 'asked',
  },
};
