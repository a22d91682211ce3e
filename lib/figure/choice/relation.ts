import type { Line, Placed } from '../line.ts';
import { BRACKET, COLON, COMMA, SEMICOLON } from '../line.ts';

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

/** How many tokens in front of each token are of a kind. */
function countBefore(length: number, is: (at: number) => boolean): Uint32Array {
  const sums = new Uint32Array(length + 1);
  for (let at = 0; at < length; at++) sums[at + 1] = sums[at]! + (is(at) ? 1 : 0);
  return sums;
}

/** Makes the reader of relations of a line. */
export function relationsOf({ tokens, breaks, content, quantities }: Line): RelationOf {
  const { length } = tokens;
  const starts = new Uint8Array(length);
  for (const { first } of quantities) starts[first] = 1;
  const marks = [COMMA, BRACKET, COLON, SEMICOLON].map((mark) => countBefore(length, (at) => breaks[at] === mark));
  const numbers = countBefore(length, (at) => starts[at] === 1);
  const words = countBefore(length, (at) => content[at] === 1);
  return ({ first, last }, placed) => {
    const side = last < placed.first ? 0 : first > placed.last ? 1 : 2;
    const from = side === 0 ? last + 1 : placed.last + 1;
    const to = side === 0 ? placed.first : side === 1 ? first : from;
    const between = (sums: Uint32Array): number => sums[to]! - sums[from]!;
    return {
      side,
      distance: to - from,
      commas: between(marks[0]!),
      brackets: between(marks[1]!),
      colons: between(marks[2]!),
      semicolons: between(marks[3]!),
      numbers: between(numbers),
      content: between(words),
    };
  };
}
