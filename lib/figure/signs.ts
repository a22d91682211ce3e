import type { Decimal, Quantity } from '../quantity/quantity.ts';
import type { CueKind } from './cues.ts';
import type { Direction, Measure } from './figure.ts';

/** What can be below zero as it stands; of anything else a number with a sign is a gain or a loss. */
const BELOW_ZERO = new Set(['celsius', 'fahrenheit', 'kelvin', 'degree', 'point']);
/** "lợi nhuận đạt -5 tỷ đồng": behind these the number is a level, though one below zero. */
const LEVEL_VERBS: ReadonlySet<CueKind | null> = new Set<CueKind | null>(['reach', 'is', 'share']);

/** "(-0,32%)", "+12 hộ": does the sign make the number a change, where no verb of change stands in front of it? */
export function isSignedChange({ sign, unit }: Quantity, verb: CueKind | null): boolean {
  if (sign === null || BELOW_ZERO.has(unit)) return false;
  return unit.startsWith('percent') || !LEVEL_VERBS.has(verb);
}

/** The way of a change by its verb and its sign, which say it once between them: "giảm -0,32%" and "tăng -0,32%" are falls. */
export const directionOf = (verb: Direction, sign: Quantity['sign']): Direction => (sign === '-' ? 'down' : verb);

/** "giảm +0,3%": verb and sign contradict each other. */
export const isTwoWays = (direction: Direction | null, sign: Quantity['sign']): boolean =>
  direction === 'down' && sign === '+';

/** The size of a change: its sign is its direction, and counts once. A level keeps its sign. */
export const sizeOf = (value: Decimal, measure: Measure): Decimal =>
  measure === 'change' && value.startsWith('-') ? value.slice(1) : value;
