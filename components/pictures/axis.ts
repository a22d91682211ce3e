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
