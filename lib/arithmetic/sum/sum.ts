import Big from 'big.js';
import type { Claim } from '../../check/verdict.ts';
import { plainWords } from '../../text/forms.ts';
import { fitOfSum } from '../page/fit.ts';
import { lead, type PlacedFigure, type SumPage, tail } from '../page/page.ts';
import { exactSum, failed, isAnother, isClosed, isEnded, isFar, mayBeOpen } from './closed-list.ts';
import { sumClaim } from './sum-claim.ts';

/** A list longer than this is a table, not a sum in a sentence. */
const MOST_PARTS = 20;
/** Figures in brackets and of other units between the parts are looked past, so many in all. */
const MOST_LOOKED_AT = 60;
const ALIKE = [
  ['person', 'party-member', 'count'],
  ['organisation', 'party-org', 'count'],
];
/** How many other figures may stand between a total and its first part: "18 dự án với tổng vốn 4.520 tỷ đồng, gồm ...". */
const MOST_ASIDE = 2;
/** Words that announce parts behind a total, or a total behind its parts. */
const PARTS_FOLLOW =
  /\b(?:trong do|trong tong|trong so|bao gom|gom|cu the|chia ra|rieng|including|of which|comprising)\b|:|\(|[-–—] /;
/** The same right before the first part, where others stand between it and its total. */
const FIRST_ANNOUNCED = /\b(?:trong do|bao gom|gom|cu the|chia ra|including|comprising)\b|[:(]/;
/** Words that say the list behind them is the whole. */
const ALL_PARTS_FOLLOW =
  /\b(?:bao gom|gom|chia ra|cu the)(?: (?:co|(?:\d|[a-z]+) (?:khoan|nguon|loai|nhom|phan|don vi|muc)))?[: ]*[^:;()]{0,40}$/;
const TOTAL_FOLLOWS = /\b(?:tong|cong|toan|ca nam|chung|tat ca|nang|nhu vay|total|altogether)\b/;
/** Right before the number: all that was listed. */
const TOTAL_IS = /\b(?:tong cong|cong chung|altogether|in total)(?: (?:la|co|duoc|thanh))?[: ]*$/;
/** Words of a total that say no more than that it is one. */
const OF_ALL = new Set('so cong dien tich gia tri kinh phi von so tien san luong la duoc dat co'.split(' '));

/**
 * A total and its parts: a run of figures of one unit beside a figure they sum to, announced by a word. A list that falls
 * short may be incomplete; it fails only where its words close it ("gồm A, B và C", "A, B và C, tổng cộng ...").
 */
export function sumClaims(page: SumPage): Claim[] {
  const claims: Claim[] = [];
  for (const total of page.placed) {
    if (!isLevel(total) || total.amount <= 0) continue;
    const found = behind(page, total) ?? before(page, total);
    if (found !== null) claims.push(found);
  }
  return claims;
}

function isLevel({ figure }: PlacedFigure): boolean {
  return figure.measure === 'level' && figure.unit !== 'percent' && figure.high === null;
}

function isPartOf(total: PlacedFigure, { figure }: PlacedFigure): boolean {
  const { unit, measure, status } = figure;
  const isAlike = unit === total.figure.unit || isHeads(unit, total.figure.unit);
  return isAlike && measure === 'level' && (status === 'target') === (total.figure.status === 'target');
}

/** Are they counted as one: party members are persons, party organisations are organisations? */
function isHeads(a: string, b: string): boolean {
  return ALIKE.some((units) => units.includes(a) && units.includes(b));
}

/** The list behind a total. Its parts stand on the level of brackets of the first of them. */
function behind(page: SumPage, total: PlacedFigure): Claim | null {
  const { placed } = page;
  const first = firstPart(page, total);
  if (first === null || first.amount > total.amount) return null;
  const parts: PlacedFigure[] = [];
  let sum = 0;
  let depth = 0;
  let isUnbroken = true;
  const end = Math.min(placed.length, first.at + MOST_LOOKED_AT);
  for (let at = first.at; at < end && parts.length < MOST_PARTS; at++) {
    const entry = placed[at]!;
    const joined = link(page, entry, parts.length);
    if (joined === null) break;
    if (at > first.at) depth += depthOf(joined);
    if (depth < 0) break;
    if (depth > 0 || !isPartOf(total, entry)) {
      isUnbroken = isUnbroken && entry.figure.unit === 'percent';
      continue;
    }
    // "hai năm qua 260 đảng viên, trong đó năm 2015 121, năm 2016 139": parts of its time.
    if (isAnother(total, entry) && !parts.every((part) => isAnother(total, part))) break;
    parts.push(entry);
    sum += entry.amount;
    if (
      parts.length > 1 &&
      isNear(sum, total, parts) &&
      (isAnnounced(page, total, first) || isNoChance(page, total, parts))
    ) {
      const exact = exactSum(parts);
      if (holdsOf(total, parts, exact) && areOfOneKind(total, parts)) return sumClaim(page, total, parts, exact, true);
    }
    if (sum > total.amount * 1.5) break;
  }
  return isUnbroken && parts.length > 1 ? failing(page, total, parts) : null;
}

/** The next figure that may be a part; others may stand aside before the word that announces the parts. */
function firstPart(page: SumPage, total: PlacedFigure): PlacedFigure | null {
  for (let at = total.at + 1; at <= total.at + 1 + MOST_ASIDE; at++) {
    const entry = page.placed[at];
    if (entry === undefined) return null;
    const isAside = at > total.at + 1;
    if (isPartOf(total, entry)) {
      const isOnlyShare = page.placed[at - 1]!.figure.unit === 'percent';
      return !isAside || isOnlyShare || FIRST_ANNOUNCED.test(wordsTo(page, total, entry)) ? entry : null;
    }
    if (page.gaps[at] === null) return null;
  }
  return null;
}

/** How many brackets the words open, less those they close. */
function depthOf(words: string): number {
  let open = 0;
  for (const sign of words) {
    if (sign === '(') open++;
    else if (sign === ')') open--;
  }
  return open;
}

/** The words that join a figure to the list; null where the list ends. A paragraph may open with the parts of what stood before. */
function link(page: SumPage, entry: PlacedFigure, soFar: number): string | null {
  const gap = page.gaps[entry.at] ?? null;
  if (gap !== null) return gap;
  const { text } = page.article;
  const last = page.placed[entry.at - 1];
  if (last === undefined || entry.figure.start - last.figure.end > 600) return null;
  const words = text.slice(last.figure.end, entry.figure.start);
  if (soFar === 0) {
    const opening = plainWords(words.slice(Math.max(words.lastIndexOf('\n'), words.lastIndexOf('. ')) + 1));
    const isOpened = /^\s*(?:trong do|trong tong|trong so|bao gom|cu the|of which|of this)\b/.test(opening);
    return isOpened || isListHead(words) ? words : null;
  }
  return isNextItem(words) ? words : null;
}

/** A line that ends with a colon, and the first item under it. */
function isListHead(words: string): boolean {
  return (
    /:[^\S\n]*\n+[^\S\n]*(?:[-–—+•*]|[a-zđ0-9]{1,2}[.)])?[^\n]*$/iu.test(words) && !/\n[^\n]*\n[^\n]*\n/.test(words)
  );
}

/** From one item of a list to the next: the line ends, and the next one begins with a mark. */
function isNextItem(words: string): boolean {
  const line = words.indexOf('\n');
  return line >= 0 && /^\n+[^\S\n]*(?:[-–—+•*]|[a-zđ0-9]{1,2}[.)])\s?[^\n]*$/iu.test(words.slice(line));
}

