import { expect, test } from 'vitest';
import { hasTable, parsedInSteps, readHtml } from '../../lib/page/read-html.ts';
import { runNow } from '../../lib/page/steps.ts';

const TABLE = `<table><caption>Chỉ tiêu năm 2016</caption><tr><th>Chỉ tiêu</th><th>Năm 2016</th></tr>
  <tr><td>Tỷ lệ hộ nghèo</td><td>2,88%</td></tr></table>`;

test('a saved page is read in no window, what its attributes hide left out', async () => {
  const html = `<!doctype html><html lang="vi"><body><article><h1>Thành phố Bắc Kạn năm 2016</h1>
    <p>Tạo việc làm cho 379 lao động.</p><p hidden>Không thấy 1%.</p><p style="display: none">Không thấy 2%.</p>${TABLE}</article></body></html>`;
  const reading = await readHtml(html, false, () => true);
  expect(reading).toMatchObject({ ok: true, article: { title: 'Thành phố Bắc Kạn năm 2016', lang: 'vi' } });
  if (!reading?.ok) return;
  const { text, tables } = reading.article;
  expect(text.split('\n')).toEqual([
    'Thành phố Bắc Kạn năm 2016',
    'Tạo việc làm cho 379 lao động.',
    'Chỉ tiêu năm 2016',
    'Chỉ tiêu',
    'Năm 2016',
    'Tỷ lệ hộ nghèo',
    '2,88%',
  ]);
  expect(tables[0]?.cells.filter(({ head }) => head)).not.toEqual([]);
});

test('a piece of HTML runs and loads nothing', async () => {
  const world = globalThis as { ran?: boolean };
  const html = `<img src="x:y" onerror="ran = true"><script>ran = true</script><p>Thành phố Bắc Kạn tạo việc làm cho 379 lao động.</p>`;
  expect(await readHtml(html, true, () => true)).toMatchObject({ ok: true });
  expect(hasTable(`<img src="x:y" onerror="ran = true">${TABLE}`)).toBe(true);
  await new Promise((done) => setTimeout(done));
  expect(world.ran).toBeUndefined();
});

test('HTML that is parsed piece by piece is the same document, wherever a piece ends', () => {
  const whole = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const end = `</p>\r\n<table><tr><td>5 ha 🌲</table><script>ran = true</script><style>p > b {}</style><noscript><p>a</noscript>&amp;&Agrave;<!-- x -->`;
  // the piece ends in front of each character of it once
  for (let at = 0; at <= end.length; at++) {
    const html = `<!doctype html><title>Báo cáo</title><p>${'a'.repeat(16_000 - 40 - at)}${end}`;
    const inSteps = runNow(parsedInSteps(html));
    expect(inSteps.documentElement.outerHTML, `${at}`).toBe(whole(html).documentElement.outerHTML);
    expect(inSteps.compatMode).toBe(whole(html).compatMode);
  }
  expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
});
