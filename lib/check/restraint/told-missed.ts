import Big from 'big.js';
import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import type { Figure } from '../../figure/figure.ts';
import { plainWords } from '../../text/forms.ts';
import type { Token } from '../../text/tokens.ts';
import { tokenize } from '../../text/tokens.ts';
import { compare } from '../numbers/agreement.ts';
import { percentOf } from '../numbers/sums.ts';
import { areUnitsComparable } from '../numbers/units.ts';
import type { Unsure } from '../reason.ts';
import { hasCaution } from './cautions.ts';
import type { Doubt } from './evidence.ts';
import { oneLine } from './one-line.ts';
import { firstFrom } from './other-numbers.ts';
import { sentenceAround } from './parts.ts';
import type { LessWords } from './source-residue.ts';
import type { Subject } from './subject.ts';
import { begins } from './word-list.ts';

/** So many numbers on either side of one are looked at. */
const BESIDE = 4;
/** That something was not reached. */
const SHORT =
  /\b(?:(?<!gioi )thieu|hut|hut dich|(?:chua|khong|chang) (?:dat|duoc|du|toi|den|hoan thanh)|lo hen|trong khi(?: do)? (?:chi tieu|muc tieu|ke hoach|nghi quyet)|(?:con|nhung|song) (?:chi tieu|muc tieu|ke hoach|nghi quyet)|short of|below|fell short|missed|(?:thap hon|it hon|kem)(?: [\d.,]+ [a-z]+)?(?: so voi)? (?:chi tieu|muc tieu|nghi quyet|ke hoach))\b/u;

/** Doubts that the page itself takes away where it says that the very target was not reached with this number. */
const SETTLED: ReadonlySet<Unsure> = new Set([
  'indicator',
  'status',
  'narrowed',
  'beside',
  'repeated',
  'year-unknown',
  'plan-met',
]);

/**
 * Doubts about a missed target without those that the page itself takes away: it holds the number against the source's target
 * and says that it fell short ("96 ha, hụt 4 ha so với 100 ha của nghị quyết", "88/90 đảng viên, bằng 97,8% kế hoạch"). Then it
 * is nothing that the page could be wronged by.
 */
export function withoutSettled(subject: Subject, target: ReferenceFigure, { what, words }: Doubt): Unsure[] {
  const { less } = subject.lexicons.residue(subject.index.pack);
  const { text, forms } = subject.page;
  const { start, end } = sentenceAround(text, subject.figure, forms);
  const isOfAll = ALL_LEVELS.test(text.slice(start, end));
  const isOfPart = words.some(
    (stretch) => !(isOfAll && LEVELS.has(stretch)) && namesPart(tokenize(stretch, undefined, forms), less),
  );
  return what.length === 0 || isOfPart || !isToldMissed(subject, target)
    ? what
    : what.filter((doubt) => !SETTLED.has(doubt));
}

/**
 * Another number that the sentence gives as what was to be reached ("64 ha, hụt 6 ha so với chỉ tiêu 70 ha của dự án"): then the
 * page tells of another target than the source's. As printed, none or one.
 */
export function otherAim({ figure, page }: Subject, target: ReferenceFigure): readonly string[] {
  const { text, reading, forms } = page;
  const { end } = sentenceAround(text, figure, forms);
  const own = firstFrom(reading.figures, figure.start);
  const found = reading.figures
    .slice(own + 1, own + 1 + BESIDE)
    .find(
      (other) =>
        other.end <= end &&
        isAim(text, other) &&
        other.unit === target.unit &&
        !new Big(other.value).eq(target.value) &&
        new Big(other.value).gt(figure.value),
    );
  return found === undefined ? [] : [oneLine(text.slice(found.start, found.end))];
}

/** "bà con các xã, phường trồng mới 94 ha, thấp hơn 6 ha so với chỉ tiêu": all there are, and no part. */
const ALL_LEVELS = /(?<!\p{L})các (?:xã,? (?:và )?phường|phường,? (?:và )?xã)(?!\p{L})/iu;
const LEVELS: ReadonlySet<string> = new Set(['xã', 'phường']);

/** "chi bộ nông thôn", "rừng phòng hộ": whose or of what a part is, which no target of the whole settles. */
const namesPart = (tokens: readonly Token[], { heads, kinds }: LessWords): boolean =>
  tokens.some((_, at) => begins(tokens, at, heads) || begins(tokens, at, kinds));

/** Does a number of the sentence give the source's target, the distance to it or the share of it, as what was not reached? */
function isToldMissed({ figure, page }: Subject, target: ReferenceFigure): boolean {
  const { text, reading, forms } = page;
  const { start, end } = sentenceAround(text, figure, forms);
  const own = firstFrom(reading.figures, figure.start);
  if (figure.denominator !== null && new Big(figure.denominator).eq(target.value)) return true;
  const isShort = SHORT.test(plainWords(text.slice(start, end)));
  return reading.figures
    .slice(Math.max(0, own - BESIDE), own + BESIDE + 1)
    .filter((other) => other.start >= start && other.end <= end && other.start !== figure.start)
    .some(
      (other) =>
        (isShort && (isTarget(text, other, figure, target) || isGap(other, figure, target))) ||
        isShare(other, figure, target),
    );
}

/** Right in front of a number, what makes it the one to be reached. */
const AIM =
  /\b(?:so voi|target of|goal of|(?:muc tieu|chi tieu|nghi quyet|ke hoach)(?: (?:la|giao|yeu cau|de ra))?)\s*$/u;
const AIM_REACH = 24;

/** "chưa được như mức 55% nghị quyết đề ra": behind it, who set it. */
const IS_AIM =
  /^(?: [a-z]+){0,3} (?:(?:ma|cua|nhu|theo|trong) )?(?:nghi quyet|muc tieu|chi tieu|ke hoach|target|goal)\b/u;

const isAim = (text: string, { start }: Figure): boolean =>
  AIM.test(plainWords(text.slice(Math.max(0, start - AIM_REACH), start)));

const isTarget = (text: string, other: Figure, { indicator }: Figure, target: ReferenceFigure): boolean =>
  ((other.indicator === indicator &&
    other.evidence.indicator?.how !== 'assumed' &&
    (other.status === 'target' || other.status === 'denied' || hasCaution(other, 'negated'))) ||
    isAim(text, other) ||
    IS_AIM.test(plainWords(text.slice(other.end, other.end + AIM_REACH)))) &&
  areUnitsComparable(other.unit, target.unit) &&
  new Big(other.value).eq(target.value);

/** "87,5 ha, thiếu 12,5 ha so với nghị quyết" */
const isGap = (other: Figure, figure: Figure, target: ReferenceFigure): boolean =>
  other.measure === 'change' &&
  areUnitsComparable(other.unit, target.unit) &&
  new Big(figure.value).plus(other.value).eq(target.value);

/** "88 đảng viên, bằng 97,8% kế hoạch" */
function isShare(other: Figure, { start, value }: Figure, target: ReferenceFigure): boolean {
  if (other.measure !== 'share-of-plan' || other.start < start || other.unit !== 'percent') return false;
  const printed = percentOf(value, target.value, 6);
  const { kind } = compare(other, { value: printed, high: null, bound: other.bound, precision: null }, 'computed');
  return (kind === 'equal' || kind === 'agrees') && new Big(other.value).lt(100);
}
