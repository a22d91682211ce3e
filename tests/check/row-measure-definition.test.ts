import { describe } from 'vitest';
import { criteria, forest, jobs, members, poverty, retail, spending } from './builder.ts';
import { onConferencePage, onPlainPage } from './row-cases.ts';

describe('row 7: other-measure', () => {
  onPlainPage([
    [
      'the plan for a result',
      retail('2.300 tỷ đồng', '2300000000000', { status: 'target' }),
      'other-measure other-status',
    ],
    ['a level for a gain', criteria('13/19 tiêu chí', '13', { place: 'duong-quang' }), 'other-measure'],
    ['a change for a level', jobs('tăng 12 lao động', '12', { measure: 'change', direction: 'up' }), 'other-measure'],
    [
      'an index for a share of plan, even with its number',
      retail('bằng 108,6% so với cùng kỳ', '108.6', {
        unit: 'percent',
        measure: 'index',
        base: 'same-period',
        precision: '0.1',
      }),
      'other-measure',
    ],
    [
      'another base of a change',
      poverty('giảm 0,32%', '0.32', { unit: 'percentage-point', measure: 'change', direction: 'down', base: '2014' }),
      'other-measure other-base',
    ],
    [
      'another unit',
      { ...forest('45.000 cây', '45000', { unit: 'tree', status: 'target' }) },
      'other-measure other-unit',
    ],
    [
      'a gain against a target level',
      members('tăng 15', '15', { measure: 'change', direction: 'up' }),
      'other-measure other-status',
    ],
  ]);
});

describe('row 8: another definition, another issuer', () => {
  onPlainPage([
    [
      'another definition, though the numbers agree',
      poverty('2,88%', '2.88', { definition: 'multidimensional' }),
      'unclear other-definition',
    ],
    [
      'another issuer’s target with another number',
      members('120 đảng viên', '120', { status: 'target', issuer: 'province' }),
      'unclear other-issuer',
    ],
    [
      'another issuer’s target with the same number',
      members('90 đảng viên', '90', { status: 'target', issuer: 'province' }),
      'consistent agrees-issuer',
    ],
  ]);
  onConferencePage([
    [
      'another issuer’s target at the conference',
      members('120 đảng viên', '120', { status: 'target', issuer: 'province' }),
      'unclear other-issuer',
    ],
    [
      'another definition at the conference',
      spending('251 tỷ', '251000000000', { definition: 'local-budget' }),
      'unclear other-definition',
    ],
  ]);
});
