import { describe, expect, it } from 'vitest';
import { criteria, forest, jobs, poverty } from '../check/builder.ts';
import { claims } from './claims.ts';

describe('a figure printed twice', () => {
  it('holds when it is the same', () => {
    expect(claims(jobs('379 lao động', '379'), jobs('379 người', '379'))).toEqual(['repeat true [0,1] repeat-holds']);
  });
  it('claims nothing when it is not', () => {
    expect(claims(jobs('379 lao động', '379'), jobs('397 lao động', '397'))).toEqual([]);
  });
  it('claims nothing of a number that only lies within what the other leaves open', () => {
    const rates = poverty('1,2% – 6%', '1.2', { bound: 'range', high: '6' });
    expect(claims(rates, poverty('5%', '5'))).toEqual([]);
    expect(claims(jobs('hơn 370', '370', { bound: 'more-than' }), jobs('379', '379'))).toEqual([]);
  });
  it('is not said of two years, two places, or a plan and its result', () => {
    expect(claims(jobs('379', '379'), jobs('379', '379', { period: '2017' }))).toEqual([]);
    expect(claims(criteria('8', '8'), criteria('8', '8', { place: 'duong-quang' }))).toEqual([]);
    expect(claims(forest('120 ha', '120'), forest('100 ha', '100', { status: 'target' }))).toEqual([]);
  });
});

it('leaves out what the page takes back or only supposes', () => {
  const ratio = jobs('640/350', '640', { denominator: '350', status: 'supposed' });
  expect(claims(ratio, jobs('379', '379', { status: 'denied' }), jobs('397', '397'))).toEqual([]);
});
