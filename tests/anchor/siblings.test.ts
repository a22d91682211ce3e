import { JSDOM } from 'jsdom';
import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { createFinder } from '../../lib/anchor/find.ts';
import { rangeIn } from './range-in.ts';

const page = (body: string): Document => new JSDOM(`<body>${body}</body>`).window.document;
const HEAD = '<h1>Hội nghị</h1><p>Sáng 28/12, Thành ủy tổ chức hội nghị lần thứ bảy.</p>';
const TAIL = '<p>Các đại biểu đã thảo luận nhiều nội dung quan trọng.</p>';
const CLOSE = '<p>Đồng chí Bí thư phát biểu kết luận, giao các cấp ủy triển khai.</p>';

/** What is said on the page `after` of a note on words of the page `before`. */
function said(before: string, words: string, after: string): string {
  const { body } = page(before);
  const start = body.textContent!.indexOf(words);
  return createFinder(page(after))(describe(rangeIn(body, start, start + words.length)!)!).found;
}

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
    ['tạo việc làm', 'Người dân không việc làm.'],
    ['không đạt kế hoạch', 'Xã đạt kế hoạch năm.'],
  ])('“%s” is not in “%s”', (exact, text) => {
    const quote = { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' };
    expect(createFinder(page(`<p>${text}</p>`))([quote]).found).toBe('lost');
    expect(createFinder(page(`<p>${text} Nay có ${exact} ở đó.</p>`))([quote]).found).toBe('found');
  });
});
