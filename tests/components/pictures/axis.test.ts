import { describe, expect, it } from 'vitest';
import { anchorAt, anchors, axisOf, hasRoom } from '../../../components/pictures/axis.ts';

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

describe('labels', () => {
  it('stand in the middle of numbers that are far apart, and turn inwards at the ends', () => {
    expect(anchors(30, 75)).toEqual(['middle', 'middle']);
    expect(anchors(5, 95)).toEqual(['start', 'end']);
  });

  it('turn away from each other where the numbers are close, whichever is the greater', () => {
    expect(anchors(45, 60)).toEqual(['end', 'start']);
    expect(anchors(60, 45)).toEqual(['start', 'end']);
  });

  it('have no room beside a close pair at an end', () => {
    expect(hasRoom(45, 60, 10)).toBe(true);
    expect(hasRoom(80, 92, 10)).toBe(false);
    expect(hasRoom(5, 12, 10)).toBe(false);
    // "bài 200 lao động" to the left of 31 hundredths would begin outside
    expect(hasRoom(31, 60, 16)).toBe(false);
    expect(hasRoom(60, 31, 12)).toBe(true);
    expect(anchorAt(92)).toBe('end');
  });
});
