import { expect, it } from 'vitest';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { engine } from '../../world.ts';

/** The periods of the figures of a text. */
const periodsIn = (published: string | null, ...lines: readonly string[]) =>
  engine.check(articleFromText({ text: lines.join('\n') }, { published })).figures.map(({ figure }) => figure.period);
const TITLE = 'Thành phố Bắc Kạn';

it.each([['Tính chung 11 tháng, thành phố trồng mới 20 ha rừng.', '2017-12-05', '2017-11M']] as const)(
  'so many months of a year: %s',
  (text, published, period) => {
    expect(periodsIn(published, TITLE, text)).toEqual([period]);
  },
);

it.each([
  ['Năm 2017 xảy ra 21 vụ tai nạn giao thông (cùng kỳ năm 2016: 18 vụ).', ['2017', '2016']],
  ['Năm 2017 xảy ra 21 vụ tai nạn giao thông (CK 2016: 18 vụ).', ['2017', '2016']],
  ['Năm 2017 thu ngân sách 62 tỷ đồng, cùng kỳ tăng 8%.', ['2017', '2017']],
] as const)('what is told of the time compared with is of that time: %s', (text, expected) => {
  expect(periodsIn(null, TITLE, text)).toEqual(expected);
});

it('the day of a law that a paper rests on is no time of its figures', () => {
  const law = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;';
  expect(periodsIn(null, 'Báo cáo kết quả năm 2017', law, 'Trồng rừng: 20 ha.')).toEqual(['2017']);
});
