import { JSDOM } from 'jsdom';
import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { createFinder } from '../../lib/anchor/find.ts';
import { rangeIn } from './range-in.ts';

const page = (body: string): Document => new JSDOM(`<body>${body}</body>`).window.document;

/** What is said on the page `after` of a note on words of the page `before`. */
function said(before: string, words: string, after: string): string {
  const { body } = page(before);
  const start = body.textContent!.indexOf(words);
  const found = createFinder(page(after))(describe(rangeIn(body, start, start + words.length)!)!);
  if (found.found === 'changed') return `${found.from} → ${found.to}`;
  return found.found === 'lost' ? 'lost' : `found: ${found.range}`;
}

const PAGE = `<h1>Thành phố Bắc Kạn tổng kết năm</h1><p>Hội nghị nghe báo cáo kết quả thực hiện nhiệm vụ.</p>
  <p>Trong quý II năm 2016, thành phố đã tạo việc làm cho ba trăm lao động nông thôn, hỗ trợ mười hai hộ nghèo làm nhà; thu
  ngân sách trên địa bàn 215 tỷ đồng, trồng mới 100 ha rừng, giúp ½ số hộ nghèo vay vốn và bảy tổ hợp tác mở rộng; chi
  hơn 2,5 nghìn tỷ đồng cho hạ tầng, diện tích xây dựng 500 m² và năm trạm y tế xã được sửa.</p>
  <p>An sinh xã hội được quan tâm, quốc phòng được giữ vững.</p>`;

suite('a value that is another is never taken for the same', () => {
  it.each([
    ['ba trăm lao động', 'ba trăm', 'bốn trăm'],
    ['ba trăm lao động', 'ba trăm', 'ba trăm năm mươi'],
    ['ba trăm lao động', 'ba trăm', '350'],
    ['mười hai hộ nghèo', 'mười hai', 'mười ba'],
    ['mười hai hộ nghèo', 'mười hai', 'mười'],
    ['mười hai hộ nghèo', 'mười hai', 'hai'],
    ['½ số hộ', '½', '¼'],
    ['½ số hộ', '½', '1/3'],
    ['215 tỷ đồng', 'tỷ', 'triệu'],
    ['100 ha', '100 ha', '100 m2'],
    ['100 ha rừng', '100 ha', '100 sào'],
    ['quý II năm 2016', 'quý II', 'quý III'],
    ['bảy tổ hợp tác', 'bảy', 'tám'],
    ['bảy tổ hợp tác', 'bảy', '17'],
    ['2,5 nghìn tỷ đồng', 'nghìn tỷ', 'tỷ'],
    ['215 tỷ đồng', '215 tỷ', '215 nghìn tỷ'],
    ['500 m²', 'm²', 'm³'],
    ['năm trạm y tế', 'năm trạm', 'sáu trạm'],
  ])('“%s”: %s → %s', (words, from, to) => {
    expect(said(PAGE, words, PAGE.replace(from, to))).toBe(`${words} → ${words.replace(from, to)}`);
  });
});

it('a value of which nobody knows what it is now is lost', () => {
  expect(said(PAGE, '215 tỷ đồng', PAGE.replace('215 tỷ', '215 hỗ trợ'))).toBe('lost');
});

suite('the same value in another form, or another word beside it, is no other value', () => {
  it.each([
    ['ba trăm lao động', 'ba trăm', '300'],
    ['mười hai hộ nghèo', 'mười hai', '12'],
    ['quý II năm 2016', 'quý II', 'quý 2'],
    ['2,5 nghìn tỷ đồng', 'nghìn', 'ngàn'],
    ['500 m²', 'm²', 'm2'],
    ['½ số hộ', '½', '1/2'],
    ['½ số hộ', '½', '1⁄2'],
    ['giúp ½ số hộ nghèo vay vốn', '½', '1/2'],
    ['215 tỷ đồng', '215 tỷ', '215 tỉ'],
    ['tạo việc làm cho ba trăm lao động', 'tạo việc làm', 'giải quyết việc làm'],
    ['Trong quý II năm 2016, thành phố đã tạo việc làm', 'Trong quý II năm 2016', 'Trong quý II 2016'],
  ])('“%s”: %s → %s', (words, from, to) => {
    expect(said(PAGE, words, PAGE.replace(from, to))).toMatch(/^found: /);
  });
});

