import type { Decimal, Quantity } from '../../quantity/quantity.ts';
import type { Direction, Measure } from '../figure.ts';

/** What is below zero as often as above it; in a bracket too it is a level. */
const BELOW_ZERO = new Set(['celsius', 'fahrenheit', 'kelvin', 'degree', 'point']);

/**
 * Does the sign make the number a change, where no verb of change stands in front of it? Of a percentage it does
 * ("tức −0,32%"), and of anything in a bracket behind its level ("96 tỷ đồng (-4 tỷ đồng)"). "âm 5 tỷ đồng" alone is a level
 * below zero.
 */
export function isSignedChange({ sign, unit }: Quantity, inBracket: boolean): boolean {
  if (sign === null || BELOW_ZERO.has(unit)) return false;
  return unit.startsWith('percent') || inBracket;
}

/** The way of a change by its verb and its sign, which say it once between them: "giảm -0,32%" and "tăng -0,32%" are falls. */
export const directionOf = (verb: Direction, sign: Quantity['sign']): Direction => (sign === '-' ? 'down' : verb);

/** "giảm +0,3%": verb and sign contradict each other. */
export const isTwoWays = (direction: Direction | null, sign: Quantity['sign']): boolean =>
  direction === 'down' && sign === '+';

/** The size of a change: its sign is its direction, and counts once. A level keeps its sign. */
export const sizeOf = (value: Decimal, measure: Measure): Decimal =>
  measure === 'change' && value.startsWith('-') ? value.slice(1) : value;
