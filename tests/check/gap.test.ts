import { expect, it } from 'vitest';
import { gapOf } from '../../lib/check/gap.ts';

it('tells which is greater, how far apart they are and what share that is', () => {
  expect(gapOf('251', '215', 'VND')).toEqual({ above: true, distance: '36', percent: '16.7', share: '116.7' });
  expect(gapOf('85', '90', 'party-member')).toEqual({ above: false, distance: '5', percent: '5.6', share: '94.4' });
  expect(gapOf('90', '90', 'ha')).toEqual({ above: null, distance: '0', percent: '0', share: '100' });
});

it('tells no share of a share, nor of nought', () => {
  expect(gapOf('2.66', '2.88', 'percent')).toEqual({ above: false, distance: '0.22', percent: null, share: null });
  expect(gapOf('5', '0', 'house')).toEqual({ above: true, distance: '5', percent: null, share: null });
});

it('keeps a digit of a share that would be rounded away', () => {
  expect(gapOf('2500001', '2500000', 'VND').percent).toBe('0.00004');
});
