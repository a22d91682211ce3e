import type { Line, Placed } from '../../mention/sentence/line.ts';
import { BRACKET, COLON, COMMA, SEMICOLON } from '../../mention/sentence/line.ts';

/** Where words stand to a number: the side as an index of SIDES, and how much lies between them. */
export interface Relation {
  readonly side: number;
  /** Tokens. */
  readonly distance: number;
  readonly commas: number;
  readonly brackets: number;
  readonly colons: number;
  readonly semicolons: number;
  readonly numbers: number;
  /** Words that say what is measured. */
  readonly content: number;
}

/** Words of a line, by tokens. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** Tells in constant time what lies between two places of a line; made once for a line with numbers. */
export type RelationOf = (words: Run, placed: Placed) => Relation;

/** The kinds that are counted, in this order within a token's row. */
const COMMAS = 0;
const BRACKETS = 1;
const COLONS = 2;
const SEMICOLONS = 3;
const NUMBERS = 4;
const WORDS = 5;
const KINDS = 6;

/** Makes the reader of relations of a line: one array holds, for each token, how much of each kind stands in front of it. */
export function relationsOf({ tokens, breaks, content, quantities }: Line): RelationOf {
  const sums = new Uint32Array((tokens.length + 1) * KINDS);
  let number = 0;
  for (let at = 0; at < tokens.length; at++) {
    const row = at * KINDS;
    for (let kind = 0; kind < KINDS; kind++) sums[row + KINDS + kind] = sums[row + kind]!;
    const mark = breaks[at]!;
    if (mark === COMMA) sums[row + KINDS + COMMAS]!++;
    else if (mark === BRACKET) sums[row + KINDS + BRACKETS]!++;
    else if (mark === COLON) sums[row + KINDS + COLONS]!++;
    else if (mark === SEMICOLON) sums[row + KINDS + SEMICOLONS]!++;
    if (content[at] === 1) sums[row + KINDS + WORDS]!++;
    if (quantities[number]?.first === at) {
      sums[row + KINDS + NUMBERS]!++;
      number++;
    }
  }
  return ({ first, last }, placed) => {
    const side = last < placed.first ? 0 : first > placed.last ? 1 : 2;
    const from = side === 0 ? last + 1 : placed.last + 1;
    const to = side === 0 ? placed.first : side === 1 ? first : from;
    const start = from * KINDS;
    const end = to * KINDS;
    return {
      side,
      distance: to - from,
      commas: sums[end + COMMAS]! - sums[start + COMMAS]!,
      brackets: sums[end + BRACKETS]! - sums[start + BRACKETS]!,
      colons: sums[end + COLONS]! - sums[start + COLONS]!,
      semicolons: sums[end + SEMICOLONS]! - sums[start + SEMICOLONS]!,
      numbers: sums[end + NUMBERS]! - sums[start + NUMBERS]!,
      content: sums[end + WORDS]! - sums[start + WORDS]!,
    };
  };
}
