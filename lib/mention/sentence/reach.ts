import type { PlacedQuantity, Sentence } from './sentence.ts';
import { tokenAt } from './sentence-lookup.ts';

/** How far a sentence is looked at on either side of a figure, in UTF-16 units; longer ones say other things as well. */
const REACH = 300;

/** The first token of a figure's sentence that is near enough in front of it to speak of it. */
export const reachFrom = ({ tokens }: Sentence, { first }: PlacedQuantity): number =>
  Math.min(first, tokenAt(tokens, tokens[first]!.start - REACH));

/** Where what is near enough behind a figure ends, exclusive, in its own sentence or the one behind that. */
export const reachTo = (sentence: Sentence, end: number): number => tokenAt(sentence.tokens, end + REACH);

/** The first token behind the last semicolon in [from, to). */
export function behindSemicolon({ tokens }: Sentence, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (tokens[at]!.bare === ';') return at + 1;
  return from;
}
