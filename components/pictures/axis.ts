import type { Bound } from '../../lib/quantity/quantity.ts';

/** A number as a picture draws it. Positions on the screen want no exact decimals. */
export interface Drawn {
  readonly value: number;
  /** The other end of a range; null for one number. */
  readonly high: number | null;
  readonly bound: Bound;
}

/** A line on which numbers stand: where one is, in hundredths of its length. */
export interface Axis {
  readonly at: (value: number) => number;
  /** The line does not begin at nought: it says so by a break. */
  readonly broken: boolean;
}

/** Room behind the greatest number, as a part of it. */
const ROOM = 0.12;
/** Numbers nearer to each other than this part of the greater one would stand on one spot of a line from nought. */
const SEEN = 0.06;

export const ends = ({ value, high }: Drawn): readonly number[] => (high === null ? [value] : [value, high]);

/** The line for numbers, with so much room behind the greatest: from nought as long as they can be told apart there, else from before the least of them. */
export function axisOf(numbers: readonly number[], room = ROOM): Axis {
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const apart = most - least;
  const reach = Math.max(Math.abs(least), Math.abs(most));
  const broken = least > 0 && apart > 0 && apart < reach * SEEN;
  const from = broken ? least - 2 * apart : Math.min(0, least * (1 + room));
  const to = broken ? most + 2 * apart : Math.max(0, most * (1 + room));
  const length = to - from || 1;
  return { broken, at: (value) => round(((value - from) / length) * 100) };
}

const round = (hundredths: number): number => Math.round(hundredths * 10) / 10;

/** Nearer than this, in hundredths of the line, two labels above it would run into each other. */
const TIGHT = 36;
/** Nearer to an end than this a label in the middle of its number would run out of the picture. */
const EDGE = 18;

/** How a label stands to its number: `text-anchor` of SVG. */
export type Anchor = 'start' | 'middle' | 'end';

/** The labels of two numbers above one line, so that neither covers the other or runs out. Positions in hundredths. */
export function anchors(first: number, second: number): readonly [Anchor, Anchor] {
  if (Math.abs(first - second) >= TIGHT) return [anchorAt(first), anchorAt(second)];
  return first <= second ? ['end', 'start'] : ['start', 'end'];
}

export const anchorAt = (at: number): Anchor => (at < EDGE ? 'start' : at > 100 - EDGE ? 'end' : 'middle');

/** How much of the line a character of a label takes in a panel of 360 pixels, in hundredths; of the page's own, which is bold. */
const CHARACTER = 2.3;

/** The same in a panel of 240 pixels. */
const NARROW = 3.8;

/** Where a label stands that is centred at a place if there is room on both sides in any panel, and else begins or ends with the picture. */
export function placeOf(at: number, label: string): { readonly x: number; readonly anchor: Anchor } {
  const half = (label.length * NARROW) / 2;
  if (at < half) return { x: 0, anchor: 'start' };
  return at > 100 - half ? { x: 100, anchor: 'end' } : { x: at, anchor: 'middle' };
}

/** Where such a label begins and ends, in hundredths of the line. */
export function reachOf(at: number, label: string, isNarrow: boolean): { readonly from: number; readonly to: number } {
  const { x, anchor } = placeOf(at, label);
  const width = label.length * (isNarrow ? NARROW : CHARACTER);
  const from = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { from, to: from + width };
}

/** Is there room for two labels where `anchors` has them stand? Positions in hundredths; the longer one in characters. */
export const hasRoom = (first: number, second: number, longest: number): boolean =>
  Math.abs(first - second) >= TIGHT || longest * CHARACTER <= Math.min(first, second, 100 - first, 100 - second);
