import { describe, expect, it } from 'vitest';
import {
  CONFERENCE,
  criteria,
  forest,
  type Given,
  jobs,
  members,
  outcome,
  type PageGiven,
  poverty,
  retail,
  revenue,
  spending,
} from './builder.ts';

type Case = readonly [name: string, figure: Given, expected: string, page?: Partial<PageGiven>];

const onPlainPage = (cases: readonly Case[]): void => {
  for (const [name, figure, expected, page] of cases) {
    it(name, () => expect(outcome({ figures: [figure], ...page })).toBe(expected));
  }
};
const onConferencePage = (cases: readonly Case[]): void => {
  for (const [name, figure, expected, page] of cases) {
    it(name, () => expect(outcome({ title: CONFERENCE, figures: [figure], ...page })).toBe(expected));
  }
};
const structure = (indicator: string, words: string, value: string, more: Partial<Given> = {}): Given => ({
  words,
  value,
  indicator,
  precision: '0.1',
  period: '2017',
  ...more,
});

describe('row 1: other-place', () => {
  onPlainPage([
    ['the province', jobs('379 lao động', '379', { place: 'bac-kan-province' }), 'other-place'],
    [
      'a commune, where the source has the city only',
      poverty('2,88%', '2.88', { place: 'nong-thuong' }),
      'other-place',
    ],
    [
      'the city, where the source has its communes only',
      criteria('8 tiêu chí', '8', { place: 'bac-kan-city' }),
      'other-place',
    ],
    ['an unknown indicator of another place', { words: '5%', value: '5', place: 'bach-thong' }, 'other-place'],
    ['before a missing period', jobs('379', '379', { place: 'cho-moi', period: 'unknown' }), 'other-place'],
    ['before a denial', jobs('379', '379', { place: 'cho-moi', status: 'denied' }), 'other-place'],
    [
      'an organisation below the city',
      members('12 đảng viên', '12', { body: { text: 'Chi bộ Trường THCS', span: null, how: 'said' } }),
      'other-place other-place-body',
    ],
  ]);
});

describe('row 1: a commune that shares its name', () => {
  const gain = criteria('thêm 7 tiêu chí', '7', { measure: 'change', direction: 'up', period: '2011-2016' });
  it.each([
    ['bac-kan-city', 'match'],
    ['bac-kan-province', 'match'],
    ['nong-thuong', 'match'],
    ['cao-bang', 'other-place namesake'],
  ])('on a page about %s', (about, expected) => {
    expect(outcome({ figures: [gain], about })).toBe(expected);
  });
});

describe('row 2: not-in-resolution', () => {
  onPlainPage([
    ['no indicator', { words: '14 lớp', value: '14', unit: 'class' }, 'not-in-resolution no-indicator'],
    [
      'a part with its own name',
      forest('45 ha', '45', { indicator: 'other:forest-scattered' }),
      'not-in-resolution not-printed',
    ],
    [
      'output is not printed',
      { ...retail('133 tỷ', '133000000000'), indicator: 'industry-output' },
      'not-in-resolution not-printed',
    ],
    [
      'what only follows from the source',
      structure('agriculture-share', '6,8%', '6.8'),
      'not-in-resolution not-printed',
    ],
    [
      'before a missing period',
      { words: '5', value: '5', indicator: 'other:roads', period: 'unknown' },
      'not-in-resolution not-printed',
    ],
    ['no place either', { words: '35', value: '35', place: null }, 'not-in-resolution no-indicator'],
  ]);
});

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
