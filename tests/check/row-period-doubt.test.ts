import { describe } from 'vitest';
import { criteria, forest, jobs, members, retail, revenue } from './builder.ts';
import { onConferencePage, onPlainPage, structure } from './row-cases.ts';

describe('row 4: other-period', () => {
  onPlainPage([
    ['another year', jobs('595 lao động', '595', { period: '2021' }), 'other-period'],
    ['another year with the same number', jobs('379 lao động', '379', { period: '2018' }), 'other-period'],
    ['half of the year', retail('1.112 tỷ', '1112000000000', { period: '2016-H1', status: 'result' }), 'other-period'],
    [
      'half of the year with the year’s number',
      retail('2.500 tỷ', '2500000000000', { period: '2016-H1' }),
      'other-period',
    ],
    [
      'the target of another year',
      structure('industry-share', '38,4%', '38.4', { period: '2016', status: 'target' }),
      'other-period',
    ],
    ['a span that ends earlier', jobs('1.900', '1900', { period: '2011-2015' }), 'other-period'],
    ['before a doubtful source', revenue('30 tỷ 048 triệu', '30048000000', { period: '2016-H1' }), 'other-period'],
    ['a commitment of another year', criteria('19 tiêu chí', '19', { period: '2018' }), 'other-period'],
    [
      'nine months below the target are never missed',
      members('70/90', '70', { period: '2017-9M' }),
      'other-period part-of-year',
    ],
    [
      'a rate does not add up over the year',
      { ...structure('strong-party-orgs-share', '60%', '60'), period: '2017-9M' },
      'other-period part-of-year',
    ],
    ['nine months that reach the target', members('92 đảng viên', '92', { period: '2017-9M' }), 'target-exceeded'],
    ['half a year that meets it exactly', forest('100 ha', '100', { period: '2017-H1' }), 'target-met'],
    ['the plan of half a year', members('90 đảng viên', '90', { period: '2017-H1', status: 'target' }), 'other-period'],
    ['twelve months are the year', jobs('379 lao động', '379', { period: '2016-12M' }), 'match'],
  ]);
});

describe('row 5: the source is doubtful', () => {
  const share = { unit: 'percent', measure: 'share-of-plan', base: 'plan', precision: '1' } as const;
  onPlainPage([
    ['an amount', revenue('96 tỷ đồng', '96000000000'), 'unclear doubtful'],
    ['another amount', revenue('72 tỷ đồng', '72000000000', { status: 'result' }), 'unclear doubtful'],
    ['the same words elsewhere', revenue('96%', '96', share), 'unclear doubtful'],
    ['the plan', revenue('dự toán 96 tỷ', '96000000000', { status: 'target' }), 'unclear doubtful'],
  ]);
  onConferencePage([
    ['the same printed form at this conference', revenue('96%', '96', share), 'match match-doubtful'],
    ['the other share', revenue('142% kế hoạch', '142', share), 'match match-doubtful'],
    ['another form at this conference', revenue('96 tỷ đồng', '96000000000'), 'unclear doubtful'],
    ['another number at this conference', revenue('97%', '97', share), 'unclear doubtful'],
    ['another precision', revenue('96,0%', '96', { ...share, precision: '0.1' }), 'unclear doubtful'],
  ]);
});
