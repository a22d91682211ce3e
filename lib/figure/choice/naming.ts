import { evidenceOf } from '../../mention/evidence.ts';
import type { CountedIndicator } from '../../mention/indicator/counted-indicator.ts';
import type { IndicatorName } from '../../mention/indicator/indicator-name.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { PhraseMatch } from '../../words/phrase-index.ts';
import type { Evidence } from '../figure.ts';
import type { NameFit } from '../measure/fit.ts';

/** An indicator and how the number reads under it; both null: none that the data knows. */
export interface Naming {
  readonly indicator: CountedIndicator | null;
  readonly fit: NameFit | null;
  /** The words that name it and their sentence; null: `evidence` has them. */
  readonly sentence: Sentence | null;
  readonly match: PhraseMatch<IndicatorName> | null;
  readonly evidence: Evidence | null;
}

/** The words an indicator was read from. */
export const namingEvidence = (text: string, { sentence, match, evidence }: Naming): Evidence | null =>
  sentence === null || match === null ? evidence : evidenceOf(text, sentence, match.first, match.last, 'said');

/** None that the data knows. */
export const NONE: Naming = { indicator: null, fit: null, sentence: null, match: null, evidence: null };
