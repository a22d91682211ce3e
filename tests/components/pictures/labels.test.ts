import { describe, expect, it } from 'vitest';
import { anchors, fitBeside, type LabelPlace, placeOfGoing, placesAbove } from '../../../components/pictures/labels.ts';

/** What a label covers in a panel of 320 pixels, in pixels: its picture is 263 wide, a bold letter of it 7.4 in most. */
function covers({ x, anchor }: LabelPlace, { length }: string): readonly [from: number, to: number] {
  const width = length * 7.4;
  const from = (x / 100) * 263 - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return [from, from + width];
}

describe('labels', () => {
  it('stand in the middle of numbers that are far apart, and turn inwards at the ends', () => {
    expect(anchors(30, 75)).toEqual(['middle', 'middle']);
    expect(anchors(5, 95)).toEqual(['start', 'end']);
  });

  it('turn away from each other where the numbers are close, whichever is the greater', () => {
    expect(anchors(45, 60)).toEqual(['end', 'start']);
    expect(anchors(60, 45)).toEqual(['start', 'end']);
  });

  it('stand at their numbers where there is room', () => {
    expect(placesAbove([60, 'bài 3,88%'], [45, 'nguồn 2,88%'])).toEqual([
      { x: 60, anchor: 'start' },
      { x: 45, anchor: 'end' },
    ]);
  });

  it.each([
    // "bài này 397 người" to the right of 60 hundredths would end outside
    [60, 'bài này 397 người', 40, 'bài kia 379 người'],
    [31, 'bài 200 lao động', 60, 'nguồn 379'],
    [60, 'bài 15 căn nhà', 20, 'nguồn 5 căn nhà'],
    [92, 'bài 251 tỷ', 80, 'nguồn 215 tỷ'],
    [5, 'bài 5 tỷ', 12, 'nguồn 6 tỷ'],
    [50, 'bài 5', 50, 'nguồn 5'],
  ])('neither run out of a narrow panel nor into each other: at %d “%s”, at %d “%s”', (here, page, there, source) => {
    const [ofPage, ofSource] = placesAbove([here, page], [there, source]);
    const [left, right] = [covers(ofPage, page), covers(ofSource, source)].sort(([a], [b]) => a - b);
    expect(left![0]).toBeGreaterThanOrEqual(0);
    expect(right![1]).toBeLessThanOrEqual(263);
    expect(right![0] - left![1]).toBeGreaterThan(4);
  });

  it('are in the order of their numbers', () => {
    const label = 'một nhãn rất dài, dài lắm';
    expect(placesAbove([60, label], [40, label])).toEqual([
      { x: 100, anchor: 'end' },
      { x: 0, anchor: 'start' },
    ]);
    expect(fitBeside(label, label)).toBe(false);
  });

  it('alone stand in the middle, or end with the picture', () => {
    expect(placeOfGoing(50, '+18 người')).toEqual({ x: 50, anchor: 'middle' });
    expect(placeOfGoing(80, 'bài 85 đảng viên')).toEqual({ x: 100, anchor: 'end' });
    expect(placeOfGoing(20, 'bài 85 đảng viên')).toEqual({ x: 0, anchor: 'start' });
  });
});
