import { describe, expect, it } from 'vitest';
import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { builtin, packOf, rowOf } from './one-row.ts';

/** What a page of the place says of its first number, held against a source with one figure. */
function verdictOf(sentence: string, row: Partial<ReferenceFigure>): string {
  const pack = packOf([rowOf(row)]);
  const text = `Thành phố Bắc Kạn nhìn lại năm 2016\n${sentence}`;
  const [first] = builtin.engineFor([pack]).check(articleFromText({ text }, { published: '2017-02-01' })).figures;
  return `${first?.verdict.kind} ${first?.verdict.reasons[0]?.code}`;
}

const PERCENT = { unit: 'percent', precision: '0.1' } as const;

describe('how much an index grew is the index', () => {
  const index = { measure: 'index', base: '2015', status: 'estimate', ...PERCENT } as const;
  const iip = { ...index, indicator: 'other:iip', value: '127.3' } as const;
  const quote = { prefix: 'bằng ', exact: '127,3%', suffix: '.' };
  const grown = (what: string, number: string) =>
    `Năm 2016, ${what} của thành phố Bắc Kạn ước tăng ${number} so với năm 2015.`;

  it('where the numbers agree', () => {
    expect(verdictOf(grown('chỉ số sản xuất công nghiệp', '27,3%'), { ...iip, quote })).toBe(
      'consistent agrees-conversion',
    );
  });

  it('and of another number nobody knows whether it is in points', () => {
    expect(verdictOf(grown('chỉ số sản xuất công nghiệp', '26,3%'), { ...iip, quote })).toBe(
      'other-measure other-measure',
    );
  });

  it.each([
    ['tỷ lệ lao động qua đào tạo', 'other:trained-labour-rate'],
    ['độ che phủ rừng', 'other:forest-cover'],
    ['tỷ lệ hộ nghèo', 'poverty-rate'],
  ])('nor does the rise of a rate accuse anybody: %s', (what, indicator) => {
    const row = { ...index, indicator, value: '104', quote: { prefix: 'bằng ', exact: '104%', suffix: '.' } };
    expect(verdictOf(grown(what, '2,1%'), row)).toBe('other-measure other-measure');
  });
});

describe('so many times are hundreds of a percent', () => {
  const times = { indicator: 'other:visitors', measure: 'index', base: '2015', value: '1.7', unit: 'times' } as const;
  const quote = { prefix: 'gấp ', exact: '1,7 lần', suffix: '.' };

  it.each([
    ['result', '70%', 'consistent agrees-conversion'],
    ['estimate', '50%', 'differs differs'],
    // nobody has the final figure of an estimate
    ['result', '50%', 'unclear later-figure'],
  ] as const)('of a source’s %s, tăng %s is %s', (status, number, verdict) => {
    const isSaid = status === 'estimate' ? 'ước tăng' : 'tăng';
    const line = `Năm 2016, lượng khách đến thành phố Bắc Kạn ${isSaid} ${number} so với năm 2015.`;
    expect(verdictOf(line, { ...times, status, precision: '0.1', quote })).toBe(verdict);
  });
});

describe('income a head is of the year', () => {
  const income = { indicator: 'other:income-per-capita', unit: 'VND-per-person', precision: '1000000' } as const;
  const quote = { prefix: 'đạt ', exact: '63 triệu đồng/người', suffix: '.' };
  const said = (words: string) =>
    verdictOf(`Năm 2016, thu nhập bình quân đầu người của thành phố Bắc Kạn đạt ${words}.`, {
      ...income,
      value: '63000000',
      quote,
    });

  it('where one of them does not say so', () => {
    expect(said('63 triệu đồng')).toBe('match match');
    expect(said('63 triệu đồng/người/năm')).toBe('match match');
  });

  it('but a twelfth of it may be a month’s, and accuses nobody', () => {
    expect(said('5 triệu đồng')).toBe('other-measure other-unit');
    expect(said('63 triệu đồng/người/tháng')).toBe('other-measure other-unit');
  });
});

describe('a base that one of them leaves out', () => {
  const grown = { indicator: 'retail-sales', measure: 'change', direction: 'up', base: '2015' } as const;
  const quote = { prefix: 'tăng ', exact: '8,36%', suffix: '.' };
  const said = (number: string) =>
    verdictOf(`Năm 2016, tổng mức bán lẻ của thành phố Bắc Kạn tăng ${number}.`, {
      ...grown,
      value: '8.36',
      unit: 'percent',
      precision: '0.01',
      quote,
    });

  it('is understood by the same number, a rounded one too', () => {
    expect(said('8,36%')).toMatch(/^match /u);
    expect(said('8,4%')).toMatch(/^consistent /u);
  });

  it('and by no other', () => {
    expect(said('8,5%')).toBe('other-measure other-measure');
  });
});

it('nine months of the year before are the same months', () => {
  const line = 'Trong 9 tháng năm 2016, tổng mức bán lẻ của thành phố Bắc Kạn tăng 8,4% so với cùng kỳ.';
  const row = {
    indicator: 'retail-sales',
    measure: 'change',
    direction: 'up',
    base: '2015-9M',
    period: '2016-9M',
  } as const;
  const quote = { prefix: 'tăng ', exact: '8,4%', suffix: ' so với 9 tháng năm 2015.' };
  expect(verdictOf(line, { ...row, value: '8.4', ...PERCENT, quote })).toMatch(/^match /u);
});

it('nine months are held against no whole year before', () => {
  const line = 'Trong 9 tháng năm 2016, tổng mức bán lẻ của thành phố Bắc Kạn bằng 74% cả năm 2015.';
  const row = { indicator: 'retail-sales', measure: 'index', base: '2015-9M', period: '2016-9M' } as const;
  const quote = { prefix: 'bằng ', exact: '108,4%', suffix: ' cùng kỳ.' };
  expect(verdictOf(line, { ...row, value: '108.4', ...PERCENT, quote })).toMatch(/^(?:other-measure|unclear) /u);
});

it('points between two growths are no growth', () => {
  const line = 'Năm 2016, mức tăng chỉ số sản xuất công nghiệp của thành phố Bắc Kạn cao hơn 1,2 điểm phần trăm.';
  const row = { indicator: 'other:iip', measure: 'change', direction: 'up', base: '2015' } as const;
  const quote = { prefix: 'tăng ', exact: '8,5%', suffix: ' so với năm 2015.' };
  expect(verdictOf(line, { ...row, value: '8.5', ...PERCENT, quote })).toMatch(/^(?:other-measure|unclear) /u);
});
