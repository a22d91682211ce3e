import { isSameToken, type Query, type QueryToken } from './query.ts';
import type { TokenIndex } from './token-index.ts';
import { MARK, NUMBER, WORD } from './tokens.ts';
import { keysOf } from './word-key.ts';

/** Before a number these words make it the name of a day, a place, a part: "Tổ 3", "ngày 8", "đợt 2", "quý II". */
const NAMED: ReadonlySet<string> = new Set(
  keysOf(
    'ngày tháng năm quý tuần kỳ vụ đợt lần thứ khóa hạng loại cấp tổ thôn xóm bản ấp khu phố phường quận đội nhóm lớp khối ' +
      'bộ số stt điều khoản mục câu bài chương phần phòng tầng bảng vùng đoạn',
  ),
);
const HOURS: ReadonlySet<string> = new Set(keysOf('h giờ'));
const [MINUTE, DAY] = [59, 31];
/** Tokens between two numbers of one name ("ngày 8 tháng 5", "8 giờ 30"). */
const APART = 3;

/** What the numbers of the note's own row say of a place. */
export interface NumberNames {
  /** Is the day, the hour or the ordinal nearest to the quote in its sentence or row another there, or gone? */
  readonly areOthers: boolean;
  /** Are all words of the row found in other rows as well, so that its numbers alone tell it from those? */
  readonly alone: boolean;
}

export function numberNames(query: Query, index: TokenIndex, places: Int32Array): NumberNames {
  const names = [...namesFrom(query, query.from - 1, -1), ...namesFrom(query, query.to, 1)];
  const areOthers = names.some((at) => !isAt(query.tokens[at]!, index, places[at]!));
  return { areOthers, alone: areOthers && isOneOfMany(query, index, places) };
}

const isAt = (token: QueryToken, index: TokenIndex, place: number): boolean =>
  place >= 0 && isSameToken(token, index, place);

/**
 * The tokens of the row that a day, an hour or an ordinal names, the quote among them; null for a quote in no such row. Where
 * rows run together without a blank a number begins the next one.
 */
export function namedRow(query: Query): { readonly from: number; readonly to: number } | null {
  const { tokens } = query;
  if ([...namesFrom(query, query.from - 1, -1), ...namesFrom(query, query.to, 1)].length === 0) return null;
  let { from, to } = query;
  while (from > 0 && tokens[from - 1]!.isNear && !beginsRow(tokens, from)) from--;
  while (to < tokens.length && tokens[to]!.isNear && !beginsRow(tokens, to)) to++;
  return { from, to };
}

/** The numbers of the nearest name in the row on one side of the quote. */
function namesFrom({ tokens }: Query, from: number, step: 1 | -1): number[] {
  const names: number[] = [];
  for (let at = from; tokens[at]?.isNear; at += step) {
    if (step > 0 && beginsRow(tokens, at)) break;
    if (names.length > 0 && Math.abs(at - names.at(-1)!) > APART) break;
    if (isName(tokens, at)) names.push(at);
    if (step < 0 && beginsRow(tokens, at)) break;
  }
  return names;
}

/** A number that begins a row behind the last word of the one before: the text of a page runs them together ("động9:00"). */
const beginsRow = (tokens: readonly QueryToken[], at: number): boolean =>
  tokens[at]!.kind === NUMBER &&
  tokens[at]!.isJoined &&
  tokens[at - 1]?.kind === WORD &&
  !HOURS.has(tokens[at - 1]!.key);

function isName(tokens: readonly QueryToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== NUMBER) return false;
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  if (before?.kind === WORD && (NAMED.has(before.key) || (HOURS.has(before.key) && tokens[at - 2]?.kind === NUMBER)))
    return true;
  if (behind?.kind === WORD && HOURS.has(behind.key)) return true;
  // 28.12.2016
  return /_\d+_/.test(token.key) || isJoinedTo(tokens, at, at + 2) || isJoinedTo(tokens, at - 2, at);
}

/** Do two numbers with one mark between them make a day or an hour: "8/5", "9:00"? "640/350" are workers done and planned. */
function isJoinedTo(tokens: readonly QueryToken[], first: number, second: number): boolean {
  const [a, mark, b] = [tokens[first], tokens[first + 1], tokens[second]];
  if (a?.kind !== NUMBER || mark?.kind !== MARK || b?.kind !== NUMBER || !mark.isJoined || !b.isJoined) return false;
  const most = mark.key === ':' ? MINUTE : mark.key === '/' ? DAY : -1;
  return amountOf(a) <= most && (amountOf(b) <= most || mark.key === '/');
}

const amountOf = ({ key }: QueryToken): number => Number(key.slice(1));

function isOneOfMany({ tokens, from, to }: Query, index: TokenIndex, places: Int32Array): boolean {
  const isOnlyHere = (token: QueryToken, at: number): boolean =>
    token.kind === WORD &&
    token.isNear &&
    (at < from || at >= to) &&
    isAt(token, index, places[at]!) &&
    index.countOf(token.id) === 1;
  return !tokens.some(isOnlyHere);
}

/**
 * Is a number of the page between two places one that stood beside the quote, and stands no longer there? Then the rows have
 * moved, and what stands here now is the neighbour's: "1 | 60, 2 | 70" numbered anew is "1 | 70, 2 | 80".
 */
export function isNeighboursNumber(
  query: Query,
  index: TokenIndex,
  places: Int32Array,
  from: number,
  to: number,
): boolean {
  const kept = new Set(
    [...places.subarray(query.from, query.to)].filter((place, at) =>
      isAt(query.tokens[query.from + at]!, index, place),
    ),
  );
  for (let place = from; place < to; place++) {
    if (index.kinds[place] !== NUMBER || kept.has(place)) continue;
    const stood = (token: QueryToken, at: number): boolean =>
      !token.isOwn && token.kind === NUMBER && isSameToken(token, index, place) && !isAt(token, index, places[at]!);
    if (query.tokens.some(stood)) return true;
  }
  return false;
}
