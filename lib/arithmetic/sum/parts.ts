import Big from 'big.js';
import { plainWords } from '../../text/forms.ts';
import { fitOfSum } from '../page/fit.ts';
import type { PlacedFigure, SumPage } from '../page/page.ts';

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

/** How many brackets the words open, less those they close. */
export function depthOf(words: string): number {
  let open = 0;
  for (const sign of words) {
    if (sign === '(') open++;
    else if (sign === ')') open--;
  }
  return open;
}

/** The words that join a figure to the list; null where the list ends. A paragraph may open with the parts of what stood before. */
export function linkOf(page: SumPage, entry: PlacedFigure, soFar: number): string | null {
  const gap = page.gaps[entry.at] ?? null;
  if (gap !== null) return gap;
  const { text } = page.article;
  const last = page.placed[entry.at - 1];
  if (last === undefined || entry.figure.start - last.figure.end > 600) return null;
  const words = text.slice(last.figure.end, entry.figure.start);
  if (soFar === 0) {
    const opening = plainWords(words.slice(Math.max(words.lastIndexOf('\n'), words.lastIndexOf('. ')) + 1));
    const isOpened = /^\s*(?:trong do|trong tong|trong so|bao gom|cu the|of which|of this)\b/.test(opening);
    return isOpened || isListHead(words) ? words : null;
  }
  return isNextItem(words) ? words : null;
}

/** A line that ends with a colon, and the first item under it. */
function isListHead(words: string): boolean {
  return (
    /:[^\S\n]*\n+[^\S\n]*(?:[-–—+•*]|[a-zđ0-9]{1,2}[.)])?[^\n]*$/iu.test(words) && !/\n[^\n]*\n[^\n]*\n/.test(words)
  );
}

export function exactSum(parts: readonly PlacedFigure[]): Big {
  return parts.reduce((sum, { figure }) => sum.plus(figure.value), new Big(0));
}
