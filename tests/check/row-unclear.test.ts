import { describe } from 'vitest';
import { jobs, poverty, retail, spending } from './builder.ts';
import { onConferencePage, onPlainPage } from './row-cases.ts';

describe('row 3: unclear by itself', () => {
  onPlainPage([
    ['no period', poverty('2,88%', '2.88', { period: 'unknown' }), 'unclear period-unknown'],
    ['denied', poverty('không phải 3,88%', '3.88', { status: 'denied' }), 'unclear denied'],
    ['supposed', jobs('nếu đạt 379', '379', { status: 'supposed' }), 'unclear supposed'],
    ['an unnamed part', jobs('trong đó nữ 120', '120', { part: 'unnamed' }), 'unclear part-unnamed'],
    ['no place on the page', jobs('379 lao động', '379', { place: null }), 'unclear place-unknown'],
    ['denied goes before the period', poverty('3,88%', '3.88', { status: 'denied', period: '2019' }), 'unclear denied'],
  ]);
});

describe('row 3: readings', () => {
  const level = {
    value: '2.66',
    high: null,
    precision: '0.01',
    unit: 'percent',
    direction: 'down',
    why: 'measure',
  } as const;
  const fall = poverty('giảm 2,66%', '2.66', { direction: 'down' });
  onPlainPage([
    [
      'two measures, both of a period the source does not have',
      { ...fall, period: '2017', readings: [{ ...level, measure: 'change' }] },
      'other-period',
    ],
    [
      'two measures of the source’s own period: level or change',
      { ...fall, value: '2.88', readings: [{ ...level, value: '2.88', measure: 'change' }] },
      'unclear readings',
    ],
    [
      'only the unlikely reading of a separator agrees',
      spending('215.000 tỷ', '215000000000000', {
        readings: [
          {
            ...level,
            value: '215000000000',
            precision: '1000000',
            unit: 'VND',
            measure: 'level',
            direction: null,
            why: 'separator',
          },
        ],
      }),
      'unclear only-other-reading',
    ],
  ]);
  onConferencePage([
    [
      'the likelier reading agrees: it stands',
      retail('hơn 2.500 tỷ đồng', '2500000000000', {
        bound: 'more-than',
        readings: [{ ...level, value: '2500000000', unit: 'VND', measure: 'level', direction: null, why: 'separator' }],
      }),
      'match',
    ],
    [
      'no reading of the separator agrees',
      retail('hơn 2.600 tỷ đồng', '2600000000000', {
        bound: 'more-than',
        readings: [{ ...level, value: '2600000000', unit: 'VND', measure: 'level', direction: null, why: 'separator' }],
      }),
      'differs',
    ],
    [
      'a misprint that may mean the source’s number',
      jobs('3,79 lao động', '3.79', {
        precision: '0.01',
        readings: [
          {
            ...level,
            value: '379',
            precision: null,
            unit: 'person',
            measure: 'level',
            direction: null,
            why: 'misprint',
          },
        ],
      }),
      'unclear only-other-reading',
    ],
    [
      'a misprint of something else accuses nobody',
      jobs('3,97 lao động', '3.97', {
        precision: '0.01',
        readings: [
          {
            ...level,
            value: '397',
            precision: null,
            unit: 'person',
            measure: 'level',
            direction: null,
            why: 'misprint',
          },
        ],
      }),
      'unclear readings',
    ],
  ]);
});
