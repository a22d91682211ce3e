import { describe, expect, it } from 'vitest';
import { beside, isSeen } from '../../lib/page/beside.ts';

const WINDOW = { width: 800, height: 600 };
const SIZE = { width: 280, height: 100 };
const at = (left: number, top: number) => ({ left, top, right: left + 50, bottom: top + 20 });

describe('a box beside a place', () => {
  it('stands below it, from its left edge', () => {
    expect(beside(at(100, 200), SIZE, WINDOW)).toEqual({ left: 100, top: 226 });
  });

  it('stands above it at the foot of the window', () => {
    expect(beside(at(100, 560), SIZE, WINDOW)).toEqual({ left: 100, top: 454 });
  });

  it('stays within the window at its edges, and in a window that is too small', () => {
    expect(beside(at(780, 200), SIZE, WINDOW).left).toBe(516);
    expect(beside(at(-30, 200), SIZE, WINDOW).left).toBe(4);
    expect(beside(at(10, 40), SIZE, { width: 240, height: 90 })).toEqual({ left: 4, top: 4 });
  });
});

it('a place is seen as soon as any of it is in the window', () => {
  expect(
    [at(0, -20), at(0, -19), at(0, 599), at(0, 600), at(-50, 5), at(799, 5), at(800, 5)].map((place) =>
      isSeen(place, WINDOW),
    ),
  ).toEqual([false, true, true, false, false, true, false]);
});