suite('rows that differ only in numbers', () => {
  const list = (rows: readonly string[]) =>
    `<h1>Tin từ các xã</h1><p>Kết quả như sau:</p><ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul><p>Hội nghị kết thúc.</p>`;
  const days = (first: number) => [0, 1, 2].map((n) => `Ngày ${first - n}/5: trồng ${10 * (first - n) - 50} ha rừng`);

  it('a newer day comes first and the oldest goes', () => {
    expect(said(list(days(10)), '30 ha', list(days(11)))).toBe('lost');
    expect(said(list(days(10)), '40 ha', list(days(11)))).toBe('found: 40 ha');
    expect(said(list(days(10)), '50 ha', list(days(11)))).toBe('found: 50 ha');
  });

  it('rows of equal amounts are told apart by their days alone', () => {
    const equal = (first: number) => [0, 1, 2].map((n) => `Ngày ${first - n}/5: trồng 30 ha rừng`);
    const note = 'Ngày 8/5: trồng 30 ha';
    const { body } = page(list(equal(10)));
    const start = body.textContent!.indexOf(note) + 'Ngày 8/5: trồng '.length;
    const found = createFinder(page(list(equal(11))))(describe(rangeIn(body, start, start + 5)!)!);
    expect(found.found).toBe('lost');
  });

  const hours = (first: number, tag: string) =>
    `<h1>Tin trong ngày</h1>${[0, 1, 2]
      .map((n) => `<${tag}>${first - n}:00 Tạo việc làm cho ${10 * (first - n)} lao động</${tag}>`)
      .join('')}<p>Hết bản tin.</p>`;
  it.each(['li', 'p'])('a newer hour comes first and the oldest goes, each in <%s>', (tag) => {
    expect(said(hours(10, tag), '80 lao động', hours(11, tag))).toBe('lost');
    expect(said(hours(10, tag), '90 lao động', hours(11, tag))).toBe('found: 90 lao động');
  });

  const table = (values: readonly number[]) =>
    `<h1>Việc làm</h1><p>Bảng kết quả:</p><table>${values.map((value, n) => `<tr><td>${n + 1}</td><td>${value} lao động</td></tr>`).join('')}</table><p>Hết.</p>`;
  it('rows of a table that are numbered anew', () => {
    expect(said(table([60, 70]), '60 lao động', table([70, 80]))).toBe('lost');
    expect(said(table([60, 70, 80]), '60 lao động', table([70, 80, 90]))).toBe('lost');
  });

  const groups = (all: readonly (readonly [number, number])[]) =>
    list(all.map(([number, poor]) => `<b>Tổ ${number}</b> có ${poor} hộ nghèo`));
  it('the row of an ordinal is deleted', () => {
    const before = groups([
      [1, 12],
      [2, 13],
      [3, 14],
    ]);
    expect(
      said(
        before,
        '14 hộ nghèo',
        groups([
          [1, 12],
          [2, 13],
        ]),
      ),
    ).toBe('lost');
    expect(
      said(
        before,
        '12 hộ nghèo',
        groups([
          [2, 13],
          [3, 14],
        ]),
      ),
    ).toBe('lost');
    expect(
      said(
        before,
        '13 hộ nghèo',
        groups([
          [1, 12],
          [3, 14],
        ]),
      ),
    ).toBe('lost');
  });

  const lettered = (all: readonly (readonly [string, number])[]) =>
    list(all.map(([letter, poor]) => `${letter} có ${poor} hộ nghèo`));
  it.each([
    ['a) Tổ', 'b) Tổ', 'c) Tổ'],
    ['A. Tổ', 'B. Tổ', 'C. Tổ'],
    ['(a) Tổ', '(b) Tổ', '(c) Tổ'],
    ['Nhóm A:', 'Nhóm B:', 'Nhóm C:'],
    ['Lớp A', 'Lớp B', 'Lớp C'],
  ])('the row of a letter is deleted: %s', (a, b, c) => {
    const before = lettered([
      [a, 12],
      [b, 13],
      [c, 12],
    ]);
    const without = lettered([
      [a, 12],
      [c, 12],
    ]);
    expect(said(before, '13 hộ nghèo', without)).toBe('lost');
    const first = lettered([
      [b, 13],
      [c, 12],
    ]);
    expect(said(before, '12 hộ nghèo', first)).toBe('lost');
    const changed = lettered([
      [a, 12],
      [b, 15],
      [c, 12],
    ]);
    expect(said(before, '13 hộ nghèo', changed)).toBe('13 hộ nghèo → 15 hộ nghèo');
  });

  it('a row whose date, hour or ordinal stands has changed', () => {
    const changed = days(10).with(1, 'Ngày 9/5: trồng 45 ha rừng');
    expect(said(list(days(10)), '40 ha', list(changed))).toBe('40 ha → 45 ha');
    const before = groups([
      [1, 12],
      [2, 13],
      [3, 14],
    ]);
    expect(
      said(
        before,
        '13 hộ nghèo',
        groups([
          [1, 12],
          [2, 15],
          [3, 14],
        ]),
      ),
    ).toBe('13 hộ nghèo → 15 hộ nghèo');
    expect(said(table([60, 70]), '60 lao động', table([65, 70]))).toBe('60 lao động → 65 lao động');
  });
});
