import { describe, expect, it } from 'vitest';
import { type Given, members, retail } from '../check/builder.ts';
import { claims, inOneSentence } from './claims.ts';

describe('an amount, its share and the plan', () => {
  const amount = members('139 đảng viên mới', '139');
  const of = (value: string, more: Partial<Given> = {}) =>
    members(`đạt ${value}% kế hoạch`, value, {
      unit: 'percent',
      measure: 'share-of-plan',
      base: 'plan',
      precision: '1',
      ...more,
    });
  const part = retail('103,56%', '103.56', {
    unit: 'percent',
    measure: 'share-of-plan',
    base: 'plan',
    precision: '0.01',
    period: '2018',
  });
  it('holds against the source’s target', () => {
    expect(claims(amount, of('154'))).toEqual(['share-of-plan true [0,1] plan-share-holds']);
  });
  it('holds as an excess', () => {
    expect(claims(amount, of('54', { measure: 'change', direction: 'up' }))).toEqual([
      'share-of-plan true [0,1] plan-share-holds',
    ]);
  });
  it('may be of another plan than the source’s', () => {
    expect(inOneSentence(', ', amount, of('120'))).toEqual(['share-of-plan null [0,1] plan-share-open']);
    expect(claims(amount, of('120'))).toEqual([]);
  });
  it('does not hold when it names the source’s own plan', () => {
    expect(claims(amount, of('120', { issuer: 'city-party-committee' }))).toEqual([
      'share-of-plan false [0,1] plan-share-fails',
    ]);
  });
  it('holds against a plan printed on the page', () => {
    const plan = retail('2.700 tỷ đồng', '2700000000000', { status: 'target', period: '2018' });
    const sales = retail('2.796 tỷ đồng', '2796000000000', { status: 'result', period: '2018' });
    expect(claims(plan, sales, part)).toEqual(['share-of-plan true [0,1,2] plan-share-holds']);
  });
  it('says nothing where no plan is known', () => {
    const sales = retail('2.796 tỷ đồng', '2796000000000', { period: '2018' });
    expect(claims(sales, part)).toEqual([]);
  });
  it('recognises the plan the source’s share is of', () => {
    const plan = retail('2.300 tỷ đồng', '2300000000000', { status: 'target' });
    expect(claims(plan)).toEqual(['share-of-plan true [0] plan-of-source']);
    expect(claims(retail('2.400 tỷ đồng', '2400000000000', { status: 'target' }))).toEqual([]);
  });
});
