import { describe, expect, it } from 'vitest';
import { axisOf } from '../../../components/pictures/axis.ts';

describe('the line', () => {
  it('begins at nought while the numbers can be told apart there', () => {
    const { at, broken } = axisOf([215, 251]);
    expect(broken).toBe(false);
    expect(at(0)).toBe(0);
    expect(at(215)).toBeLessThan(at(251));
    expect(at(251)).toBeLessThan(100);
  });

  it('is broken where they would stand on one spot', () => {
    const { at, broken } = axisOf([2500, 2497.8]);
    expect(broken).toBe(true);
    expect(at(2500) - at(2497.8)).toBeGreaterThan(15);
  });

  it('has one spot for equal numbers, and begins at nought', () => {
    const { at, broken } = axisOf([90, 90]);
    expect(broken).toBe(false);
    expect(at(90)).toBeGreaterThan(50);
  });

  it('reaches to both sides of nought', () => {
    const { at, broken } = axisOf([-0.32, 0.2]);
    expect(broken).toBe(false);
    expect(at(-0.32)).toBeGreaterThanOrEqual(0);
    expect(at(-0.32)).toBeLessThan(at(0));
    expect(at(0)).toBeLessThan(at(0.2));
  });

  it('takes nothing but noughts', () => {
    expect(axisOf([0, 0]).at(0)).toBe(0);
  });
});
