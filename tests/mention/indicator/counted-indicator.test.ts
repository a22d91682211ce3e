import { describe, expect, it } from 'vitest';
import type { IndicatorData } from '../../../data/schemas/indicator.ts';
import type { Unit } from '../../../data/schemas/unit.ts';
import { countedIndicator } from '../../../lib/mention/indicator/counted-indicator.ts';

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  id,
  names: { vi: id, en: id },
  forms: [id],
  dimension: 'count',
  factor: '1',
  discrete: true,
  ...more,
});
const UNITS = [
  unit('sheaf', { readAs: { unit: 'bale', power: -1 } }),
  unit('bale'),
  unit('guest'),
  unit('member', { named: true, narrows: { unit: 'guest', forms: ['Bạn hữu', 'b/h'] } }),
];
const counted = (...units: string[]) =>
  countedIndicator(
    {
      id: 'x',
      name: { vi: 'x', en: 'x' },
      better: 'higher',
      additive: true,
      units,
      names: ['x'],
    } satisfies IndicatorData,
    UNITS,
  );

describe('what units make of the numbers of an indicator', () => {
  it('are the printed units that stand for one of its own', () => {
    expect([...counted('bale').readAs]).toEqual([['sheaf', { unit: 'bale', power: -1 }]]);
    expect([...counted('guest').readAs]).toEqual([]);
  });

  it('is the unit of its own that a name can be', () => {
    expect(counted('guest', 'member').namedUnit).toBe('member');
    expect(counted('guest', 'bale').namedUnit).toBeNull();
  });

  it('are the words that print a wider unit, in matching form', () => {
    const { narrow } = counted('member', 'guest');
    expect(narrow).toEqual({ unit: 'member', printed: 'guest', words: new Set(['bạn hữu', 'b / h']) });
    expect(counted('guest').narrow).toBeNull();
  });
});
