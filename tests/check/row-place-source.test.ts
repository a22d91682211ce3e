import { describe, expect, it } from 'vitest';
import { criteria, forest, jobs, members, outcome, poverty, retail } from './builder.ts';
import { onPlainPage, structure } from './row-cases.ts';

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
