import { isSameToken, type Query, type QueryToken } from './query.ts';
import type { TokenIndex } from './token-index.ts';
import { MARK, NUMBER, WORD } from './tokens.ts';
import { keysOf } from './word-key.ts';

/** Before a number or a letter these words make it the name of a day, a place, a part: "Tổ 3", "ngày 8", "quý II", "nhóm B". */
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
  /** Is the day, the hour, the ordinal or the letter nearest to the quote in its sentence or row another there, or gone? */
  readonly areOthers: boolean;
  /** Are all words of the row found in other rows as well, so that its numbers alone tell it from those? */
  readonly alone: boolean;
}

export function numberNames(query: Query, index: TokenIndex, places: Int32Array): NumberNames {
  const row = rowOf(query);
  const isOne = isOneOfMany(query, index, places);
  // in a table the first number of a row may stand behind the words that name it, and is none itself
  const names = namesOf(query, row).filter((at) => at !== row.from || isOne || isName(query.tokens, at));
  const areOthers = names.some((at) => !isAt(query.tokens[at]!, index, places[at]!));
  return { areOthers, alone: areOthers && isOne };
}

const isAt = (token: QueryToken, index: TokenIndex, place: number): boolean =>
  place >= 0 && isSameToken(token, index, place);

/** Tokens from one index to another, `to` behind the last. */
interface Row {
  readonly from: number;
  readonly to: number;
}

/** The row of the quote, if a day, an hour or an ordinal names it; else null. */
export function namedRow(query: Query): Row | null {
  const row = rowOf(query);
  return namesOf(query, row).length > 0 ? row : null;
}

/** What ends the head of a row ("5h30: Tạo việc làm", "5. Trồng rừng"), and how many tokens it has at most. */
const HEAD_ENDS = ':.';
const LONGEST_HEAD = 8;

/** The sentence or row that holds the quote, with the head in front of it. */
function rowOf({ tokens, from: first, to: end }: Query): Row {
  const starts = (at: number): boolean =>
    at <= 0 || tokens[at]!.opens || beginsRow(tokens, at) || isLetterHead(tokens, at);
  let from = first;
  while (!starts(from)) from--;
  const mark = tokens[from - 1];
  // without a blank between them they are two paragraphs
  if (tokens[from]!.opens && !tokens[from]!.isJoined && mark?.kind === MARK && HEAD_ENDS.includes(mark.key)) {
    let head = from - 1;
    while (!starts(head) && from - head < LONGEST_HEAD) head--;
    if (starts(head)) from = head;
  }
  let to = end;
  while (to < tokens.length && !starts(to)) to++;
  return { from, to };
}

/** The numbers of the nearest name on either side of the quote, and one that the row begins with. */
function namesOf({ tokens, from, to }: Query, row: Row): number[] {
  const nearest = (first: number, step: 1 | -1): number[] => {
    const names: number[] = [];
    for (let at = first; at >= row.from && at < row.to; at += step) {
      if (names.length > 0 && Math.abs(at - names.at(-1)!) > APART) break;
      if (isName(tokens, at)) names.push(at);
    }
    return names;
  };
  const opening = row.from < from && beginsRow(tokens, row.from) ? [row.from] : [];
  return [...opening, ...nearest(from - 1, -1), ...nearest(to, 1)];
}

const ENDS = '.:;';

/**
 * A number that begins a row right behind the end of the one before: the text of a page runs them together ("động9:00",
 * "như sau:5. Trồng", "(5)" behind a word).
 */
function beginsRow(tokens: readonly QueryToken[], at: number): boolean {
  const isBracket = tokens[at - 1]?.key === '(' && tokens[at]!.isJoined;
  const first = isBracket ? at - 1 : at;
  if (tokens[at]!.kind !== NUMBER || !tokens[first]!.isJoined) return false;
  const before = tokens[first - 1]!;
  if (before.kind === WORD) return !HOURS.has(before.key) || tokens[first - 2]?.kind !== NUMBER;
  return ENDS.includes(before.key) && tokens[first - 2]?.kind === WORD;
}

const BEFORE_LETTER = '.:;(-';
const BEHIND_LETTER = ').:/';

/** A letter that a row begins with: "a) 60 hộ", "(b) ...", "C. ...". A small one right behind a word cannot be told from it. */
function isLetterHead(tokens: readonly QueryToken[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!isLetter(token) || behind?.kind !== MARK || !behind.isJoined || !BEHIND_LETTER.includes(behind.key))
    return false;
  return token.opens || before === undefined || BEFORE_LETTER.includes(before.key);
}

const isLetter = ({ kind, key }: QueryToken): boolean => kind === WORD && key.length === 1;

function isName(tokens: readonly QueryToken[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (isLetter(token)) return isLetterHead(tokens, at) || (before?.kind === WORD && NAMED.has(before.key));
  if (token.kind !== NUMBER) return false;
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
  return !tokens.some(
    (token, at) =>
      (at < from || at >= to) &&
      token.isNear &&
      token.kind === WORD &&
      isAt(token, index, places[at]!) &&
      index.countOf(token.id) === 1,
  );
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
