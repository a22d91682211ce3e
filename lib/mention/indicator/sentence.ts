import type { Token } from '../../text/tokens.ts';
import type { SmallWords } from './concept.ts';

/** What the matcher asks of a sentence, by token. */
export interface ConceptSentence {
  readonly tokens: readonly Token[];
  readonly unaccented: boolean;
  /** Is the token part of a number that is a figure, its unit included? */
  readonly taken: (at: number) => boolean;
  /** Does the token say nothing of what is measured: a function word? */
  readonly small: (at: number) => boolean;
  /** Is the token part of the name of a place? */
  readonly inPlace: (at: number) => boolean;
}

/** Is the token one of a few single words? Without accents where the text has none. */
export const isOneOf = ({ tokens, unaccented }: ConceptSentence, at: number, words: SmallWords): boolean =>
  unaccented ? words.bare.has(tokens[at]!.bare) : words.norm.has(tokens[at]!.norm);

const PARTS = ';:!?()[]';

/** Is the token a mark that ends what a name can reach? A dot inside a sentence ends nothing: "TP. Bắc Kạn". */
export function partsClauses({ tokens }: ConceptSentence, at: number): boolean {
  const { kind, bare } = tokens[at]!;
  return kind === 'mark' && PARTS.includes(bare);
}
