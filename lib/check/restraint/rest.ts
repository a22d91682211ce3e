import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Span } from '../../text/article.ts';
import { type FormCache, plainWords } from '../../text/forms.ts';
import { areUnitsComparable } from '../numbers/units.ts';
import { isOfDoing } from './of-doing.ts';
import { oneLine } from './one-line.ts';
import { firstFrom } from './other-numbers.ts';
import { sentenceAround } from './parts.ts';

/** So many numbers on either side of one are looked at, and so many of a page that are of the same thing. */
const MOST = 8;
/** Words between two numbers, or behind the second, that make it what the first leaves out, without accents. */
const ADDS =
  /\b(?:ngoai ra|con lai|(?<!tang )them|cong voi|cong them|trong tiep|ket nap tiep|lam tiep|tiep do|dot (?:2|hai|sau)|phan con|so con|the rest|another|plus)\b/u;
const IS_REST = /^[^,;.:()\d]{0,24}?\b(?:con lai|nua)\b/u;
/** "..., thiếu 16 ha so với chỉ tiêu": what is missing is no part of what there is. */
const COMPARED = /^[^;.:()\d]{0,24}?\bso voi\b/u;
const TAIL = 40;
const LACKS = /\b(?:(?<!gioi )thieu|hut|kem|it hon|thap hon|ke hoach|chi tieu|muc tieu|short|below)\b/u;
/** "short of the 100-hectare target": in English what it is stands behind it. */
const IS_TARGET = /^\s*-?(?:hectare|member|job)?s?\s*(?:target|goal|plan)\b/iu;
/** In front of what stands in a part of its own, and in front of "số người ... là". */
const PARTED = /^\s*[,;]/u;
const A_NUMBER_OF = /^\s*[,;]\s*so(?! voi| thu| lieu)\b/u;
/** Nothing but a comma or an "and" between two numbers that stand for one. */
const JOINS = /^\s*[,;]?\s*(?:va|cung|cong|\+)?\s*$/u;

/**
 * The numbers beside a figure that may be the rest of what it is a part of: words say so ("70 đảng viên, 25 đảng viên còn
 * lại ..."), nothing but "và" joins them, or together they make what the source prints ("trồng 60 ha rừng keo, 40 ha rừng
 * mỡ" of 100 ha). As printed. `others`: the page's figures in the order of their places; `related`: those of the same
 * indicator, place and period.
 */
export function restOf(
  text: string,
  figure: Figure,
  reference: ReferenceFigure,
  { others, related, forms }: { others: readonly Figure[]; related: readonly Figure[]; forms: FormCache },
): readonly string[] {
  const behind = runBehind(text, figure, others, forms);
  const beside = behind.filter((other, at) => isRest(text, figure, [figure, ...behind][at]!, other));
  const found =
    beside.length > 0
      ? beside
      : (sourceBehind(text, figure, reference, others, forms) ??
        makesUp(figure, reference, behind, others) ??
        partsOf(text, figure, reference, related));
  return found.length > 0
    ? found.map(({ start, end }) => oneLine(text.slice(start, end)))
    : uncounted(text, figure, others, forms);
}

const REST = /\b(?:so|phan)(?: [a-z]+){0,3} con lai\b/u;

/** "250 lao động; số người còn lại đi làm ngoài tỉnh": words of a rest without a number, up to the next one; no rate has one. */
function uncounted(text: string, figure: Figure, others: readonly Figure[], forms: FormCache): readonly string[] {
  if (figure.unit.startsWith('percent')) return [];
  const to = sentenceBehind(text, sentenceAround(text, figure, forms).end, forms);
  const next = others[firstFrom(others, figure.end)]?.start ?? to;
  const behind = text.slice(figure.end, Math.min(to, next));
  if (!REST.test(plainWords(behind))) return [];
  return [oneLine(behind.replace(/^[\s,;.:]+/u, '')).slice(0, SHOWN)];
}

/** So much of such words is shown, in UTF-16 units. */
const SHOWN = 40;

/** May it count the same thing as the figure: nothing names another for sure? */
const isOfSame = (figure: Figure, { indicator, evidence, status, period }: Figure): boolean =>
  indicator === null ||
  evidence.indicator?.how === 'assumed' ||
  (indicator === figure.indicator && status === figure.status && period === figure.period);

/** Is it of the figure's place, of a body within it, or named behind a figure that has no place of its own? */
const isHere = (figure: Figure, { place, body }: Figure): boolean =>
  place === figure.place || body !== null || figure.evidence.place?.how !== 'said';

const isAmountLike = (figure: Figure, { unit, unitWord, indicator, part }: Figure): boolean =>
  part === null && (unit === figure.unit || (unit === 'count' && unitWord === null && indicator === null));

