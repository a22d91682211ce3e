import type { DefinitionData } from '../../../data/schemas/indicator.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { BlockKind, Span } from '../../text/article.ts';
import type { Clause } from '../../text/clauses.ts';
import type { Token } from '../../text/tokens.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import type { WordClasses } from '../../words/word-classes.ts';
import type { CautionPhrase } from '../cue/caution-words.ts';
import type { CueSet } from '../cue/cue-sets.ts';
import type { CueKind } from '../cue/cues.ts';
import type { IndicatorName } from '../indicator/indicator-name.ts';
import type { PeriodMention } from '../period/period-reader.ts';
import type { PlaceMention } from '../place/place-mentions.ts';

/** A quantity and the tokens it covers. */
export interface PlacedQuantity {
  readonly quantity: Quantity;
  readonly first: number;
  readonly last: number;
}

/** A word that says how a number is meant, by tokens. */
export interface Cue {
  readonly kind: CueKind;
  /** The kind as a set of one. */
  readonly set: CueSet;
  readonly first: number;
  readonly last: number;
}

/** How strongly a token parts the words before it from those after it. */
export const NO_BREAK = 0;
export const COMMA = 1;
export const BRACKET = 2;
export const COLON = 3;
export const SEMICOLON = 4;

/** The words of a sentence that the rules know, each list in the order of the sentence. */
export interface SentenceWords {
  readonly names: readonly PhraseMatch<IndicatorName>[];
  readonly places: readonly PlaceMention[];
  readonly periods: readonly PeriodMention[];
  readonly cues: readonly Cue[];
  /** The kinds of all of them. */
  readonly cueKinds: CueSet;
  /** From here on those inside one another too. */
  readonly definitions: readonly PhraseMatch<DefinitionData>[];
  readonly bodies: readonly PhraseMatch<true>[];
  readonly cautions: readonly PhraseMatch<CautionPhrase>[];
  /** The kinds of all of them, one bit each. */
  readonly cautionKinds: number;
}

/** One sentence with everything the rules look at, by token. */
export interface Sentence extends SentenceWords {
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly unaccented: boolean;
  /** The classes of words that single rules ask for. */
  readonly classes: WordClasses;
  readonly quantities: readonly PlacedQuantity[];
  /** None where no quantity stands. */
  readonly clauses: readonly Clause[];
  /** Per token: NO_BREAK, COMMA, BRACKET, COLON, SEMICOLON. */
  readonly breaks: Uint8Array;
  /** Per token: 1 for a word that says what is measured. */
  readonly content: Uint8Array;
  /** Per token: 1 inside a quantity. Empty where no quantity stands. */
  readonly taken: Uint8Array;
  /**
   * Lets go of what only the sentence's own figures need, once they are read; it is worked out again if it is asked for after
   * all. A long article would otherwise hold it for all its sentences at once.
   */
  forget(): void;
}
