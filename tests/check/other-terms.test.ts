import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

const CONFERENCE = 'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn, nhiệm kỳ 2015 – 2020';
const CITY = 'Kinh tế - xã hội thành phố Bắc Kạn';
const RETAIL = 'tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng';

/** The verdict on the number of a paragraph and the code of its first reason. */
function told(title: string, paragraph: string, number: string, published: string): string {
  const article = articleFromText({ title, paragraphs: [paragraph] }, { published });
  const at = article.text.lastIndexOf(number);
  const found = engine.check(article).figures.find(({ figure }) => figure.start <= at && at < figure.end);
  return `${found?.verdict.kind} ${found?.verdict.reasons[0]?.code}`;
}

describe('a share of a plan', () => {
  const share = `Năm 2016, ${RETAIL} ước đạt hơn 2.500 tỷ đồng, bằng 116,2% kế hoạch.`;

  it('whose owner is not named never differs outside the conference', () => {
    expect(told(CITY, share, '116,2', '2016-12-20')).toBe('unclear unnamed-plan');
    const over = `Năm 2016, ${RETAIL} ước vượt 16,2% kế hoạch.`;
    expect(told(CITY, over, '16,2', '2016-12-20')).toBe('unclear unnamed-plan');
  });

  it('differs on a page of the conference', () => {
    expect(told(CONFERENCE, share, '116,2', '2016-12-20')).toBe('differs differs');
  });
});

describe('prices of some year', () => {
  it.each([
    `Theo giá so sánh 2010, năm 2016 ${RETAIL} ước đạt 1.900 tỷ đồng.`,
    `Năm 2016, ${RETAIL} (giá so sánh 1994) ước đạt 1.900 tỷ đồng.`,
    `Năm 2016, ${RETAIL} theo giá cố định ước đạt 1.900 tỷ đồng.`,
    `Năm 2016, ${RETAIL} ước đạt 1.900 tỷ đồng theo giá hiện hành.`,
    'Năm 2016, chi ngân sách nhà nước ước thực hiện 1.900 tỷ đồng, giá so sánh năm 2010.',
  ])('are another definition of an amount: %s', (paragraph) => {
    expect(told(CONFERENCE, paragraph, '1.900', '2016-12-20')).toMatch(/^unclear/u);
  });

  it('are another definition of a share of the economy', () => {
    const share = 'Theo giá so sánh 2010, năm 2017 phấn đấu tỷ trọng công nghiệp – tiểu thủ công nghiệp đạt 35,1%.';
    expect(told(CONFERENCE, share, '35,1', '2016-12-20')).toBe('unclear other-definition');
  });

  it('are none of a count', () => {
    const jobs = 'Theo giá so sánh 2010 kinh tế tăng trưởng khá. Năm 2016, tạo việc làm cho 379 lao động.';
    expect(told(CONFERENCE, jobs, '379', '2016-12-20')).toBe('match match');
  });
});

describe('an equal target of somebody else', () => {
  it.each([
    ['UBND tỉnh giao thành phố năm 2017 trồng mới 100 ha rừng.', 'agrees-issuer'],
    ['Kế hoạch HĐND thành phố giao năm 2017 là trồng mới 100 ha rừng.', 'agrees-issuer'],
    ['Năm 2017 phấn đấu trồng mới 100 ha rừng (kế hoạch tỉnh giao).', 'agrees-issuer'],
    ['Năm 2017 thành phố được giao trồng mới 100 ha rừng.', 'agrees-handed-down'],
  ])('is no match: %s', (paragraph, code) => {
    expect(told(CITY, paragraph, '100', '2016-12-28')).toBe(`consistent ${code}`);
  });
});