/** The amounts of the same unit right behind a figure, in its sentence and the next one of its line. */
function runBehind(text: string, figure: Figure, others: readonly Figure[], forms: FormCache): readonly Figure[] {
  const { end } = sentenceAround(text, figure, forms);
  const next = sentenceBehind(text, end, forms);
  const run: Figure[] = [];
  for (let at = firstFrom(others, figure.end); at < others.length && run.length < MOST; at++) {
    const other = others[at]!;
    if (other.start >= next || !isAmountLike(figure, other) || isLacking(text, other)) break;
    run.push(other);
  }
  return run;
}

/** Where the next sentence of the line ends, or the one that ends here where there is none. */
function sentenceBehind(text: string, end: number, forms: FormCache): number {
  const gap = text.slice(end, end + 4).search(/[^ ]/u);
  const next = end + Math.max(gap, 0);
  if (gap < 0 || text[next] === '\n') return end;
  const found: Span = sentenceAround(text, { start: next, end: next + 1 }, forms);
  return found.end;
}

function isRest(text: string, figure: Figure, before: Figure, other: Figure): boolean {
  if (!isOfSame(figure, other) || !isHere(figure, other)) return false;
  const between = plainWords(text.slice(before.end, other.number.start));
  const after = plainWords(text.slice(other.end, other.end + TAIL));
  if (before.measure === other.measure && JOINS.test(between)) return true;
  if (!COMPARED.test(after) && (ADDS.test(between) || (before === figure && isUnnamed(figure, other, between))))
    return true;
  return IS_REST.test(after);
}

/** "300 lao động; số tự tìm việc là 79", "..., xuất khẩu 60 người": heads that nothing names for sure may be more of the same. */
function isUnnamed(figure: Figure, { indicator, evidence, unit }: Figure, between: string): boolean {
  if (!isOfDoing(figure)) return false;
  const isOpen = indicator === null || evidence.indicator?.how === 'assumed';
  return A_NUMBER_OF.test(between) || (isOpen && unit === figure.unit && PARTED.test(between));
}

/** "thiếu 16 ha so với chỉ tiêu" */
const isLacking = (text: string, { number: { start } }: Figure): boolean =>
  LACKS.test(plainWords(text.slice(Math.max(0, start - TAIL), start)));

const PARTS_FOLLOW = /\b(?:trong do|bao gom|gom|of which|including)\b/u;

/**
 * "trồng rừng 250 ha, trong đó trồng mới 100 ha": a part of the figure, named behind it, is what the source prints; "kết nạp
 * 120 đảng viên. Nghị quyết chỉ nêu 90": the page itself gives the source's number behind it, of the same status.
 */
function sourceBehind(
  text: string,
  figure: Figure,
  reference: ReferenceFigure,
  others: readonly Figure[],
  forms: FormCache,
): readonly Figure[] | null {
  const to = sentenceBehind(text, sentenceAround(text, figure, forms).end, forms);
  const from = firstFrom(others, figure.end);
  const isSource = ({ unit, value, start, end }: Figure): boolean =>
    start < to &&
    !IS_TARGET.test(text.slice(end, end + TAIL)) &&
    areUnitsComparable(unit, figure.unit) &&
    new Big(value).eq(reference.value);
  const found = others.slice(from, from + MOST).find(isSource);
  if (found === undefined) return null;
  const isPart = PARTS_FOLLOW.test(plainWords(text.slice(figure.end, found.start)));
  const isSame = isOfSame(figure, found) && found.measure === figure.measure && isOutcomeAlike(figure, found);
  return isPart || isSame ? [found] : null;
}

/** Are both results, or both aims? "kết nạp 84 đảng viên, chỉ tiêu 90 đảng viên" says itself what was missed. */
const isOutcomeAlike = (figure: Figure, other: Figure): boolean =>
  (figure.status === 'target') === (other.status === 'target');

/** The numbers of its sentence that make what the source prints together with the figure, or more of the very same thing. */
function makesUp(
  figure: Figure,
  reference: ReferenceFigure,
  behind: readonly Figure[],
  others: readonly Figure[],
): readonly Figure[] | null {
  const source = new Big(reference.value);
  if (source.lte(figure.value)) return null;
  const levels = behind.filter(({ measure }) => measure === 'level');
  const own = firstFrom(others, figure.start);
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
  const same = [...before, ...levels].filter((other) => other.indicator !== null && isOfSame(figure, other));
  // Two shares of one thing ("40% trong sạch vững mạnh, 20% trong sạch vững mạnh tiêu biểu") may be steps of it.
  const isMore = figure.unit.startsWith('percent') || sumOf([figure, ...same]).gte(source);
  return same.length > 0 && isMore && same.every((other) => isHere(figure, other)) ? same : null;
}

/** All that the page gives for the indicator, where that makes what the source prints: parts on lines of their own. */
function partsOf(
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
