import { expect, it } from 'vitest';
import { articleFromText } from '../../../../lib/text/plain-text.ts';
import { engine } from '../../../world.ts';

/** The periods of the figures of a sentence. */
function periodsOf(text: string, published: string | null): (string | null)[] {
  const article = articleFromText({ title: 'Thành phố Bắc Kạn', paragraphs: [text] }, { published });
  return engine.check(article).figures.map(({ figure }) => figure.period);
}

it.each([
  ['Ba tháng đầu năm 2017, thành phố trồng mới 20 ha rừng.', null, '2017-Q1'],
  ['Đến hết tháng 3/2017, thành phố trồng mới 20 ha rừng.', null, '2017-Q1'],
  ['8 tháng qua, thành phố trồng mới 20 ha rừng.', '2017-09-10', '2017-8M'],
  ['Riêng 10 tháng qua, thành phố trồng mới 20 ha rừng.', '2017-11-14', '2017-10M'],
  ['Nửa năm qua, thành phố trồng mới 20 ha rừng.', '2017-07-02', '2017-H1'],
  ['Ba quý đầu năm 2017, thành phố trồng mới 20 ha rừng.', null, '2017-9M'],
  ['Hai quý đầu năm, thành phố trồng mới 20 ha rừng.', '2017-07-10', '2017-H1'],
] as const)('%s', (text, published, period) => {
  expect(periodsOf(text, published)).toEqual([period]);
});

it.each([
  ['Thành phố trồng mới 20 ha rừng trong 10 tháng.', '2017-11-02', '2017-10M'],
  ['Trong tháng 9 và 10, thành phố trồng mới 20 ha rừng.', '2017-11-02', 'unknown'],
] as const)('as the scorer has it: %s', (text, published, period) => {
  expect(periodsOf(text, published)).toEqual([period]);
});

it.each([
  ['Huyện Chợ Đồn trong năm tới phấn đấu trồng mới 20 ha rừng.', '2016-12-28', '2017'],
  ['Trong năm 2017, thành phố trồng mới 20 ha rừng.', '2017-12-28', '2017'],
  ['Diện tích rừng trồng mới 9 tháng 3.215 ha.', '2017-10-05', '2017-9M'],
] as const)('a year to come, or months in front of thousands: %s', (text, published, period) => {
  expect(periodsOf(text, published)).toEqual([period]);
});

it('what is still to come of a year is less than the year', () => {
  const article = articleFromText(
    { title: 'Thành phố Bắc Kạn', paragraphs: ['Từ nay đến cuối năm, thành phố trồng mới 20 ha rừng.'] },
    { published: '2017-09-10' },
  );
  const [first] = engine.check(article).figures;
  expect(first?.figure.evidence.period?.how).toBe('assumed');
});

it('what a percentage is equal to the share of is no time of it', () => {
  expect(periodsOf('Năm 2017, thu ngân sách đạt 96 tỷ đồng, bằng 96,2% năm trước.', '2017-12-20')).toEqual([
    '2017',
    '2017',
  ]);
});

it('the year before is the one before the year named, whatever the day of publication', () => {
  const text = 'Tỷ lệ hộ nghèo của thành phố năm 2016 là 2,9%; năm trước đó là 3,2%.';
  expect(periodsOf(text, '2018-06-14')).toEqual(['2016', '2015']);
});
