import { expect, test } from 'vitest';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const builtin = loadBuiltin();
const engine = builtin.engineFor(builtin.packs);

/** The figures of a text with the words of their heads. */
function headsIn(text: string) {
  const article = articleFromText({ text }, { published: '2017-01-05' });
  return Object.fromEntries(
    engine
      .check(article)
      .figures.map(({ figure, heads }) => [
        text.slice(figure.number.start, figure.number.end),
        heads?.map(({ start, end, side }) => `${side}: ${text.slice(start, end).trim()}`),
      ]),
  );
}

test('a figure in the cell of a table has its heads, those of its row first; any other figure has none', () => {
  const rows = [
    ['Chỉ tiêu', 'Thực hiện năm 2016', 'Kế hoạch năm 2017'],
    ['Kết nạp đảng viên (người)', '139', '90'],
    ['Trồng rừng (ha)', '114', '100'],
  ];
  const table = rows.map((row) => row.join('\t')).join('\n');
  const found = headsIn(
    `Thành phố Bắc Kạn: kết quả năm 2016\nNăm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động.\n${table}`,
  );
  expect(found['379']).toBeUndefined();
  expect(found['139']).toEqual(['row: Kết nạp đảng viên (người)', 'column: Thực hiện năm 2016']);
  expect(found['100']).toEqual(['row: Trồng rừng (ha)', 'column: Kế hoạch năm 2017']);
});
