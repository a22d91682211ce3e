/** How a label stands to its number: `text-anchor` of SVG. */
export type Anchor = 'start' | 'middle' | 'end';

/** Where a label stands: `x` in hundredths of the line. */
export interface LabelPlace {
  readonly x: number;
  readonly anchor: Anchor;
}

/** How much of the line a character of a label takes in a panel of 360 pixels, in hundredths; of the page's own, which is bold. */
const WIDE = 2.3;
/** The same in a panel of 240 pixels. */
const NARROW = 3.8;
/** The same in the narrowest panel in which the labels stand that may go (pictures.css). */
const STAYING = 3;

/** Nearer than this, in hundredths of the line, two labels above it turn away from each other. */
const TIGHT = 36;
/** Nearer to an end than this a label in the middle of its number would run out of the picture. */
const EDGE = 18;
/** Nearer to each other than this two labels read as one. */
const AIR = 3;

/** How the labels of two numbers above one line stand to them. Positions in hundredths. */
export function anchors(first: number, second: number): readonly [Anchor, Anchor] {
  if (Math.abs(first - second) >= TIGHT) return [anchorAt(first), anchorAt(second)];
  return first <= second ? ['end', 'start'] : ['start', 'end'];
}

const anchorAt = (at: number): Anchor => (at < EDGE ? 'start' : at > 100 - EDGE ? 'end' : 'middle');

/** Where a label begins that stands so, its characters so wide. */
const startOf = ({ x, anchor }: LabelPlace, { length }: string, character: number): number =>
  x - length * character * { start: 0, middle: 0.5, end: 1 }[anchor];

/** Where a label stands as it should, or from an end of the line where it would run out there. */
function inside(wanted: LabelPlace, label: string, character: number): LabelPlace {
  const from = startOf(wanted, label, character);
  if (from < 0) return { x: 0, anchor: 'start' };
  return from + label.length * character > 100 ? { x: 100, anchor: 'end' } : wanted;
}

/** Where a label stands that is in the middle of its number if there is room on both sides in a panel of 240 pixels. */
export const placeOf = (at: number, label: string): LabelPlace => inside({ x: at, anchor: 'middle' }, label, NARROW);

/** Where such a label begins and ends, in hundredths of the line. */
export function reachOf(at: number, label: string, isNarrow: boolean): { readonly from: number; readonly to: number } {
  const character = isNarrow ? NARROW : WIDE;
  const from = startOf(placeOf(at, label), label, character);
  return { from, to: from + label.length * character };
}

/** Where a label stands that goes where there is little room, in the middle of its number if there is room on both sides. */
export const placeOfGoing = (at: number, label: string): LabelPlace =>
  inside({ x: at, anchor: anchorAt(at) }, label, STAYING);

/** A number's place on the line, in hundredths, and its label. */
type Labelled = readonly [at: number, label: string];

/** Where the labels of two numbers stand above their line: at their numbers, or at its two ends where they would meet. */
export function placesAbove(first: Labelled, second: Labelled): readonly [LabelPlace, LabelPlace] {
  if (first[0] > second[0]) {
    const [left, right] = placesAbove(second, first);
    return [right, left];
  }
  const [before, behind] = anchors(first[0], second[0]);
  const left = inside({ x: first[0], anchor: before }, first[1], STAYING);
  const right = inside({ x: second[0], anchor: behind }, second[1], STAYING);
  const end = startOf(left, first[1], STAYING) + first[1].length * STAYING;
  if (end + AIR <= startOf(right, second[1], STAYING)) return [left, right];
  return [
    { x: 0, anchor: 'start' },
    { x: 100, anchor: 'end' },
  ];
}

/** Do two labels stand beside each other in one line of the narrowest panel that has them? */
export const fitBeside = (first: string, second: string): boolean =>
  (first.length + second.length) * STAYING + AIR <= 100;
