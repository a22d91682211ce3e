import { describe, expect, it } from 'vitest';
import { type Given, jobs, poverty } from '../check/builder.ts';
import { claims, inOneSentence } from './claims.ts';

const share = (words: string, value: string, more: Partial<Given> = {}): Given =>
  jobs(words, value, { unit: 'percent', measure: 'share-of-plan', base: 'plan', precision: '0.1', ...more });

describe('a/b and its percentage', () => {
  const ratio = jobs('640/350 lao động', '640', { denominator: '350', period: '2017' });
  const of2017 = { period: '2017' };
  it('holds', () => {
    expect(inOneSentence(', đạt ', ratio, share('182,9%', '182.9', of2017))).toContain('ratio true [0,1] ratio-holds');
  });
  it('holds when cut off', () => {
    expect(inOneSentence(', đạt ', ratio, share('182,8%', '182.8', of2017))).toContain('ratio true [0,1] ratio-holds');
  });
  it('does not hold', () => {
    expect(inOneSentence(', đạt ', ratio, share('150%', '150', of2017))).toContain('ratio false [0,1] ratio-fails');
  });
  it('is left open under a bound word', () => {
    const about = share('khoảng 150%', '150', { ...of2017, bound: 'about' });
    expect(inOneSentence(', đạt ', ratio, about)).toContain('ratio null [0,1] ratio-open');
  });
  it('is left open below the whole: b may be the whole, and the share one of a plan', () => {
    const households = jobs('2.013/2.033 hộ', '2013', {
      denominator: '2033',
      unit: 'household',
      indicator: null,
      period: '2017',
    });
    const ofPlan = share('95,2% KH', '95.2', of2017);
    expect(inOneSentence(', đạt ', households, ofPlan)).toContain('ratio null [0,1] ratio-open');
  });
  it('is not tied to a percentage of another sentence', () => {
    expect(claims(ratio, share('đạt 150%', '150', of2017))).toEqual(['ratio true [0] ratio-alone']);
  });
  it('is not tied to a growth beside it', () => {
    const growth = share('tăng 12%', '12', { ...of2017, measure: 'change', direction: 'up', base: 'same-period' });
    expect(inOneSentence(', ', ratio, growth)).toEqual(['ratio true [0] ratio-alone']);
  });
  it('has no claim with nothing below the line', () => {
    expect(claims(jobs('5/0', '5', { denominator: '0' }))).toEqual([]);
  });
});

describe('two counts with their rates of one whole', () => {
  const of2018 = { period: '2018', unit: 'household' } as const;
  const poor = (words: string, value: string): Given =>
    jobs(words, value, { ...of2018, indicator: 'other:poor-households' });
  const near = (words: string, value: string): Given =>
    jobs(words, value, { ...of2018, indicator: 'other:near-poor-households' });
  const rate = (words: string, value: string) => poverty(words, value, { period: '2018' });
  const nearRate = (words: string, value: string): Given => ({
    ...rate(words, value),
    indicator: 'other:near-poverty-rate',
  });
  it('imply the same whole', () => {
    const pairs = [poor('257 hộ', '257'), rate('2,24%', '2.24'), near('253 hộ', '253'), nearRate('2,20%', '2.2')];
    expect(inOneSentence(', chiếm ', ...pairs)).toContain('ratio true [0,1,2,3] wholes-agree');
  });
  it('imply two different wholes', () => {
    const pairs = [poor('257 hộ', '257'), rate('2,24%', '2.24'), near('236 hộ', '236'), nearRate('2,20%', '2.2')];
    expect(inOneSentence(', chiếm ', ...pairs)).toContain('ratio false [0,1,2,3] wholes-differ');
  });
  it('are not compared across years', () => {
    const pairs = [poor('257 hộ', '257'), rate('2,24%', '2.24'), near('236 hộ', '236'), nearRate('2,20%', '2.2')];
    const later = pairs.map((given, i) => (i < 2 ? given : { ...given, period: '2019' }));
    expect(inOneSentence(', chiếm ', ...later).filter((claim) => claim.includes('wholes'))).toEqual([]);
  });
});