describe('a commune of which the source has figures', () => {
  const gained = 'Từ năm 2011 đến nay, xã Nông Thượng thêm 9 tiêu chí.';

  it('is no other place where the indicator is only assumed', () => {
    // what the criteria are of is not said: named by nothing, or assumed
    expect(['not-in-resolution no-indicator', 'unclear differs-unsure']).toContain(
      told(CONFERENCE, gained, '9', '2016-12-23'),
    );
  });

  it('is held against its own figure where it is', () => {
    const named = `Về xây dựng nông thôn mới: ${gained}`;
    expect(told(CONFERENCE, named, '9', '2016-12-23')).toBe('differs differs');
  });

  it('is another place for what the source tells of the city', () => {
    const poor = 'Năm 2016, xã Nông Thượng còn tỷ lệ hộ nghèo 5,1%.';
    expect(told(CONFERENCE, poor, '5,1', '2016-12-23')).toBe('other-place other-place');
  });
});

describe('points of a rate', () => {
  it('are percentage points', () => {
    const fall = 'Năm 2016, tỷ lệ hộ nghèo giảm 0,32 điểm, tức 10%, từ 3,2% còn 2,88%.';
    expect(told(CONFERENCE, fall, '0,32', '2016-12-23')).toBe('match match');
    expect(told(CONFERENCE, fall, '2,88', '2016-12-23')).toBe('match match');
  });
});

describe('an area in another unit', () => {
  it.each([
    ['Năm 2017 thành phố phấn đấu trồng mới 1 km2 rừng.', '1 km2', 'match match'],
    ['Năm 2017 thành phố phấn đấu trồng mới 1.000.000 m2 rừng.', '1.000.000', 'match match'],
    ['Năm 2017 thành phố phấn đấu trồng mới 3 km² rừng.', '3 km²', 'differs differs'],
  ])('is held against hectares: %s', (paragraph, number, verdict) => {
    expect(told(CONFERENCE, paragraph, number, '2016-12-23')).toBe(verdict);
  });
});

describe('a number that was not reached', () => {
  it.each([
    'Năm 2017, diện tích rừng trồng mới của thành phố không đạt 100 ha.',
    'Năm 2017, thành phố chưa trồng mới được 100 ha rừng.',
    'Năm 2017, thành phố trồng mới chưa đến 100 ha rừng.',
    'Năm 2017, thành phố không hoàn thành trồng mới 100 ha rừng.',
    'Năm 2017, thành phố không trồng được 165 ha rừng.',
  ])('meets no target: %s', (paragraph) => {
    const number = /1\d\d(?= ha)/u.exec(paragraph)![0];
    expect(told(CITY, paragraph, number, '2018-01-20')).not.toMatch(/^target-(?:met|exceeded)/u);
  });

  it('misses the target where the year is over', () => {
    const missed = 'Năm 2017, diện tích rừng trồng mới của thành phố không đạt 100 ha.';
    expect(told(CITY, missed, '100', '2018-01-20')).toBe('target-missed target-missed');
    const beyond = 'Năm 2017, diện tích rừng trồng mới của thành phố không đạt 165 ha.';
    expect(told(CITY, beyond, '165', '2018-01-20')).toBe('unclear target-straddles');
  });

  it('matches no result', () => {
    expect(told(CITY, 'Năm 2016, thành phố chưa tạo được việc làm cho 379 lao động.', '379', '2017-01-20')).toBe(
      'unclear negated',
    );
  });

  it('is met by a bound that only sounds like it', () => {
    const bound = 'Năm 2017, thành phố đã trồng mới không dưới 100 ha rừng.';
    expect(told(CITY, bound, '100', '2018-01-20')).toBe('target-met target-met');
  });
});

describe('a number in a title', () => {
  it('is held back where the page says it more exactly', () => {
    const title = 'Thành phố Bắc Kạn năm 2016 ước chi ngân sách 45 tỷ đồng';
    const text = `${CONFERENCE}. Năm 2016, ước chi ngân sách nhà nước 45 tỷ đồng cho đầu tư phát triển.`;
    const article = articleFromText({ title, paragraphs: [text] }, { published: '2016-12-20' });
    const kinds = engine.check(article).figures.map(({ verdict }) => verdict.kind);
    expect(kinds).toEqual(['unclear', 'unclear']);
    const plain = articleFromText(
      { title, paragraphs: [text.replace(' cho đầu tư phát triển', '')] },
      { published: '2016-12-20' },
    );
    expect(engine.check(plain).figures.map(({ verdict }) => verdict.kind)).toEqual(['differs', 'differs']);
  });
});
