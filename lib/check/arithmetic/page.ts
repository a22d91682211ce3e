import type Big from 'big.js';
import type { Pack } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { periodKey } from '../../resolution/period.ts';
import type { Article } from '../../text/article.ts';
import { overlap, point, roundingInterval } from '../interval.ts';
import type { CheckLexicons } from '../lexicon.ts';
import type { CheckedFigure } from '../verdict.ts';

/** A figure with its index in the report. */
export interface Placed {
  readonly index: number;
  readonly figure: Figure;
}

/** What every kind of sum looks at. */
export interface SumPage {
  readonly article: Article;
  readonly placed: readonly Placed[];
  readonly checked: readonly CheckedFigure[];
  readonly packs: readonly Pack[];
  readonly lexicons: CheckLexicons;
  /** Figures of one indicator, place and period, in the order of the page. */
  readonly groups: ReadonlyMap<string, readonly Placed[]>;
}

/** Lines up the figures a sum may use: those the page takes back or only supposes are left out. */
export function sumPage(
  checked: readonly CheckedFigure[],
  article: Article,
  packs: readonly Pack[],
  lexicons: CheckLexicons,
): SumPage {
  const placed = checked
    .map(({ figure }, index) => ({ figure, index }))
    .filter(({ figure }) => figure.status !== 'denied' && figure.status !== 'supposed');
  const groups = new Map<string, Placed[]>();
  for (const entry of placed) {
    const { indicator, place, period } = entry.figure;
    if (indicator === null || period === 'unknown') continue;
    const key = groupKey(indicator, place, period);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return { article, placed, checked, packs, lexicons, groups };
}

export function groupKey(indicator: string, place: string | null, period: string): string {
  return `${indicator} ${place ?? ''} ${periodKey(period)}`;
}

/** The figure's words on the page, in one line. */
export function surface({ article }: SumPage, { figure }: Placed): string {
  return article.text.slice(figure.start, figure.end).replace(/\s+/g, ' ').trim();
}

/** The words between two figures of a page, in the order of the page; null when a line or a sentence ends between them. */
export function between({ article }: SumPage, a: Placed, b: Placed): string | null {
  const words = article.text.slice(a.figure.end, Math.max(a.figure.end, b.figure.start));
  return words.length > 200 || /\n|[.!?]\s/.test(words) ? null : words;
}

/**
 * Can a computed number be the printed one? Printed numbers are rounded or cut off, and percentages are worked out by
 * hand: one unit of the last digit is no contradiction.
 */
export function fits(computed: Big, printed: Figure): boolean {
  if (printed.precision === null) return computed.eq(printed.value);
  if (overlap(roundingInterval(printed.value, printed.precision), point(computed))) return true;
  return computed.minus(printed.value).abs().lte(printed.precision);
}

/** The figure before this one on the page, of those a sum may use. */
export function previous({ placed }: SumPage, { index }: Placed): Placed | null {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return placed[low - 1] ?? null;
}

/** Is the number printed plainly, with one reading and no bound word? Only then can a sum fail. */
export function isPlain({ bound, readings, high }: Figure): boolean {
  return bound === 'exact' && readings.length === 0 && high === null;
}
