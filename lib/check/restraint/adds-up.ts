import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { isStated } from '../../mention/evidence.ts';
import type { Span } from '../../text/article.ts';
import { plainWords } from '../../text/forms.ts';
import { firstFrom } from './other-numbers.ts';

/** So many numbers on either side of one are looked at, and so many of a page that are of the same thing. */
export const MOST = 8;
/** So much in front of or behind a number says how it stands to another, in UTF-16 units. */
export const TAIL = 40;
const LACKS = /\b(?:(?<!gioi )thieu|hut|kem|it hon|thap hon|ke hoach|chi tieu|muc tieu|short|below)\b/u;

/** May it count the same thing as the figure: nothing names another for sure? */
export const isOfSame = (figure: Figure, other: Figure): boolean =>
  isUnsaid(other) ||
  (other.indicator === figure.indicator && other.status === figure.status && other.period === figure.period);

/** Is it of the figure's place, of a body within it, or named behind a figure that has no place of its own? */
export const isHere = (figure: Figure, { place, body }: Figure): boolean =>
  place === figure.place || body !== null || !isStated(figure.evidence.place);

/** Does nothing say for sure what it counts? */
export const isUnsaid = ({ indicator, evidence }: Figure): boolean =>
  indicator === null || evidence.indicator?.how === 'assumed';

/** Is it an amount of the same unit, or a bare count of nobody knows what ("số tự tìm việc là 79")? */
export const isAmountLike = (figure: Figure, other: Figure): boolean =>
  other.part === null &&
  (other.unit === figure.unit || (other.unit === 'count' && other.unitWord === null && isUnsaid(other)));

/** "thiếu 16 ha so với chỉ tiêu" */
export const isLacking = (text: string, { number: { start } }: Figure): boolean =>
  LACKS.test(plainWords(text.slice(Math.max(0, start - TAIL), start)));

/** "84 đồng chí, gồm 45 nữ và 39 nam": so many numbers behind a figure make it, and are its parts and not what it leaves out. */
export const ownParts = ({ value }: Figure, behind: readonly Figure[]): number =>
  behind.findIndex((_, last) => last > 0 && sumOf(behind.slice(0, last + 1)).eq(value)) + 1;

/** Shares that make a hundred together, some in front of the figure and some behind: "còn lại 6,5%" is left of the whole then. */
export function areAllShares(figure: Figure, behind: readonly Figure[], others: readonly Figure[]): boolean {
  if (figure.unit !== 'percent' || behind.length === 0) return false;
  const run = [figure, ...behind];
  for (let at = firstFrom(others, figure.start) - 1; at >= 0 && run.length < MOST; at--) {
    if (isHundred(run)) return true;
    const front = others[at]!;
    if (front.clause.end + TAIL < figure.start || front.unit !== 'percent') break;
    run.unshift(front);
  }
  return isHundred(run);
}

const isHundred = (shares: readonly Figure[]): boolean =>
  shares.length > 2 && sumOf(shares).minus(100).abs().lte('0.1');

/** The numbers of its sentence (`sentence`) that make what the source prints together with the figure, or more of the very same thing. */
export function makesUp(
  figure: Figure,
  reference: ReferenceFigure,
  behind: readonly Figure[],
  others: readonly Figure[],
  sentence: Span,
): readonly Figure[] | null {
  const source = new Big(reference.value);
  if (source.lte(figure.value)) return null;
  const levels = behind.filter(({ measure }) => measure === 'level');
  const own = firstFrom(others, figure.start);
  const front = others[own - 1];
  const isPart =
    front !== undefined && front.start >= sentence.start && isAmountLike(figure, front) && isOfSame(figure, front);
  // "cùng với 34 ha của dân, thành phố trồng mới 66 ha rừng"
  if (isPart && front.measure === figure.measure && sumOf([figure, front]).eq(source)) return [front];
  const before: Figure[] = [];
  for (let at = own - 1; at >= Math.max(0, own - MOST); at--) {
    const other = others[at]!;
    const isInSeries = isAmountLike(figure, other) && other.indicator === figure.indicator && isOfSame(figure, other);
    if (!isInSeries || other.measure !== figure.measure || other.clause.start !== figure.clause.start) break;
    before.unshift(other);
  }
  for (let count = 1; count <= levels.length; count++) {
    const some = levels.slice(0, count);
    if (sumOf([figure, ...some]).eq(source) || sumOf([figure, ...before, ...some]).eq(source)) return some;
  }
  const isMoreOf = (other: Figure): boolean =>
    other.indicator !== null && isOfSame(figure, other) && (!isUnsaid(other) || other.start < sentence.end);
  const same = [...before, ...levels].filter(isMoreOf);
  // Two shares of one thing ("40% trong sạch vững mạnh, 20% trong sạch vững mạnh tiêu biểu") may be steps of it.
  const isMore = figure.unit.startsWith('percent') || sumOf([figure, ...same]).gte(source);
  return same.length > 0 && isMore && same.every((other) => isHere(figure, other)) ? same : null;
}

/** All that the page gives for the indicator, where that makes what the source prints: parts on lines of their own. */
export function partsOf(
  text: string,
  figure: Figure,
  reference: ReferenceFigure,
  related: readonly Figure[],
): readonly Figure[] {
  const isPart = (other: Figure): boolean =>
    other.start !== figure.start &&
    isAmountLike(figure, other) &&
    other.measure === figure.measure &&
    other.status === figure.status &&
    !isLacking(text, other);
  const parts = related.filter(isPart);
  if (parts.length === 0 || parts.length > MOST) return [];
  return sumOf([figure, ...parts]).eq(reference.value) ? parts : [];
}

const sumOf = (figures: readonly Figure[]): Big => figures.reduce((sum, { value }) => sum.plus(value), new Big(0));
