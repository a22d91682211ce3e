import { describe, expect, test } from 'vitest';
import type { Case } from '../../scripts/suites/cases.ts';
import { satisfies } from '../../scripts/suites/score.ts';
import { readText } from '../quantity/reading.ts';

const wanted = (part: Partial<Case> & Pick<Case, 'text' | 'expect'>): Case => ({
  id: 'x',
  kind: 'x',
  in_scope: true,
  value: null,
  ...part,
});
const right = (part: Parameters<typeof wanted>[0]): boolean => satisfies(wanted(part), readText(part.text).quantities);

describe('the score of a suite case', () => {
  test('a figure needs its value, and money and percent their unit', () => {
    expect(right({ text: 'thu 5 tỷ đồng', expect: 'figure', value: 5e9, unit: 'VND' })).toBe(true);
    expect(right({ text: 'thu 5 tỷ đồng', expect: 'figure', value: 6e9, unit: 'VND' })).toBe(false);
    expect(right({ text: 'thu 5 tỷ đồng', expect: 'figure', value: 5e9, unit: 'USD' })).toBe(false);
    expect(right({ text: 'dài 5 km', expect: 'figure', value: 5, unit: 'kilometer' })).toBe(true);
  });

  test('a span needs both ends, a bound its side', () => {
    expect(right({ text: 'tăng 5-7%', expect: 'figure', low: 5, high: 7, unit: '%' })).toBe(true);
    expect(right({ text: 'tăng 5%', expect: 'figure', low: 5, high: 7, unit: '%' })).toBe(false);
    expect(right({ text: 'hơn 5%', expect: 'figure', value: 5, unit: '%', bound: 'min' })).toBe(true);
    expect(right({ text: 'hơn 5%', expect: 'figure', value: 5, unit: '%', bound: 'max' })).toBe(false);
  });

  test('what is no figure must not be read, at its place or anywhere', () => {
    expect(right({ text: 'năm 2016', expect: 'not_figure' })).toBe(true);
    expect(right({ text: 'năm 2016 có 5 hộ', expect: 'not_figure', span: [4, 8] })).toBe(true);
    expect(right({ text: 'năm 2016 có 5 hộ', expect: 'not_figure' })).toBe(false);
    expect(right({ text: 'có 5 hộ', expect: 'none' })).toBe(false);
  });

  test('a mixed case needs every figure and none of the others', () => {
    const text = 'ngày 5/6 có 7 hộ';
    const figures = [{ value: 7, start: 12, end: 13 }];
    expect(right({ text, expect: 'mixed', figures, not_figures: [{ start: 5, end: 8 }] })).toBe(true);
    expect(right({ text, expect: 'mixed', figures, not_figures: [{ start: 12, end: 13 }] })).toBe(false);
  });
});
