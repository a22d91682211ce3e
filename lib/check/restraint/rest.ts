import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { type FormCache, plainWords } from '../../text/forms.ts';
import { areUnitsComparable } from '../numbers/units.ts';
import {
  areAllShares,
  isAmountLike,
  isHere,
  isLacking,
  isOfSame,
  isUnsaid,
  MOST,
  makesUp,
  ownParts,
  partsOf,
  TAIL,
} from './adds-up.ts';
import { isOfDoing } from './of-doing.ts';
import { oneLine } from './one-line.ts';
import { firstFrom } from './other-numbers.ts';
import { sentenceAround, sentenceBehind } from './parts.ts';

/** Words between two numbers, or behind the second, that make it what the first leaves out, without accents. */
const ADDS =
  /\b(?:ngoai ra|ben canh do|cung voi do|con lai|(?<!tang )them|cong voi|cong them|trong tiep|ket nap tiep|lam tiep|tiep do|dot (?:2|hai|sau)|phan con|so con|the rest|another|plus)\b/u;
const IS_REST = /^[^,;.:()\d]{0,24}?\b(?:con lai|nua)\b/u;
/** "..., thiếu 16 ha so với chỉ tiêu": what is missing is no part of what there is. */
const COMPARED = /^[^;.:()\d]{0,24}?\bso voi\b/u;
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
  const run = runBehind(text, figure, others, forms);
  const behind = areAllShares(figure, run, others) ? [] : run.slice(ownParts(figure, run));
  const beside = behind.filter((other, at) => isRest(text, figure, [figure, ...behind][at]!, other));
  const found =
    beside.length > 0
      ? beside
      : (sourceBehind(text, figure, reference, others, forms) ??
        makesUp(figure, reference, behind, others, sentenceAround(text, figure, forms)) ??
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

/** The amounts of the same unit right behind a figure that are no named parts of it, in its sentence and the next one of its line. */
function runBehind(text: string, figure: Figure, others: readonly Figure[], forms: FormCache): readonly Figure[] {
  const { end } = sentenceAround(text, figure, forms);
  const next = sentenceBehind(text, end, forms);
  const run: Figure[] = [];
  for (let at = firstFrom(others, figure.end); at < others.length && run.length < MOST; at++) {
    const other = others[at]!;
    if (other.start >= next) break;
    if (other.part !== null) continue;
    if (!isAmountLike(figure, other) || isLacking(text, other)) break;
    run.push(other);
  }
  return run;
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
function isUnnamed(figure: Figure, other: Figure, between: string): boolean {
  if (!isOfDoing(figure)) return false;
  return A_NUMBER_OF.test(between) || (isUnsaid(other) && other.unit === figure.unit && PARTED.test(between));
}

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
