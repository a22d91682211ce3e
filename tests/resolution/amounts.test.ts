import { describe, expect, it } from 'vitest';
import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import { type Amounts, amountsBetween, amountsByUnit } from '../../lib/resolution/amounts.ts';
import { pack } from '../world.ts';

const [any] = pack.figures;
const figure = (value: string, unit = 'ha'): ReferenceFigure => ({ ...any!, id: `${value} ${unit}`, value, unit });
const of = (unit: string, ...figures: ReferenceFigure[]): Amounts => amountsByUnit(figures).get(unit)!;
const values = (amounts: Amounts, from: number, to: number, most = 100): string[] =>
  amountsBetween(amounts, from, to, most).map(({ value }) => value);

describe('the amounts of a source', () => {
  const some = of('ha', figure('120'), figure('9.5'), figure('100'), figure('100'), figure('75', 'percent'));

  it('are found between two numbers, these among them', () => {
    expect(values(some, 100, 120)).toEqual(['100', '100', '120']);
    expect(values(some, 9.4, 99)).toEqual(['9.5']);
  });

  it('are not found outside of them, nor in another unit', () => {
    expect(values(some, 121, 1000)).toEqual([]);
    expect(values(some, 70, 80)).toEqual([]);
  });

  it('are no more than were asked for', () => {
    expect(values(some, 0, 1000, 2)).toEqual(['9.5', '100']);
  });
});
