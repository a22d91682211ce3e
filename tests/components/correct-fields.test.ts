import { describe, expect, it } from 'vitest';
import { choicesOf, matching, unitKeys, unitOf } from '../../components/correct/choices.ts';
import { periodFields, periodOf } from '../../components/correct/period-fields.ts';

describe('the fields of a period', () => {
  it.each([
    '2016',
    '2016-H1',
    '2016-H2',
    '2017-Q1',
    '2017-Q4',
    '2017-9M',
    '2017-11M',
    '2020-04',
    '2020-12',
    '2011-2016',
    '2025-to-06-06',
  ])('of %s say just that', (notation) => {
    expect(periodOf(periodFields(notation))).toBe(notation);
  });

  it.each(['unknown', '', 'soon'])('of %j say nothing yet', (notation) => {
    expect(periodOf(periodFields(notation))).toBeNull();
  });

  const blank = periodFields('');
  it.each([
    ['a year of two digits', { ...blank, year: '16' }],
    ['a thirteenth month', { ...blank, kind: 'month', year: '2016', n: '13' }],
    ['no month', { ...blank, kind: 'month', year: '2016' }],
    ['years the wrong way round', { ...blank, kind: 'span', from: '2016', year: '2011' }],
    ['a day that there is not', { ...blank, kind: 'to', day: '2025-02-30' }],
    ['words', { ...blank, year: 'năm nay' }],
  ] as const)('with %s say nothing', (_what, fields) => {
    expect(periodOf(fields)).toBeNull();
  });
});

describe('what can be chosen', () => {
  const table = { a: 'Tỷ lệ hộ nghèo', b: 'Đảng viên', c: 'Ấp', d: 'Chi ngân sách' } as const;
  const choices = choicesOf(table, (id) => table[id as keyof typeof table], 'vi', new Set(['d']));

  it('stands in the order of the language, what the source prints in front', () => {
    expect(choices.map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
  });

  it.each([
    ['', ['d', 'c', 'b', 'a']],
    ['dang', ['b']],
    ['ĐẢNG', ['b']],
    ['ngheo ty', ['a']],
    ['gheo', []],
  ])('typing %j finds %j', (typed, ids) => {
    expect(matching(choices, typed).map(({ id }) => id)).toEqual(ids);
  });

  it('units have the powers of ten that a page leaves out, shares and what is per something none', () => {
    expect(unitKeys(['VND'], 'percent', false)).toEqual(['0:VND', '3:VND', '6:VND', '9:VND', '0:percent']);
    expect(unitKeys(['VND-per-person-year'], 'VND', true)).toEqual(['0:VND-per-person-year', '0:VND']);
    expect(unitOf('9:VND')).toEqual({ id: 'VND', power: 9 });
  });
});
