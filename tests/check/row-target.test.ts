import { describe } from 'vitest';
import { criteria, forest, members } from './builder.ts';
import { onPlainPage, structure } from './row-cases.ts';

describe('row 6: against a target', () => {
  const assumed = { how: { period: 'assumed' } } as const;
  onPlainPage([
    ['met', members('90 đảng viên', '90'), 'target-met'],
    ['exceeded', members('139 đảng viên mới', '139'), 'target-exceeded'],
    ['missed', members('85 đảng viên', '85'), 'target-missed'],
    ['missed by an estimate', members('ước 85 đảng viên', '85', { status: 'estimate' }), 'target-missed'],
    ['above a neutral target', structure('trade-services-share', '55,4%', '55.4'), 'target-apart'],
    ['below a neutral target', structure('trade-services-share', '54,0%', '54'), 'target-apart'],
    ['a neutral target met', structure('industry-share', '38,4%', '38.4'), 'target-met'],
    ['rounding agrees and is met', structure('industry-share', '38,42%', '38.42', { precision: '0.01' }), 'target-met'],
    ['gần 165 ha passes 100 ha', forest('gần 165 ha', '165', { bound: 'less-than' }), 'target-exceeded'],
    ['hơn 85 may or may not reach 90', members('hơn 85', '85', { bound: 'more-than' }), 'unclear target-straddles'],
    ['gần 90 may or may not reach 90', members('gần 90', '90', { bound: 'less-than' }), 'unclear target-straddles'],
    ['hơn 90 passes it', members('hơn 90', '90', { bound: 'more-than' }), 'target-exceeded'],
    ['ít nhất 90 meets it', members('ít nhất 90', '90', { bound: 'at-least' }), 'target-met'],
    ['không quá 80 cannot reach it', members('không quá 80', '80', { bound: 'at-most' }), 'target-missed'],
    ['khoảng 80 may reach it', members('khoảng 80', '80', { bound: 'about' }), 'unclear target-straddles'],
    ['khoảng 120 passes it', members('khoảng 120', '120', { bound: 'about' }), 'target-exceeded'],
    ['missed on an assumed period is not said', members('85 đảng viên', '85', assumed), 'unclear target-unsure'],
    ['reached on an assumed period may be said', members('95 đảng viên', '95', assumed), 'target-exceeded'],
    [
      'missed while the year runs is not said',
      members('60 đảng viên', '60'),
      'unclear target-unsure',
      { published: '2017-08-14' },
    ],
    [
      'missed in the last days of the year is not said either',
      members('60 đảng viên', '60'),
      'unclear target-unsure',
      { published: '2017-12-29' },
    ],
    ['missed when the year is over', members('60 đảng viên', '60'), 'target-missed', { published: '2018-01-02' }],
    ['persons count as party members', members('95 quần chúng', '95', { unit: 'person' }), 'target-exceeded'],
    ['another definition', forest('120 ha', '120', { definition: 'replanted' }), 'unclear other-definition'],
    [
      'a rate where more is better',
      { ...structure('strong-party-orgs-share', '50%', '50'), precision: '1' },
      'target-missed',
    ],
  ]);
});

describe('row 6: against a commitment', () => {
  const nineteen = criteria('hoàn thành 19/19 tiêu chí', '19', { period: '2017' });
  onPlainPage([
    ['all criteria are not yet the recognition', nineteen, 'unclear commitment-progress'],
    ['nor are most of them', criteria('17 tiêu chí', '17', { period: '2017' }), 'unclear commitment-progress'],
    [
      'the recognition is',
      { ...nineteen, after: ' và được công nhận đạt chuẩn nông thôn mới' },
      'target-met commitment-met',
    ],
    [
      'not yet recognised',
      { ...nineteen, after: ' nhưng chưa được công nhận đạt chuẩn' },
      'unclear commitment-progress',
    ],
    [
      'to be proposed',
      { ...nineteen, after: ', đang trình để được công nhận đạt chuẩn' },
      'unclear commitment-progress',
    ],
    [
      'a gain in 2017 is no level',
      criteria('thêm 2 tiêu chí', '2', { period: '2017', measure: 'change', direction: 'up' }),
      'other-period',
    ],
  ]);
});