function isNear(sum: number, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  const slack = parts.reduce(
    (so, { figure }) => so + Number(figure.precision ?? 0),
    Number(total.figure.precision ?? 0),
  );
  return Math.abs(sum - total.amount) <= slack + total.amount * 1e-9;
}

/** Two numbers come to a third by chance: parts of several places are all of other places than the total. */
function areOfOneKind(total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  const { place } = total.figure;
  const isOwn = ({ figure }: PlacedFigure): boolean => figure.place === place && figure.evidence.place?.how === 'said';
  return parts.length > 2 || parts.every(({ figure }) => figure.place === place) || !parts.some(isOwn);
}

/** The parts sum to the total, or the total is printed more coarsely than they and rounding explains the distance. */
function holdsOf(total: PlacedFigure, parts: readonly PlacedFigure[], sum: Big): boolean {
  const fit = fitOfSum(
    sum,
    total.figure,
    parts.map(({ figure }) => figure.precision),
  );
  if (fit !== 'rounding') return fit === 'fits';
  const { precision } = total.figure;
  return (
    precision !== null &&
    parts.some(({ figure }) => figure.precision !== null && new Big(figure.precision).lt(precision))
  );
}

/** Four digits are met by no chance, where the parts follow in the same sentence. */
function isNoChance(page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  const isExact = exactSum(parts).eq(total.figure.value) && new Big(total.figure.value).c.length >= 4;
  return isExact && parts.every(({ at }) => page.gaps[at] !== null) && parts.at(-1)!.at - total.at <= parts.length + 1;
}

function isAnnounced(page: SumPage, total: PlacedFigure, first: PlacedFigure): boolean {
  const words = page.article.text.slice(total.figure.end, first.figure.end);
  return PARTS_FOLLOW.test(plainWords(words)) || /\btrong(?: (?:tong )?so)? *$/.test(lead(page, total, 16));
}

/** All words from a total to its first part, with any number between them. */
const wordsTo = ({ article }: SumPage, total: PlacedFigure, first: PlacedFigure): string =>
  plainWords(article.text.slice(total.figure.end, first.figure.number.start));

/** A closed list that does not come to its total. */
function failing(page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): Claim | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || page.gaps[first.at] === null) return null;
  if (!ALL_PARTS_FOLLOW.test(wordsTo(page, total, first)) || !isClosed(page, total, parts)) return null;
  if ((page.gaps[last.at + 1] ?? null) !== null) return null;
  if (!isEnded(page, last) || mayBeOpen(page, total, parts)) return null;
  return failed(page, total, parts);
}

