import type { PlacedQuantity, Sentence } from '../../mention/sentence/sentence.ts';
import { BRACKET, COLON, COMMA, SEMICOLON } from '../../mention/sentence/sentence.ts';

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

/** Words of a sentence, by tokens. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** Tells in constant time what lies between two places of a sentence; made once for a sentence with numbers. */
export type RelationOf = (words: Run, placed: PlacedQuantity) => Relation;

/** The kinds that are counted, in this order within a token's row. */
const COMMAS = 0;
const BRACKETS = 1;
const COLONS = 2;
const SEMICOLONS = 3;
const NUMBERS = 4;
const WORDS = 5;
const KINDS = 6;

/** Writes how much of each kind stands in front of each token of a sentence, and of its end: a row of KINDS for each. */
function count({ tokens, breaks, content, quantities }: Sentence, sums: number[]): void {
  for (let kind = 0; kind < KINDS; kind++) sums[kind] = 0;
  let commas = 0;
  let brackets = 0;
  let colons = 0;
  let semicolons = 0;
  let numbers = 0;
  let words = 0;
  for (let at = 0, row = KINDS; at < tokens.length; at++, row += KINDS) {
    const mark = breaks[at]!;
    if (mark === COMMA) commas++;
    else if (mark === BRACKET) brackets++;
    else if (mark === COLON) colons++;
    else if (mark === SEMICOLON) semicolons++;
    if (quantities[numbers]?.first === at) numbers++;
    words += content[at]!;
    sums[row + COMMAS] = commas;
    sums[row + BRACKETS] = brackets;
    sums[row + COLONS] = colons;
    sums[row + SEMICOLONS] = semicolons;
    sums[row + NUMBERS] = numbers;
    sums[row + WORDS] = words;
  }
}

/**
 * Makes the reader of relations of a sentence. What it counts is counted when it is first asked: short sentences never ask. `sums`:
 * where it counts; the sentences of an article can share one array, each until the next is counted.
 */
export function relationsOf(sentence: Sentence, sums: number[] = []): RelationOf {
  let isCounted = false;
  return ({ first, last }, placed) => {
    if (!isCounted) count(sentence, sums);
    isCounted = true;
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
