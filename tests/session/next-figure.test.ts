import { describe, expect, it } from 'vitest';
import { nextFigure } from '../../lib/session/next-figure.ts';

/** Figures 2, 5 and 7 are compared; 5 stands at the top of the window, 2 above it, 7 below. */
const ORDER = [2, 5, 7];
const TOPS: Readonly<Record<number, number>> = { 2: -300, 5: 0, 7: 900 };
const topOf = (figure: number) => TOPS[figure] ?? null;

describe('the next figure', () => {
  it.each([
    ['behind the chosen one', 1, 2, 5],
    ['before the chosen one', -1, 7, 5],
    ['behind one that is not compared', 1, 3, 5],
    ['before one that is not compared', -1, 6, 5],
    ['behind the last, the first', 1, 7, 2],
    ['before the first, the last', -1, 2, 7],
    ['from the top of the window down, where none is chosen', 1, null, 5],
    ['from the top of the window up, where none is chosen', -1, null, 2],
  ] as const)('%s', (_where, by, chosen, next) => {
    expect(nextFigure(ORDER, by, chosen, topOf)).toBe(next);
  });

  it('is the first, or the last, where the reader has passed all, or none', () => {
    expect(nextFigure(ORDER, 1, null, () => -10)).toBe(2);
    expect(nextFigure(ORDER, -1, null, () => 10)).toBe(7);
  });

  it('passes over one that stands nowhere, and is none where there is none', () => {
    expect(nextFigure([2, 5], 1, null, (figure) => (figure === 2 ? null : 40))).toBe(5);
    expect(nextFigure([], 1, null, topOf)).toBeNull();
    expect(nextFigure([], -1, 4, topOf)).toBeNull();
  });
});
