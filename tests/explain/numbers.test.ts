import { describe, expect, it } from 'vitest';
import { formatDecimal, rounded, scaled, wholeDigits } from '../../lib/explain/numbers.ts';
import { createSay } from '../../lib/explain/say.ts';
import { names } from './names.ts';

describe('a decimal in the reader’s format', () => {
  it.each([
    ['2500.75', '2.500,75', '2,500.75'],
    ['379', '379', '379'],
    ['1000', '1.000', '1,000'],
    ['1234567.5', '1.234.567,5', '1,234,567.5'],
    ['0.32', '0,32', '0.32'],
    ['0', '0', '0'],
    ['-12345.6', '−12.345,6', '−12,345.6'],
    [
      '99999999999999999999.000000000001',
      '99.999.999.999.999.999.999,000000000001',
      '99,999,999,999,999,999,999.000000000001',
    ],
  ])('%s', (decimal, vi, en) => {
    expect([formatDecimal(decimal, 'vi'), formatDecimal(decimal, 'en')]).toEqual([vi, en]);
  });
});

describe('a decimal rounded', () => {
  it.each([
    ['0.666666666666667', 4, '0.6667'],
    ['107.933333333333333', 2, '107.93'],
    ['2.005', 2, '2.01'],
    ['-2.005', 2, '-2.01'],
    ['9.9999', 2, '10'],
    ['12', 3, '12'],
    ['99999999999999999999.125', 2, '99999999999999999999.13'],
  ])('%s at %i places is %s', (decimal, places, wanted) => {
    expect(rounded(decimal, places)).toBe(wanted);
  });
});

describe('an amount with its unit', () => {
  const vi = createSay('vi', names);
  const en = createSay('en', names);
  it.each([
    ['2497800000000', 'VND', '2.497,8 tỷ đồng', 'VND 2,497.8 billion'],
    ['80000000', 'VND', '80 triệu đồng', 'VND 80 million'],
    ['25000', 'VND', '25.000 đồng', 'VND 25,000'],
    ['38.4', 'percent', '38,4%', '38.4%'],
    ['100', 'ha', '100 ha', '100 ha'],
    ['379', 'person', '379 người', '379 people'],
    ['1', 'person', '1 người', '1 person'],
    ['1', 'percentage-point', '1 điểm phần trăm', '1 percentage point'],
    ['-1', 'party-member', '−1 đảng viên', '−1 Party member'],
    ['1.5', 'percentage-point', '1,5 điểm phần trăm', '1.5 percentage points'],
    ['11', 'person', '11 người', '11 people'],
    ['15', 'count', '15', '15'],
    ['15', 'furlong', '15 furlong', '15 furlong'],
  ])('%s %s', (decimal, unit, inVietnamese, inEnglish) => {
    expect([vi.amount(decimal, unit), en.amount(decimal, unit)]).toEqual([inVietnamese, inEnglish]);
  });

  it('gives the distance of two percentages in points', () => {
    expect([vi.distance('0.6', 'percent'), en.distance('0.6', 'percent')]).toEqual([
      '0,6 điểm phần trăm',
      '0.6 percentage points',
    ]);
  });
});

it('moves the decimal point without losing a digit', () => {
  expect([scaled('2497800000000', 9), scaled('5', 3), scaled('-1500', 3), scaled('1000', 3)]).toEqual([
    '2497.8',
    '0.005',
    '-1.5',
    '1',
  ]);
  expect([wholeDigits('2500.75'), wholeDigits('-12'), wholeDigits('0.5')]).toEqual([4, 2, 1]);
});
