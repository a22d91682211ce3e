import type { Claim } from '../../check/verdict.ts';
import { plainWords } from '../../text/forms.ts';
import { joint, lead, type PlacedFigure, type SumPage, tail } from '../page/page.ts';
import { isNarrowedBehind } from '../relation/nouns.ts';
import { failed, isClosed } from './closed-list.ts';
import { exactSum, holdsOf, isNear, isNextItem, isPartOf, MOST_PARTS } from './parts.ts';
import { isFar } from './slip.ts';
import { sumClaim } from './sum-claim.ts';

const TOTAL_FOLLOWS = /\b(?:tong|cong|toan|ca nam|chung|tat ca|nang|nhu vay|total|altogether)\b/;

/** Right before the number: all that was listed. */
const TOTAL_IS = /\b(?:tong cong|cong chung|altogether|in total)(?: (?:la|co|duoc|thanh))?[: ]*$/;

/** "và nhà mạng Viettel có tổng cộng": a total with a subject of its own, which is not all of them. */
const OF_OTHER =
  /(?:^|[,;:.]|\bva) *(?!(?:nhu vay|tinh chung|ca|toan|tat ca|deu|hai|ba|bon|va)\b)[a-z]+(?: [a-z]+)* tong cong(?: [a-z]+)?[: ]*$/;

/** Words of a total that say no more than that it is one. */
const OF_ALL = new Set('so cong dien tich gia tri kinh phi von so tien san luong la duoc dat co'.split(' '));

/** The list before a total: "17 nhà, 11 nhà và 8 nhà, tổng cộng 36 nhà". */
export function before(page: SumPage, total: PlacedFigure): Claim | null {
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
  if (!isWholeList || !isTotalOf(page, total, parts) || isAnotherList(page, total) || isNarrowedBehind(page, total))
    return null;
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

/** Right behind a total, and on to the next number: "tổng cộng 17 bộ dạng vòng, 6 bộ dạng thẻ và 25 bộ dây" is a list of its own. */
const GOES_ON = /^[^;:().]*(?:,|\bva)\s*$/;

const isAnotherList = (page: SumPage, total: PlacedFigure): boolean =>
  page.gaps[total.at + 1] != null && GOES_ON.test(joint(page, page.placed[total.at + 1]!));

/** "tổng diện tích là", "tổng đàn trâu, bò là": all of the list, and nothing that the list does not name. */
function isTotalOf(page: SumPage, total: PlacedFigure, parts: readonly PlacedFigure[]): boolean {
  if (TOTAL_IS.test(lead(page, total, 24))) return !OF_OTHER.test(lead(page, total, 80));
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
