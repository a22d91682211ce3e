import { expect, it, describe as suite } from 'vitest';
import { createFinder } from '../../lib/anchor/find.ts';
import { foundOf, page } from './said.ts';

const HEAD = '<h1>Hội nghị</h1><p>Sáng 28/12, Thành ủy tổ chức hội nghị lần thứ bảy.</p>';
const TAIL = '<p>Các đại biểu đã thảo luận nhiều nội dung quan trọng.</p>';
const CLOSE = '<p>Đồng chí Bí thư phát biểu kết luận, giao các cấp ủy triển khai.</p>';

const said = (before: string, words: string, after: string): string => foundOf(before, words, after).found;

/** The noted sentence, its words, and one like it of something else. */
const SIBLINGS = [
  [
    '215 tỷ đồng',
    'Tổng thu ngân sách trên địa bàn thành phố năm 2016 đạt 215 tỷ đồng.',
    'Tổng chi ngân sách trên địa bàn thành phố năm 2016 đạt 251 tỷ đồng.',
  ],
  [
    '2,88%',
    'Tỷ lệ hộ nghèo của toàn thành phố tính đến cuối năm 2016 giảm còn 2,88%.',
    'Tỷ lệ hộ cận nghèo của toàn thành phố tính đến cuối năm 2016 giảm còn 3,10%.',
  ],
  [
    '120 ha',
    'Diện tích rừng trồng mới trên địa bàn thành phố trong năm qua đạt 120 ha.',
    'Diện tích rừng khai thác trên địa bàn thành phố trong năm qua đạt 95 ha.',
  ],
  [
    '320 ha',
    'Tổng diện tích lúa xuân của thành phố đã gieo cấy được trong năm 2016 là 320 ha.',
    'Tổng diện tích lúa mùa của thành phố đã gieo cấy được trong năm 2016 là 410 ha.',
  ],
  [
    '1.520',
    'Số đảng viên nam của toàn Đảng bộ thành phố tính đến nay là 1.520 đồng chí.',
    'Số đảng viên nữ của toàn Đảng bộ thành phố tính đến nay là 1.310 đồng chí.',
  ],
  [
    '200 tỷ đồng',
    'Thu ngân sách trên địa bàn thành phố theo kế hoạch năm 2016 là 200 tỷ đồng.',
    'Thu ngân sách trên địa bàn thành phố theo thực hiện năm 2016 là 215 tỷ đồng.',
  ],
  [
    '12,5‰',
    'Tỷ lệ sinh thô trên địa bàn toàn thành phố trong năm vừa qua là 12,5‰.',
    'Tỷ lệ tử thô trên địa bàn toàn thành phố trong năm vừa qua là 5,5‰.',
  ],
] as const;

suite.each(SIBLINGS)('a note on “%s” whose sentence is gone while one like it stays', (words, own, other) => {
  const [mine, its] = [`<p>${own}</p>`, `<p>${other}</p>`];

  it('is lost where that stood behind, before, or far from it', () => {
    expect(said(HEAD + mine + its + TAIL, words, HEAD + its + TAIL)).toBe('lost');
    expect(said(HEAD + its + mine + TAIL, words, HEAD + its + TAIL)).toBe('lost');
    expect(said(HEAD + its + TAIL + CLOSE + mine, words, HEAD + its + TAIL + CLOSE)).toBe('lost');
  });

  it('has changed where its own sentence has another number', () => {
    const now = mine.replace(words, words.replace(/\d/, '9'));
    expect(said(HEAD + mine + its + TAIL, words, HEAD + now + its + TAIL)).toBe('changed');
  });
});

it('is still found where a word of its sentence is another and the number is the same', () => {
  const own = '<p>Tổng thu ngân sách trên địa bàn thành phố năm 2016 đạt 215 tỷ đồng.</p>';
  const now = own.replace('đạt', 'đã được');
  expect(said(HEAD + own + TAIL, '215 tỷ đồng', HEAD + now + TAIL)).toBe('found');
});

suite('a quote without context of which a word is another', () => {
  it.each([
    ['xã Nông Thượng', 'Hôm nay tại xã Nông Hạ có mưa.'],
    ['thu ngân sách', 'Chi ngân sách năm nay tăng.'],
    ['thu ngan sach', 'Chi ngan sach nam nay tang.'],
    ['tạo việc làm', 'Người dân không việc làm.'],
    ['không đạt kế hoạch', 'Xã đạt kế hoạch năm.'],
  ])('“%s” is not in “%s”', (exact, text) => {
    const quote = { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' };
    expect(createFinder(page(`<p>${text}</p>`))([quote]).found).toBe('lost');
    expect(createFinder(page(`<p>${text} Nay có ${exact} ở đó.</p>`))([quote]).found).toBe('found');
  });
});

suite('a page of one sentence, of which a note holds nothing else', () => {
  const own = '<p>Tỷ lệ hộ nghèo của toàn thành phố cuối năm 2016 còn 2,88%.</p>';

  it.each([
    ['one syllable put in', own.replace('hộ nghèo', 'hộ cận nghèo').replace('2,88', '3,10')],
    ['several put in', own.replace('hộ nghèo', 'hộ mới thoát nghèo').replace('2,88', '3,10')],
    ['another in front of it', own.replace('Tỷ lệ', 'Ước tính tỷ lệ tái').replace('2,88', '3,10')],
  ])('is taken for another sentence when it has other words and another number: %s', (_what, now) => {
    expect(said(own, '2,88%', now)).toBe('lost');
  });

  it('has changed when it has another number alone', () => {
    expect(said(own, '2,88%', own.replace('2,88', '3,10'))).toBe('changed');
  });

  it('is found when it has other words alone', () => {
    expect(said(own, '2,88%', own.replace('hộ nghèo', 'hộ mới thoát nghèo'))).toBe('found');
  });

  it('is taken for another sentence when the first of a page goes and one like it comes first', () => {
    const its = '<p>Tỷ lệ hộ mới thoát nghèo của toàn thành phố cuối năm 2016 còn 3,10%.</p>';
    expect(said(own + its, '2,88%', its)).toBe('lost');
    expect(said(own + its + TAIL, '2,88%', its + TAIL)).toBe('lost');
  });
});

suite('a sentence like the note’s own that stays when that is gone', () => {
  it.each([
    [
      'differs in its first word, on the first line of a page',
      '2020',
      'Kỳ họp đánh giá kết quả',
      'Lớp họp đánh giá kết quả',
    ],
    ['differs before a dash that lost a blank', '6 tháng', 'đánh giá kinh tế- xã hội', 'đánh giá kinh hỗ trợ- xã hội'],
    ['differs in a word that binds if it has an accent', '33 người', 'xảy ra 41 vụ tai nạn', 'xảy ra 41 vụ hỗ trợ nạn'],
    ['differs in a word that was typed without accents', '2,66%', 'theo chuan da chieu', 'theo chuan nang cao chieu'],
  ])('%s', (_what, words, own, other) => {
    const tail = ` của toàn thành phố trong năm vừa qua là ${words} so với các năm trước đó.`;
    const number = words.replace(/\d/, '9');
    const its = `<p>${other}${tail.replace(words, number)}</p>`;
    expect(said(`<p>${own}${tail}</p>${TAIL}${its}`, words, TAIL + its)).toBe('lost');
    expect(said(`<p>${own}${tail}</p>${TAIL}`, words, `<p>${own}${tail.replace(words, number)}</p>${TAIL}`)).toBe(
      'changed',
    );
  });
});
