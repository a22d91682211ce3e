import type Big from 'big.js';
import type { Claim } from '../../check/verdict.ts';
import type { Figure } from '../../figure/figure.ts';
import { plainWords } from '../../text/forms.ts';
import { fitOfSum } from '../page/fit.ts';
import { isUnbound, type PlacedFigure, type SumPage, tail } from '../page/page.ts';
import { exactSum } from './parts.ts';
import { areAllHeads, areAllPlaces, areCounted, areOfOneDivision, mayBeOpen } from './slip.ts';
import { sumClaim } from './sum-claim.ts';

/** Words in a list that let its numbers overlap or leave some out. */
const UNSURE =
  /\b(?:trong do|trong so|rieng|con lai|khac|chu yeu|nhat la|hon nua|ngoai ra|tong|(?<!cho |xay |lam |lap |trong |nap |dong |chua )moi|them|cung|luot|(?<!sua )chua|khong ke|cong lap|tu thuc|ngoai|nam (?:hoc )?truoc|including)\b|[()/]|\.\.\.|…/;
/** "các phường khác không có", "không còn khoản nào khác": the list is the whole. */
const NONE_ELSE = /\bkhac (?:thi |deu )?khong (?:co|con|phat sinh)\b|\bkhong (?:con|co) (?:[a-z]+ ){1,3}khac\b/;
/** Kinds of people that overlap: a woman may be young. */
const OVERLAPPING = /\b(?:tre|dan toc|ton giao|chuyen trach|kiem nhiem|tuoi|tai cu)\b/;

/** Of another year, and so no part. */
export function isAnother(total: PlacedFigure, { figure }: PlacedFigure): boolean {
  return figure.period !== total.figure.period && figure.evidence.period?.how === 'said';
}

/** Words that say the list behind them is the whole. */
const ALL_PARTS_FOLLOW =
  /\b(?:bao gom|gom|chia ra|cu the)(?: (?:co|(?:\d|[a-z]+) (?:khoan|nguon|loai|nhom|phan|don vi|muc)))?[: ]*[^:;()]{0,40}$/;

/**
 * Are the parts printed alike and of one kind, and is none left out: joined by commas and a last "và", counted ("gồm ba nguồn"),
 * of all the places that the total's place has, or already beyond the total? `isAllSaid`: the
 * total itself says that it is of this list.
 */
export function isClosed(
  page: SumPage,
  total: PlacedFigure,
  parts: readonly PlacedFigure[],
  isAllSaid = false,
): boolean {
  const [first, ...others] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return false;
  const isAlike = others.every(({ figure }) => isOneUnit(figure, first.figure) && figure.denominator === null);
  const gaps = others.map((part) => plainWords(page.gaps[part.at] ?? '...'));
  const words = `${gaps.join(' ')} ${restOfSentence(page, last)}`;
  const isWhole = isNoneElse(page, last);
  const listed = plainWords(page.article.text.slice(first.figure.number.end, last.figure.end + 20));
  const mayOverlap = OVERLAPPING.test(words) || (/\bnu\b/.test(listed) && !/\bnam\b/.test(listed));
  if (isWhole) return isAlike && !mayOverlap;
  if (!isAlike || mayOverlap || gaps.some((gap) => UNSURE.test(gap))) return false;
  const isJoined = isAllSaid || /(?:^|[\s,;])va\b/.test(gaps.at(-1) ?? '');
  return (
    isJoined ||
    exactSum(parts).gt(total.figure.value) ||
    areCounted(page, total, parts) ||
    areAllPlaces(page, total, parts)
  );
}

/** A bare number in a list has the unit that the list ends with: "232, 214 và 250 người". */
const isOneUnit = (a: Figure, b: Figure): boolean => a.unit === b.unit || a.unit === 'count' || b.unit === 'count';

export function failed(page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): Claim | null {
  const [first] = parts;
  const isOne = first !== undefined && isOneUnit(first.figure, total.figure) && total.figure.denominator === null;
  const isPlainly =
    [total, ...parts].every(({ figure }) => isUnbound(figure)) && areCountedAlike(page, [total, ...parts]);
  if (!isOne || !isPlainly || parts.some((part) => isAnother(total, part))) return null;
  const sum = exactSum(parts);
  const fit = fitOfSum(
    sum,
    total.figure,
    parts.map(({ figure }) => figure.precision),
  );
  return fit === 'apart' && !mayReadOtherwise(total, parts, sum) ? sumClaim(page, total, parts, sum, false) : null;
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
  const isBareInList = (entry: PlacedFigure): boolean => /^\s*(?:,|va\b)/.test(tail(page, entry, 8));
  // "397 lao động, gồm 201 nam và 186 nữ": men and women are persons.
  const isOfHeads = ['person', 'party-member'].includes(entries[0]?.figure.unit ?? '');
  const isHead = (entry: PlacedFigure): boolean => isOfHeads && /^\s*(?:nam|nu)\b/.test(tail(page, entry, 8));
  if (entries.every((entry) => entry.figure.unitWord !== null || isBareInList(entry) || isHead(entry))) return true;
  const nouns = entries.map((entry) => /^\s*(\p{L}+)/u.exec(tail(page, entry, 20))?.[1]);
  return nouns[0] !== undefined && nouns.every((noun) => noun === nouns[0]);
}

const isNoneElse = (page: SumPage, last: PlacedFigure): boolean =>
  NONE_ELSE.test(tail(page, last, 90).split('. ')[0] ?? '');

function restOfSentence(page: SumPage, last: PlacedFigure): string {
  const words = tail(page, last, 120);
  const end = words.search(/[.;!?](?:\s|$)/);
  return end < 0 ? words : words.slice(0, end);
}

/** Is the end of the sentence behind the last part free of words that leave the list open? */
function isEnded(page: SumPage, last: PlacedFigure): boolean {
  return isNoneElse(page, last) || !UNSURE.test(restOfSentence(page, last));
}

/** "3.790 lao động, trong đó công nghiệp 2.100, dịch vụ 1.350, nông nghiệp 440": complete or not, kinds that are apart have no more. */
const isBeyond = (page: SumPage, words: string, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean =>
  /\btrong do\b[^;:()]{0,40}$/.test(words) && exactSum(parts).gt(total.figure.value) && areOfOneDivision(page, parts);

/** A closed list that does not come to its total. */
export function failing(page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): Claim | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || page.gaps[first.at] === null) return null;
  const words = plainWords(page.article.text.slice(total.figure.end, first.figure.number.start));
  if (!ALL_PARTS_FOLLOW.test(words) && !isBeyond(page, words, total, parts) && !areAllHeads(page, parts)) return null;
  if (!isClosed(page, total, parts)) return null;
  if ((page.gaps[last.at + 1] ?? null) !== null) return null;
  if (!isEnded(page, last) || mayBeOpen(page, total, parts)) return null;
  return failed(page, total, parts);
}