/** The list before a total: "17 nhà, 11 nhà và 8 nhà, tổng cộng 36 nhà". */
function before(page: SumPage, total: PlacedFigure): Claim | null {
  const { placed } = page;
  const nearest = nearestPart(page, total);
  if (nearest === null || !isPartOf(total, nearest) || nearest.amount > total.amount) return null;
  const parts: PlacedFigure[] = [];
  let sum = 0;
  for (let at = nearest.at; at >= 0 && parts.length < MOST_PARTS; at--) {
    const entry = placed[at]!;
    const isJoined = at === nearest.at ? isTotalNear(total, nearest) : isJoinedBack(page, placed[at + 1]!, entry);
    if (!isJoined) break;
    if (!isPartOf(total, entry)) {
      continue;
    }
    parts.unshift(entry);
    sum += entry.amount;
    if (parts.length > 1 && isNear(sum, total, parts)) {
      const exact = exactSum(parts);
      if (holdsOf(total, parts, exact) && isTotalAnnounced(page, total, parts)) {
        return sumClaim(page, total, parts, exact, true);
      }
    }
    if (sum > total.amount * 1.5) break;
  }
  const isWholeList =
    parts.length > 1 &&
    nearest.at === lastBefore(page, total) &&
    page.gaps[parts[0]!.at] === null &&
    parts.at(-1)!.at - parts[0]!.at === parts.length - 1;
  if (!isWholeList || !isTotalOf(page, total, parts)) return null;
  if (!TOTAL_IS.test(lead(page, total, 24)) && isFar(total, parts)) return null;
  const isSentence = page.gaps[total.at] !== null && isClosed(page, total, parts, true);
  const isList = page.gaps[total.at] === null && parts.every((part) => page.gaps[part.at] === null);
  return isSentence || (isList && parts.length > 2) ? failed(page, total, parts) : null;
}

/** The last part in front of a total; how many parts there were ("cộng ba phường là"), or another number, may stand between. */
function nearestPart(page: SumPage, total: PlacedFigure): PlacedFigure | null {
  const [first, second] = [page.placed[total.at - 1], page.placed[total.at - 2]];
  if (first === undefined || second === undefined || isPartOf(total, first)) return first ?? null;
  return page.gaps[total.at] === null || page.gaps[first.at] === null ? first : second;
}

/** Where the last part stands of a list that goes on to its total: only the number of the parts may stand between. */
function lastBefore(page: SumPage, total: PlacedFigure): number {
  const before = page.placed[total.at - 1];
  const isCount = before?.figure.precision === null && before.amount < 20 && /\bcong *$/.test(lead(page, before, 10));
  return total.at - (isCount ? 2 : 1);
}

/** "tổng diện tích là", "tổng đàn trâu, bò là": all of the list, and nothing that the list does not name. */
function isTotalOf(page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  if (TOTAL_IS.test(lead(page, total, 24))) return true;
  const words = /(?:^|[,;.] *)(?:tong|cong(?: lai)?)\b((?:[^;.:()]){0,50})$/.exec(lead(page, total, 60))?.[1];
  if (words === undefined) return false;
  const named = new Set(parts.flatMap((part) => `${lead(page, part, 40)} ${tail(page, part, 30)}`.split(/[^a-z]+/)));
  return words.split(/[^a-z]+/).every((word) => word === '' || OF_ALL.has(word) || named.has(word));
}

function isTotalNear(total: PlacedFigure, nearest: PlacedFigure): boolean {
  return total.figure.start - nearest.figure.end <= 200 && total.block - nearest.block <= 1;
}

function isJoinedBack(page: SumPage, next: PlacedFigure, entry: PlacedFigure): boolean {
  if (page.gaps[next.at] !== null) return true;
  return (
    next.figure.start - entry.figure.end <= 200 &&
    isNextItem(page.article.text.slice(entry.figure.end, next.figure.start))
  );
}

function isTotalAnnounced(page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  const nearest = parts.at(-1)!;
  if (areStretchesOf(total, parts)) return true;
  return TOTAL_FOLLOWS.test(plainWords(page.article.text.slice(nearest.figure.end, total.figure.end)));
}

/** Stretches of time that make up a longer one. */
const STRETCHES: Readonly<Record<string, string>> = {
  'Q1 Q2': 'H1',
  'H1 Q3': '9M',
  'Q1 Q2 Q3': '9M',
  'H1 H2': '',
  'Q1 Q2 Q3 Q4': '',
};

/** "quý I đạt 210 tỷ, quý II đạt 245 tỷ; 6 tháng đạt 455 tỷ": parts of the total's own time. */
function areStretchesOf(total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  const { indicator, place, period } = total.figure;
  const isOne = parts.every(({ figure }) => figure.indicator === indicator && figure.place === place);
  if (indicator === null || !isOne) return false;
  const year = period.slice(0, 4);
  const stretches = parts
    .map(({ figure }) => (figure.period.startsWith(`${year}-`) ? figure.period.slice(5) : '?'))
    .join(' ');
  return STRETCHES[stretches] === period.slice(5);
}
