import { describe, expect, it } from 'vitest';
import { isPartOfYear, parsePeriod, periodKey, yearOf } from '../../lib/resolution/period.ts';

describe('the notation of periods', () => {
  it.each([
    ['2016', { kind: 'year', year: 2016 }],
    ['2016-H1', { kind: 'half', year: 2016, n: 1 }],
    ['2017-Q4', { kind: 'quarter', year: 2017, n: 4 }],
    ['2018-11M', { kind: 'months', year: 2018, n: 11 }],
    ['2020-04', { kind: 'month', year: 2020, n: 4 }],
    ['2011-2016', { kind: 'span', from: 2011, year: 2016 }],
    ['2025-to-06-06', { kind: 'to-date', year: 2025, month: 6, day: 6 }],
    ['2020-to', { kind: 'to-date', year: 2020, month: null, day: null }],
    ['unknown', { kind: 'unknown' }],
    ['2016-H3', { kind: 'unknown' }],
    ['năm 2016', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ])('%s', (notation, expected) => {
    expect(parsePeriod(notation)).toEqual(expected);
  });

  it('counts a span as its last year', () => {
    expect(yearOf('2011-2016')).toBe(2016);
    expect(yearOf('unknown')).toBeNull();
  });

  it.each([
    ['2024-to-05-31', '2024-5M'],
    ['2024-to-03-31', '2024-Q1'],
    ['2024-to-06-30', '2024-H1'],
    ['2024-to-02-29', '2024-2M'],
    ['2023-to-02-28', '2023-2M'],
    ['2024-to-12-31', '2024'],
  ])('up to the last day of a month it is so many months: %s', (day, months) => {
    expect(periodKey(day)).toBe(periodKey(months));
  });

  it('up to another day it is a stretch of its own', () => {
    expect(periodKey('2024-to-05-30')).not.toBe(periodKey('2024-5M'));
    expect(periodKey('2024-to-02-28')).not.toBe(periodKey('2024-2M'));
  });

  it('knows parts of a year', () => {
    expect(['2016', '2011-2016', 'unknown'].map(isPartOfYear)).toEqual([false, false, false]);
    expect(['2016-H1', '2017-9M', '2020-04', '2020-to'].map(isPartOfYear)).toEqual([true, true, true, true]);
  });
});
