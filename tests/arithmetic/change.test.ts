import { describe, expect, it } from 'vitest';
import { poverty, retail } from '../check/builder.ts';
import { claims } from './claims.ts';

describe('a level, its change and the level before', () => {
  const level = poverty('2,88%', '2.88');
  const fall = poverty('giảm 0,32%', '0.32', {
    unit: 'percentage-point',
    measure: 'change',
    direction: 'down',
    base: '2015',
  });
  it('holds', () => {
    expect(claims(level, fall, poverty('3,20%', '3.2', { period: '2015' }))).toContain(
      'change true [0,1,2] from-to-holds',
    );
  });
  it('claims nothing where no words tie the three', () => {
    expect(claims(level, fall, poverty('3,50%', '3.5', { period: '2015' }))).toEqual([]);
  });
  it('claims nothing where the earlier level is not printed', () => {
    expect(claims(level, fall)).toEqual([]);
  });
  it('fits a growth printed beside it', () => {
    const million = { unit: 'VND', precision: '100000', period: '2017', status: 'result' } as const;
    const income = retail('22,4 triệu', '22400000', million);
    const gain = retail('1,6 triệu', '1600000', { ...million, measure: 'change', direction: 'up' });
    const growth = retail('tăng 7,7%', '7.7', {
      ...million,
      unit: 'percent',
      precision: '0.1',
      measure: 'change',
      direction: 'up',
    });
    expect(claims(income, growth, gain)).toContain('change true [0,1,2] growth-holds');
  });
  it('says nothing of a target', () => {
    expect(claims({ ...level, status: 'target' }, { ...fall, status: 'target' })).toEqual([]);
  });
});
