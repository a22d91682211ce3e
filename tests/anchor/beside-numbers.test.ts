import { expect, it, describe as suite } from 'vitest';
import { createFinder } from '../../lib/anchor/find.ts';
import { page, said } from './said.ts';

/** A page on which a sentence says some words, between others. */
const around = (words: string): string =>
  `<h1>Thành phố tổng kết năm 2016</h1><p>Hội nghị nghe báo cáo kết quả thực hiện nhiệm vụ.</p><p>Theo báo cáo, năm qua toàn thành phố ${words}, góp phần hoàn thành nhiệm vụ của Đại hội.</p><p>An sinh xã hội được quan tâm, quốc phòng được giữ vững.</p>`;

suite('a quote in which a word beside a number is another', () => {
  it.each([
    // what is counted or measured
    ['hỗ trợ 350 người', '350 người', '350 hộ'],
    ['có 12 hộ nghèo', '12 hộ nghèo', '12 hộ cận nghèo'],
    ['có 12 hộ cận nghèo', '12 hộ cận nghèo', '12 hộ nghèo'],
    ['có 12 hộ nghèo', '12 hộ nghèo', '12 hộ thoát nghèo'],
    ['đón 350 người', '350 người', '350 lượt người'],
    ['đào tạo 350 lao động', '350 lao động', '350 lao công'],
    ['trồng 100 ha rừng', '100 ha rừng', '100 ha lúa'],
    ['trồng 100 ha rừng', '100 ha', '100 sào'],
    ['vay 215 tỷ đồng', '215 tỷ đồng', '215 tỷ USD'],
    ['giảm 0,32 điểm phần trăm', '0,32 điểm phần trăm', '0,32 phần trăm'],
    ['giảm 0,32%', '0,32%', '0,32 điểm %'],
    ['tạo việc làm cho 1.520 đồng chí', '1.520 đồng chí', '1.520 công dân'],
    // what is said of it
    ['thu tăng 8,6%', 'tăng 8,6%', 'giảm 8,6%'],
    ['thu tăng hơn 8,6%', 'tăng hơn 8,6%', 'giảm hơn 8,6%'],
    ['thu giảm 8,6%', 'thu giảm 8,6%', 'thu không giảm 8,6%'],
    ['tỷ lệ giảm còn 2,88%', 'giảm còn 2,88%', 'tăng lên 2,88%'],
    ['thu đạt hơn 215 tỷ đồng', 'hơn 215 tỷ đồng', 'gần 215 tỷ đồng'],
    ['thu đạt 215 tỷ đồng', 'thu đạt 215 tỷ', 'thu đạt trên 215 tỷ'],
    ['phấn đấu đạt 215 tỷ đồng', 'phấn đấu đạt 215 tỷ', 'phấn đấu chưa đạt 215 tỷ'],
  ])('“%s”: %s → %s has changed', (words, from, to) => {
    expect(said(around(words), from, around(words.replace(from, to)))).toBe(`${from} → ${to}`);
  });

  it('says so in a long passage as well', () => {
    const long =
      'tạo việc làm cho 350 người ở nông thôn, mở 12 lớp học nghề và cho vay 215 tỷ đồng để phát triển sản xuất';
    const now = long.replace('12 lớp học', '12 buổi học');
    expect(said(around(long), long, around(now))).toBe(`${long} → ${now}`);
  });
});

suite('a number whose word stands beside the quote', () => {
  it.each([
    ['thu tăng 8,6%', '8,6%', 'tăng 8,6%', 'giảm 8,6%'],
    ['thu đạt hơn 215 tỷ đồng', '215 tỷ đồng', 'hơn 215 tỷ đồng', 'gần 215 tỷ đồng'],
    ['hỗ trợ 350 người', '350', '350 người', '350 hộ'],
    ['giảm 0,32 điểm phần trăm', '0,32', '0,32 điểm', '0,32 phần trăm'],
  ])('“%s”, a note on %s: %s → %s has changed', (words, note, from, to) => {
    expect(said(around(words), note, around(words.replace(from, to)))).toBe(`${from} → ${to}`);
  });
});

suite('a quote whose numbers have the same words beside them is found', () => {
  it.each([
    ['đào tạo 350 lao động', '350 lao động', '350 lao đông'],
    ['toàn xã trồng 100 ha rừng', 'trồng 100 ha rừng', 'trong 100 ha rừng'],
    ['gọi số 0209.3871.256 của phòng', 'số 0209.3871.256 của', 'số 0209 3871 256 của'],
    ['vay 215 tỷ đồng', '215 tỷ đồng', '215 tỉ đồng'],
    ['giảm 0,32 điểm phần trăm', '0,32 điểm phần trăm', '0,32 điểm %'],
    ['có 12 hộ nghèo được vay vốn', '12 hộ nghèo được vay vốn', '12 hộ nghèo được vay tiền'],
    ['có 12 hộ ở xã Nông Thượng', '12 hộ ở xã', '12 hộ tại xã'],
    ['trong năm 2016 cả tỉnh', 'năm 2016 cả tỉnh', 'năm 2016 toàn tỉnh'],
    ['thu ngân sách đạt 215 tỷ đồng', 'ngân sách đạt 215 tỷ', 'ngân sách đạt <b>215</b> tỷ'],
  ])('“%s”: %s → %s', (words, from, to) => {
    expect(said(around(words), from, around(words.replace(from, to)))).toMatch(/^found: /);
  });

  it('and one word in front of it that says neither more nor less nor which way', () => {
    expect(said(around('thu đạt 215 tỷ đồng'), '215 tỷ đồng', around('thu được 215 tỷ đồng'))).toBe(
      'found: 215 tỷ đồng',
    );
  });
});

it('a quote without context of which only the unit or the direction is another is not found', () => {
  const lone = (exact: string, now: string) =>
    createFinder(page(`<p>Năm qua ${now} trên địa bàn.</p>`))([
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    ]);
  for (const [exact, now] of [
    ['350 người', '350 hộ'],
    ['tăng 8,6%', 'giảm 8,6%'],
    ['0,32 điểm phần trăm', '0,32 phần trăm'],
  ] as const)
    expect(lone(exact, now).found, exact).not.toBe('found');
});
