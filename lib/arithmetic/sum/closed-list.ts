import Big from 'big.js';
import type { Claim } from '../../check/verdict.ts';
import { plainWords } from '../../text/forms.ts';
import { fitOfSum } from '../page/fit.ts';
import { isUnbound, type PlacedFigure, type SumPage, tail } from '../page/page.ts';
import { sumClaim } from './sum-claim.ts';

/** Words in a list that let its numbers overlap or leave some out. */
const UNSURE =
  /\b(?:trong do|trong so|rieng|con lai|khac|chu yeu|nhat la|hon nua|ngoai ra|tong|(?<!cho )moi|them|cung|luot|chua|khong ke|cong lap|tu thuc|ngoai|nam (?:hoc )?truoc|including)\b|[()/]|\.\.\.|…/;
/** Kinds of people that overlap: a woman may be young. */
const OVERLAPPING = /\b(?:tre|dan toc|ton giao|chuyen trach|kiem nhiem|tuoi|tai cu)\b/;

/** Of another year, and so no part. */
export function isAnother(total: PlacedFigure, { figure }: PlacedFigure): boolean {
  return figure.period !== total.figure.period && figure.evidence.period?.how === 'said';
}

export function exactSum(parts: readonly PlacedFigure[]): Big {
  return parts.reduce((sum, { figure }) => sum.plus(figure.value), new Big(0));
}

/** Are the parts printed alike, of one unit and kind, and joined by commas and a last "và"? */
export function isClosed(page: SumPage, parts: readonly PlacedFigure[]): boolean {
  const [first, ...others] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return false;
  const isAlike = others.every(({ figure }) => figure.unit === first.figure.unit && figure.denominator === null);
  const gaps = others.map((part) => plainWords(page.gaps[part.at] ?? '...'));
  const isJoined = /(?:^|[\s,;])va\b/.test(gaps.at(-1) ?? '');
  const words = `${gaps.join(' ')} ${restOfSentence(page, last)}`;
  const mayOverlap = OVERLAPPING.test(words) || (/\bnu\b/.test(words) && !/\bnam\b/.test(words));
  return isAlike && isJoined && !mayOverlap && gaps.every((gap) => !UNSURE.test(gap));
}

export function failed(page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): Claim | null {
  const [first] = parts;
  const isOneUnit = first?.figure.unit === total.figure.unit && total.figure.denominator === null;
  const isPlainly =
    [total, ...parts].every(({ figure }) => isUnbound(figure)) && areCountedAlike(page, [total, ...parts]);
  if (!isOneUnit || !isPlainly || parts.some((part) => isAnother(total, part))) return null;
  const sum = exactSum(parts);
  const fit = fitOfSum(
    sum,
    total.figure,
    parts.map(({ figure }) => figure.precision),
  );
  return fit === 'apart' && !mayReadOtherwise(total, parts, sum) ? sumClaim(page, total, parts, sum, false) : null;
}

/** May parts be left out, or counted twice, in a list that only follows its total? */
export const mayBeOpen = (page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean =>
  !isSlip(total, parts, exactSum(parts)) || mayBeLeftOut(page, parts);

/** A distance as large as a part, or far from the total, is no slip: a part is not told, or one is counted in another. */
const LARGEST_SLIP = 0.15;
/** A list that falls short may have left out a small group ("gồm lao động nông thôn và thành thị", without those abroad). */
const LARGEST_SHORTFALL = 0.05;

/** Is each part of a place of its own, named beside it? Whoever goes through the places leaves none out. */
function areOfPlaces(parts: readonly PlacedFigure[]): boolean {
  const places = new Set(parts.map(({ figure }) => figure.place));
  return places.size === parts.length && parts.every(({ figure }) => figure.evidence.place?.how === 'said');
}

/** 10.000 or 9.000 short: one digit was misprinted. A group that was left out has any number. */
const isOfOneDigit = (distance: Big): boolean => distance.c.length === 1;

/** Of money some is often not told ("gồm chi thường xuyên ... và chi đầu tư ..."): a list of it that falls short is open. */
function isSlip(total: PlacedFigure, parts: readonly PlacedFigure[], sum: Big): boolean {
  const distance = sum.minus(total.figure.value);
  const size = Math.abs(Number(distance));
  if (distance.lt(0) && total.figure.unit.startsWith('VND')) return false;
  const isShort = distance.lt(0) && !areOfPlaces(parts);
  if (isShort && (size > total.amount * LARGEST_SHORTFALL || !isOfOneDigit(distance))) return false;
  return size < Math.min(...parts.map(({ amount }) => amount)) && size <= total.amount * LARGEST_SLIP;
}

/** "Số còn lại là ..." in the next sentence, or "20 cán bộ là đảng viên", whom another part may count too. */
function mayBeLeftOut(page: SumPage, parts: readonly PlacedFigure[]): boolean {
  const last = parts.at(-1)!;
  if (/\b(?:con lai|ngoai ra)\b/.test(tail(page, last, 200))) return true;
  return parts.some((part) => /^\s*(?:la|co|vay|nhan|duoc)\b/.test(tail(page, part, 12)));
}

/** Would the sum hold if one of its numbers were read the other way? */
function mayReadOtherwise(total: PlacedFigure, parts: readonly PlacedFigure[], sum: Big): boolean {
  const units = parts.map(({ figure }) => figure.precision);
  const isTotal = total.figure.readings.some((reading) => fitOfSum(sum, reading, units) !== 'apart');
  return (
    isTotal ||
    parts.some(({ figure }) =>
      figure.readings.some(({ value }) => {
        const other = sum.minus(figure.value).plus(value);
        return fitOfSum(other, total.figure, units) !== 'apart';
      }),
    )
  );
}

/** Do all of them print their unit, or are they of one noun that stands right behind the number ("198.300 liều")? */
function areCountedAlike(page: SumPage, entries: readonly PlacedFigure[]): boolean {
  if (entries.every(({ figure }) => figure.unitWord !== null)) return true;
  const nouns = entries.map((entry) => /^\s*(\p{L}+)/u.exec(tail(page, entry, 20))?.[1]);
  return nouns[0] !== undefined && nouns.every((noun) => noun === nouns[0]);
}

function restOfSentence(page: SumPage, last: PlacedFigure): string {
  const words = tail(page, last, 120);
  const end = words.search(/[.;!?](?:\s|$)/);
  return end < 0 ? words : words.slice(0, end);
}

/** Is the end of the sentence behind the last part free of words that leave the list open? */
export function isEnded(page: SumPage, last: PlacedFigure): boolean {
  return !UNSURE.test(restOfSentence(page, last));
}
