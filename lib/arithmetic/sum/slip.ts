import type Big from 'big.js';
import { plainWords } from '../../text/forms.ts';
import { lead, type PlacedFigure, type SumPage, tail } from '../page/page.ts';
import { areBothSexes, areOfDivision } from './divisions.ts';
import { named } from './named.ts';
import { exactSum } from './parts.ts';

const NUMBERS = ['hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam'];
/** "gồm ba nguồn: ...": as many as are listed. */
export function areCounted({ article }: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  const said =
    /\b(\d|[a-z]+) (?:khoan|nguon|loai|nhom|phan|don vi|muc|linh vuc)\b[^,;]*:/.exec(
      plainWords(article.text.slice(total.figure.end, parts[0]!.figure.number.start)),
    )?.[1] ?? '';
  return parts.length === Number(said) || NUMBERS.indexOf(said) === parts.length - 2;
}

/** Is there a part for each of the places that the total's place is made of? */
export function areAllPlaces({ lexicons }: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  if (!areOfPlaces(parts)) return false;
  const within = [...lexicons.places.values()].filter(({ parent }) => parent === total.figure.place);
  const named = new Set(parts.map(({ figure }) => figure.place));
  return within.length > 1 && within.every(({ id }) => named.has(id));
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
export const areOfOneDivision = (page: SumPage, parts: readonly PlacedFigure[]): boolean =>
  areOfDivision(wordsOfEach(page, parts));

/** "84 đồng chí, gồm 45 nữ và 39 nam": and no more is said of them ("12 nữ và 20 nam là đảng viên"). */
export const areAllHeads = (page: SumPage, parts: readonly PlacedFigure[]): boolean =>
  areBothSexes(wordsOfEach(page, parts)) && NO_MORE.test(behindNumber(page, parts[1]!));
const behindNumber = ({ article }: SumPage, { figure: { number } }: PlacedFigure): string =>
  plainWords(article.text.slice(number.end, number.end + 40));
const NO_MORE = /^[^,;.()]*\b(?:nam|nu)\s*(?:[,;.)\n]|$)/;

const wordsOfEach = (page: SumPage, parts: readonly PlacedFigure[]): readonly string[] =>
  parts.map((part) => plainWords(named(page, part)));

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
  if (areAllPlaces(page, total, parts) || areAllHeads(page, parts)) return size <= total.amount * LARGEST_SLIP;
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
