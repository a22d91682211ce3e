import { describe, expect, it } from 'vitest';
import { criteria, type Given, jobs, members, outcome, poverty, retail, spending } from './builder.ts';
import { onPlainPage } from './row-cases.ts';

describe('row 9: match and consistent', () => {
  const shareOf = (value: string, words = `${value}%`): Given =>
    retail(words, value, { unit: 'percent', measure: 'share-of-plan', base: 'plan', precision: '0.1' });
  onPlainPage([
    ['the same', jobs('379 lao động', '379'), 'match'],
    ['the same in other units', spending('215.000 triệu đồng', '215000000000', { precision: '1000000' }), 'match'],
    [
      'a result where the source has an estimate',
      spending('215 tỷ đồng', '215000000000', { status: 'result' }),
      'match match-status',
    ],
    ['rounded', poverty('2,9%', '2.9', { precision: '0.1' }), 'consistent agrees-rounding'],
    ['another bound', retail('2.514 tỷ đồng', '2514000000000'), 'consistent agrees-bound'],
    ['the last digit of a computed share', shareOf('108.7'), 'consistent agrees-last-digit'],
    [
      'vượt 8,6% is 108,6%',
      retail('vượt 8,6% kế hoạch', '8.6', {
        unit: 'percent',
        measure: 'change',
        direction: 'up',
        base: 'plan',
        precision: '0.1',
      }),
      'consistent agrees-conversion',
    ],
    ['a target of this committee', members('90 đảng viên', '90', { status: 'target' }), 'match'],
    [
      'points printed as percent',
      poverty('giảm 0,32%', '0.32', { measure: 'change', direction: 'down', base: 'same-period' }),
      'match',
    ],
    [
      'the gain told without its start',
      criteria('thêm 7 tiêu chí', '7', { measure: 'change', direction: 'up' }),
      'consistent agrees-span',
    ],
    [
      'the gain with its start',
      criteria('thêm 7 tiêu chí', '7', { measure: 'change', direction: 'up', period: '2011-2016' }),
      'match',
    ],
  ]);
});

describe('row 9: a share of a target', () => {
  const share: Given = members('đạt 154% kế hoạch', '154', {
    unit: 'percent',
    measure: 'share-of-plan',
    base: 'plan',
    precision: '1',
  });
  it.each<[string, readonly Given[], string]>([
    ['with its amount on the page', [share, members('139 đảng viên', '139')], 'consistent agrees-plan-share'],
    [
      'cut off or rounded',
      [{ ...share, value: '155' }, members('139 đảng viên', '139')],
      'consistent agrees-plan-share',
    ],
    ['alone', [share], 'unclear plan-share-alone'],
    ['alone, of this committee’s plan', [{ ...share, issuer: 'city-party-committee' }], 'consistent agrees-plan-named'],
    ['of another plan by its amount', [share, members('120 đảng viên', '120')], 'unclear plan-share-apart'],
    [
      'of a plan the page prints itself',
      [{ ...share, value: '154.4', precision: '0.1' }, members('139/100', '139', { denominator: '100' })],
      'unclear plan-share-alone',
    ],
    [
      'of the province’s plan, of the same size',
      [{ ...share, issuer: 'province' }, members('139 đảng viên', '139')],
      'consistent agrees-plan-share',
    ],
    [
      'of the province’s plan, of another size',
      [{ ...share, issuer: 'province' }, members('120 đảng viên', '120')],
      'unclear share-of-other-issuer',
    ],
    [
      'with an amount of another year',
      [share, members('139 đảng viên', '139', { period: '2018' })],
      'unclear plan-share-alone',
    ],
    [
      'vượt 54%',
      [{ ...share, value: '54', measure: 'change', direction: 'up' }, members('139', '139')],
      'consistent agrees-plan-share',
    ],
  ])('%s', (_name, figures, expected) => {
    expect(outcome({ figures })).toBe(expected);
  });
});

describe('row 9: a number the source’s is known to follow', () => {
  const exact = retail('2.497,8 tỷ đồng', '2497800000000', { precision: '100000000' });
  const plan = retail('2.300 tỷ đồng', '2300000000000', { status: 'target' });
  const share = retail('108,6%', '108.6', {
    unit: 'percent',
    measure: 'share-of-plan',
    base: 'plan',
    precision: '0.1',
  });
  it.each<[string, readonly Given[], string]>([
    ['with the plan on the page', [exact, plan], 'consistent agrees-follows'],
    ['with the share on the page', [exact, share], 'consistent agrees-follows'],
    ['with the plan as a/b', [{ ...exact, denominator: '2300000000000' }], 'consistent agrees-follows'],
    ['alone', [exact], 'unclear follows-alone'],
    ['another number is not it', [retail('2.450 tỷ', '2450000000000'), plan], 'differs'],
  ])('%s', (_name, figures, expected) => {
    expect(outcome({ figures })).toBe(expected);
  });
});
