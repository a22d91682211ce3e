import { describe } from 'vitest';
import { criteria, jobs, members, poverty, retail, spending } from './builder.ts';
import { onConferencePage, onPlainPage } from './row-cases.ts';

describe('row 10: differs', () => {
  const wrongTarget = members('80 đảng viên', '80', { status: 'target', issuer: 'city-party-committee' });
  onConferencePage([
    ['a result at this conference', jobs('397 lao động', '397'), 'differs'],
    ['an estimate at this conference', spending('251 tỷ đồng', '251000000000'), 'differs'],
    ['a rate', poverty('3,88%', '3.88'), 'differs'],
    ['the same bound, another number', retail('hơn 2.600 tỷ', '2600000000000', { bound: 'more-than' }), 'differs'],
    ['below "hơn 2.500"', retail('2.400 tỷ', '2400000000000'), 'differs'],
    ['a target at this conference', members('80 đảng viên', '80', { status: 'target' }), 'differs'],
    [
      'a fall told as a rise',
      poverty('tăng 0,32%', '0.32', { unit: 'percentage-point', measure: 'change', direction: 'up', base: '2015' }),
      'differs differs-direction',
    ],
    [
      'the gain of a commune',
      criteria('thêm 9 tiêu chí', '9', { measure: 'change', direction: 'up', period: '2011-2016' }),
      'differs',
    ],
  ]);
  onPlainPage([
    ['both are estimates of the year', spending('ước 251 tỷ đồng', '251000000000'), 'differs'],
    ['both are this committee’s targets', wrongTarget, 'differs'],
  ]);
});

describe('row 10: what is weaker than differs', () => {
  const assumed = (kind: 'place' | 'period' | 'indicator' | 'measure') =>
    jobs('397', '397', { how: { [kind]: 'assumed' } });
  onPlainPage([
    ['a plain result elsewhere may be the later figure', jobs('397 lao động', '397'), 'unclear later-figure'],
    ['a part of a total is only that', jobs('trong đó 200', '200', { ofTotal: true }), 'unclear part-unnamed'],
    ['a part that is all of its total agrees', jobs('trong đó có 379', '379', { ofTotal: true }), 'match'],
    ['a final result elsewhere', spending('251 tỷ đồng', '251000000000', { status: 'result' }), 'unclear later-figure'],
    [
      'an estimate where the source has a result',
      jobs('ước 397', '397', { status: 'estimate' }),
      'unclear later-figure',
    ],
    [
      'an estimate made in the middle of the year',
      spending('ước 200 tỷ', '200000000000'),
      'unclear year-open',
      { published: '2016-07-02' },
    ],
    ['an estimate made at its end', spending('ước 200 tỷ', '200000000000'), 'differs', { published: '2016-12-20' }],
    ['a target of nobody', members('80 đảng viên', '80', { status: 'target' }), 'unclear unnamed-issuer'],
    [
      'a fall told as a rise elsewhere',
      poverty('tăng 0,32%', '0.32', { unit: 'percentage-point', measure: 'change', direction: 'up' }),
      'unclear direction-open',
    ],
  ]);
  onConferencePage([
    ['an assumed place', assumed('place'), 'unclear differs-unsure'],
    ['an assumed period', assumed('period'), 'unclear differs-unsure'],
    ['no word of time: the report tells of its own year', { ...assumed('period'), isUntimed: true }, 'differs'],
    ['an assumed indicator', assumed('indicator'), 'unclear differs-unsure'],
    ['an assumed measure', assumed('measure'), 'unclear differs-unsure'],
    [
      'carried place and period are enough',
      jobs('397', '397', { how: { place: 'carried', period: 'carried' } }),
      'differs',
    ],
    ['the bound leaves it open', retail('2.900 tỷ', '2900000000000'), 'unclear bounds-open'],
    ['a sum of several years', jobs('1.900 lao động', '1900', { period: '2012-2016' }), 'unclear span-open'],
    [
      'a gain of one year for a gain of five',
      criteria('thêm 2 tiêu chí', '2', { measure: 'change', direction: 'up' }),
      'unclear span-open',
    ],
    [
      'a relative fall of the rate',
      poverty('giảm 10%', '10', { measure: 'change', direction: 'down', base: '2015', precision: '1' }),
      'unclear relative-change',
    ],
  ]);
});
