import type { Figure } from '../../figure/figure.ts';
import type { Span } from '../../text/article.ts';
import { plainWords } from '../../text/forms.ts';
import { firstEndingAfter } from '../../text/in-order.ts';
import { isOfDoing } from './of-doing.ts';
import { oneLine } from './one-line.ts';

/**
 * What other numbers of its sentence say of a figure that does not agree: it is added to one
 * in another currency, it is a share of a whole that the sentence names, or it is told of so many of something else. As printed, one entry each; `others`: the
 * page's figures, in the order of their places.
 */
export function otherNumbers(
  text: string,
  figure: Figure,
  sentence: Span,
  others: readonly Figure[],
): readonly string[] {
  const behind = firstFrom(others, figure.end);
  const own = firstFrom(others, figure.start);
  const found = [
    otherCurrency(text, figure, others[behind]) ?? otherCurrency(text, figure, others[own - 1]),
    totalOfShare(text, figure, sentence, others, own),
    sameCount(figure, sentence, others, own),
  ];
  return found.flatMap((other) => (other === null ? [] : [oneLine(text.slice(other.start, other.end))]));
}

const CURRENCY = /^[A-Z]{3}$/u;
/** What adds an amount to another. */
const ADDS = /^\s*,?\s*(?:\+|(?:va|cong|cung|and|plus)(?: (?:them|voi))?)\s*$/u;

/** "45 tỷ đồng và 2 triệu USD vốn vay": neither of the two amounts is the whole. */
function otherCurrency(text: string, figure: Figure, other: Figure | undefined): Span | null {
  if (other === undefined || !CURRENCY.test(figure.unit) || !CURRENCY.test(other.unit)) return null;
  const [first, second] = other.start > figure.start ? [figure, other] : [other, figure];
  return figure.unit !== other.unit && ADDS.test(plainWords(text.slice(first.end, second.start))) ? other : null;
}

/** How many figures in front of a doing are asked whether they are those it was done for. */
const MOST_DONE_FOR = 4;

/** "mở lớp cho 45 học viên, tạo việc làm cho 45 lao động": what comes of a thing for just as many as it was done for is of these. */
function sameCount(figure: Figure, sentence: Span, others: readonly Figure[], own: number): Span | null {
  if (!isOfDoing(figure)) return null;
  const isSame = ({ start, value, indicator, unit }: Figure): boolean =>
    start >= sentence.start &&
    value === figure.value &&
    (indicator === null || indicator.startsWith('other:')) &&
    (unit === figure.unit || COUNTED.has(unit));
  return others.slice(Math.max(0, own - MOST_DONE_FOR), own).findLast(isSame) ?? null;
}
const COUNTED: ReadonlySet<string> = new Set(['person', 'household', 'count']);

/** How many figures in front of its share a total is looked for. */
const MOST_PARTS = 12;
/** Between a count and its share. */
const SHARES = /^\s*(?:\(|,?\s*chiem(?: (?:ty|ti) le)?)\s*$/u;
/** Right in front of a total, and between it and its parts. */
const OF_TOTAL = /\b(?:trong|tong|trong so|tong so|trong tong so|of|out of)\s*$/u;
const PARTS_FOLLOW = /\b(?:trong do|trong so do|bao gom|gom|chia ra|of which|including)\b/u;

/**
 * "Trong 300 hộ có ..., 50 hộ nghèo (17%)": a share behind its count is of the total that its own sentence names, a larger
 * count of the same things: words say so, or the share itself does.
 */
function totalOfShare(
  text: string,
  figure: Figure,
  sentence: Span,
  others: readonly Figure[],
  own: number,
): Span | null {
  const count = others[own - 1];
  if (count === undefined || figure.unit !== 'percent' || figure.measure !== 'level') return null;
  const isBehind = SHARES.test(plainWords(text.slice(count.end, figure.start)));
  if (!isBehind || count.unit.startsWith('percent')) return null;
  for (let at = own - 2; at >= Math.max(0, own - MOST_PARTS) && others[at]!.start >= sentence.start; at--) {
    const total = others[at]!;
    if (total.unit !== count.unit || Number(total.value) <= Number(count.value)) continue;
    const isNamed =
      OF_TOTAL.test(plainWords(text.slice(sentence.start, total.start))) ||
      PARTS_FOLLOW.test(plainWords(text.slice(total.end, count.start)));
    if (isNamed || makes(figure, count, total)) return total;
  }
  return null;
}

/** Is the share what the count is of the total, up to one unit of its last digit? */
const makes = (share: Figure, count: Figure, total: Figure): boolean =>
  Math.abs((Number(count.value) * 100) / Number(total.value) - Number(share.value)) < Number(share.precision ?? 1);

/** Index of the first figure that ends behind an offset, in figures by their places. */
export const firstFrom: (figures: readonly Figure[], offset: number) => number = firstEndingAfter;
