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

/** Makes the reader of relations of a line: counts, for each token, what stands in front of it. */
export function relationsOf({ tokens, breaks, content, quantities }: Line): RelationOf {
  const size = tokens.length + 1;
  const starts = new Uint8Array(size);
  for (const { first } of quantities) starts[first] = 1;
  const commas = new Uint32Array(size);
  const brackets = new Uint32Array(size);
  const colons = new Uint32Array(size);
  const semicolons = new Uint32Array(size);
  const numbers = new Uint32Array(size);
  const words = new Uint32Array(size);
  for (let at = 0; at < tokens.length; at++) {
    const mark = breaks[at]!;
    commas[at + 1] = commas[at]! + (mark === COMMA ? 1 : 0);
    brackets[at + 1] = brackets[at]! + (mark === BRACKET ? 1 : 0);
    colons[at + 1] = colons[at]! + (mark === COLON ? 1 : 0);
    semicolons[at + 1] = semicolons[at]! + (mark === SEMICOLON ? 1 : 0);
    numbers[at + 1] = numbers[at]! + starts[at]!;
    words[at + 1] = words[at]! + content[at]!;
  }
  return ({ first, last }, placed) => {
    const side = last < placed.first ? 0 : first > placed.last ? 1 : 2;
    const from = side === 0 ? last + 1 : placed.last + 1;
    const to = side === 0 ? placed.first : side === 1 ? first : from;
    return {
      side,
      distance: to - from,
      commas: commas[to]! - commas[from]!,
      brackets: brackets[to]! - brackets[from]!,
      colons: colons[to]! - colons[from]!,
      semicolons: semicolons[to]! - semicolons[from]!,
      numbers: numbers[to]! - numbers[from]!,
      content: words[to]! - words[from]!,
    };
  };
}
