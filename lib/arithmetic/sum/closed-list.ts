import Big from 'big.js';
import type { Claim } from '../../check/verdict.ts';
import type { Figure } from '../../figure/figure.ts';
import { plainWords } from '../../text/forms.ts';
import { fitOfSum } from '../page/fit.ts';
import { isUnbound, lead, type PlacedFigure, type SumPage, tail } from '../page/page.ts';
import { areOfDivision } from './divisions.ts';
import { named } from './named.ts';
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

export function exactSum(parts: readonly PlacedFigure[]): Big {
  return parts.reduce((sum, { figure }) => sum.plus(figure.value), new Big(0));
}

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

const NUMBERS = ['hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam'];
/** "gồm ba nguồn: ...": as many as are listed. */
function areCounted({ article }: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  const said =
    /\b(\d|[a-z]+) (?:khoan|nguon|loai|nhom|phan|don vi|muc|linh vuc)\b[^,;]*:/.exec(
      plainWords(article.text.slice(total.figure.end, parts[0]!.figure.number.start)),
    )?.[1] ?? '';
  return parts.length === Number(said) || NUMBERS.indexOf(said) === parts.length - 2;
}

/** Is there a part for each of the places that the total's place is made of? */
function areAllPlaces({ lexicons }: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  if (!areOfPlaces(parts)) return false;
  const within = [...lexicons.places.values()].filter(({ parent }) => parent === total.figure.place);
  const named = new Set(parts.map(({ figure }) => figure.place));
  return within.length > 1 && within.every(({ id }) => named.has(id));
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

/** Of a total that says that it is of its list nothing was left out: only so far off may it be, and still be meant. */
export function isFar(total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  const size = Math.abs(Number(exactSum(parts).minus(total.figure.value)));
  return size >= Math.min(...parts.map(({ amount }) => amount)) || size > total.amount * LARGEST_SLIP;
}

/** May parts be left out, or counted twice, in a list that only follows its total? */
export const mayBeOpen = (page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean =>
  !isSlip(page, total, parts, exactSum(parts)) || mayBeLeftOut(page, parts) || isNested(parts);

/** "trả nợ trực tiếp 27.748 tỷ, trả gốc 20.027 tỷ, trả lãi 7.721 tỷ": parts of a part, in one list with it. */
const isNested = (parts: readonly PlacedFigure[]): boolean =>
  !areOfPlaces(parts) &&
  parts.some((part, at) => parts.length - at > 2 && exactSum(parts.slice(at + 1)).eq(part.figure.value));

/** A distance as large as a part, or far from the total, is no slip: a part is not told, or one is counted in another. */
const LARGEST_SLIP = 0.15;
/** What has an own place or thing for each, as land and houses have, is seldom counted twice. */
const LARGEST_EXCESS = 0.5;
/** A list that falls short may have left out a small group ("gồm lao động nông thôn và thành thị", without those abroad). */
const LARGEST_SHORTFALL = 0.05;

/** Is each part of a place of its own, named beside it? Whoever goes through the places leaves none out. */
function areOfPlaces(parts: readonly PlacedFigure[]): boolean {
  const places = new Set(parts.map(({ figure }) => figure.place));
  return places.size === parts.length && parts.every(({ figure }) => figure.evidence.place?.how === 'said');
}

/** 10.000 or 90 short: one digit was misprinted. A group that was left out has any number, and a small one any digit. */
const isOfOneDigit = (distance: Big): boolean => distance.c.length === 1 && distance.abs().gte(10);

/** Words that say how a thing stands: others of its list may stand so as well. */
const ATTRIBUTE = /\b(?:dung|su dung|co|duoc|da|dang|bi|cham|thuoc|trong diem|nhom|quy mo|von)\b/;
/**
 * Is nothing counted in two of the parts: men and women, of places, as many kinds as are said, or two kinds of things? What people
 * are, and three kinds of a thing, may overlap ("31 dự án nhóm B, 42 dự án dùng vốn ODA và 20 dự án chậm tiến độ").
 */
function areApart(page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[], isOfHeads: boolean): boolean {
  if (areOfPlaces(parts) || areCounted(page, total, parts) || areOfOneDivision(page, parts)) return true;
  const behind = (part: PlacedFigure): string =>
    plainWords(page.article.text.slice(part.figure.number.end, part.figure.end + 40)).split(/[,;.\n]/)[0] ?? '';
  const words = parts.map((part) => `${behind(part)} ${lead(page, part, 12)}`).join(' ');
  return isOfHeads ? areOfOneDivision(page, parts) : parts.length === 2 || !ATTRIBUTE.test(words);
}

/** The words of each part alone, held against the divisions of the language. */
export function areOfOneDivision(page: SumPage, parts: readonly PlacedFigure[]): boolean {
  return areOfDivision(parts.map((part) => plainWords(named(page, part))));
}

/** Of money some is often not told ("gồm chi thường xuyên ... và chi đầu tư ..."): a list of it that falls short is open. */
function isSlip(page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[], sum: Big): boolean {
  const distance = sum.minus(total.figure.value);
  const size = Math.abs(Number(distance));
  if (size >= Math.min(...parts.map(({ amount }) => amount))) return false;
  const isMoney = total.figure.unit.startsWith('VND');
  const isOfHeads = total.figure.unit === 'person' || total.figure.unit === 'count';
  if (distance.gt(0)) {
    const isMeasured = parts.every(({ figure }) => figure.precision !== null);
    const isApart = areApart(page, total, parts, isOfHeads);
    if (!isMeasured && !isApart && !isOfOneDigit(distance)) return false;
    return size <= total.amount * (isMoney || (isOfHeads && !isApart) ? LARGEST_SLIP : LARGEST_EXCESS);
  }
  if (areAllPlaces(page, total, parts)) return size <= total.amount * LARGEST_SLIP;
  if (isMoney || size > total.amount * LARGEST_SLIP)
    return areCounted(page, total, parts) && size <= total.amount * LARGEST_SLIP;
  return areOfPlaces(parts) || (size <= total.amount * LARGEST_SHORTFALL && isOfOneDigit(distance));
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
export function isEnded(page: SumPage, last: PlacedFigure): boolean {
  return isNoneElse(page, last) || !UNSURE.test(restOfSentence(page, last));
}
