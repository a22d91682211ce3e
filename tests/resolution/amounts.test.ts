import { describe, expect, it } from 'vitest';
import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import { type Amounts, amountsByUnit, amountsNear } from '../../lib/resolution/amounts.ts';
import { pack } from '../world.ts';

const [any] = pack.figures;
const figure = (value: string, rest: Partial<ReferenceFigure> = {}): ReferenceFigure => ({
  ...any!,
  id: value,
  value,
  unit: 'ha',
  bound: 'exact',
  precision: null,
  ...rest,
});
const of = (unit: string, ...figures: ReferenceFigure[]): Amounts => amountsByUnit(figures).get(unit)!;
const near = (amounts: Amounts, value: string, bound = 'exact', precision: string | null = null): string[] =>
  amountsNear(amounts, { value, bound, precision }).map(({ id }) => id);

describe('the amounts of a source', () => {
  const some = of('ha', figure('120'), figure('9.5'), figure('100'), figure('96', { unit: 'percent' }));

  it('are near a number that is theirs, in their unit', () => {
    expect(near(some, '100')).toEqual(['100']);
    expect(near(some, '96')).toEqual([]);
  });

  it('are near within a unit of the last digit of either', () => {
    expect(near(some, '9', 'exact', '1')).toEqual(['9.5']);
    expect(near(some, '119.6', 'exact', '0.1')).toEqual([]);
    expect(near(of('ha', figure('120', { precision: '10' })), '115')).toEqual(['120']);
  });

  it('are near any way within reach where one has a bound, and not beyond', () => {
    expect(near(some, '110', 'more-than')).toEqual(['100', '120']);
    expect(near(some, '150', 'more-than')).toEqual([]);
    expect(near(of('ha', figure('120', { bound: 'about' })), '110')).toEqual(['120']);
  });
});
