import { MARK, WORD } from './kinds.ts';
import { beginsRow, isLetterHead, isName } from './names.ts';
import { isSameToken, type Query, type QueryToken } from './query.ts';
import type { TokenIndex } from './token-index.ts';

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
