import Big from 'big.js';
import { fitOfSum } from '../page/fit.ts';
import type { PlacedFigure } from '../page/page.ts';

/** A list longer than this is a table, not a sum in a sentence. */
export const MOST_PARTS = 20;

const ALIKE = [
  ['person', 'party-member', 'count'],
  ['organisation', 'party-org', 'count'],
];
const HEADS: ReadonlySet<string> = new Set(ALIKE.flat());

export function isPartOf(total: PlacedFigure, { figure }: PlacedFigure): boolean {
  const { unit, measure, status } = figure;
  const isAlike = unit === total.figure.unit || isHeads(unit, total.figure.unit);
  return isAlike && measure === 'level' && (status === 'target') === (total.figure.status === 'target');
}

/** Are they counted as one: party members are persons, party organisations are organisations? */
function isHeads(a: string, b: string): boolean {
  return HEADS.has(a) && ALIKE.some((units) => units.includes(a) && units.includes(b));
}

/** From one item of a list to the next: the line ends, and the next one begins with a mark. */
export function isNextItem(words: string): boolean {
  const line = words.indexOf('\n');
  return line >= 0 && /^\n+[^\S\n]*(?:[-–—+•*]|[a-zđ0-9]{1,2}[.)])\s?[^\n]*$/iu.test(words.slice(line));
}

export function isNear(sum: number, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  const slack = parts.reduce(
    (so, { figure }) => so + Number(figure.precision ?? 0),
    Number(total.figure.precision ?? 0),
  );
  return Math.abs(sum - total.amount) <= slack + total.amount * 1e-9;
}

/** The parts sum to the total, or the total is printed more coarsely than they and rounding explains the distance. */
export function holdsOf(total: PlacedFigure, parts: readonly PlacedFigure[], sum: Big): boolean {
  const fit = fitOfSum(
    sum,
    total.figure,
    parts.map(({ figure }) => figure.precision),
  );
  if (fit !== 'rounding') return fit === 'fits';
  const { precision } = total.figure;
  return (
    precision !== null &&
    parts.some(({ figure }) => figure.precision !== null && new Big(figure.precision).lt(precision))
  );
}
