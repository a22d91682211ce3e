import { ASSUMED, evidenceOf } from '../../mention/evidence.ts';
import type { PlaceMention } from '../../mention/place/place-mentions.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Evidence } from '../figure.ts';

/** A place and where its words stand; `sentence` null: `evidence` has them. */
export interface Placing {
  readonly id: string | null;
  readonly sentence: Sentence | null;
  readonly mention: PlaceMention | null;
  readonly evidence: Evidence | null;
  /** Was it named behind the number? */
  readonly isBehind: boolean;
}

/** The words a place was read from. */
export const placingEvidence = (text: string, { sentence, mention, evidence }: Placing): Evidence =>
  sentence === null || mention === null
    ? (evidence ?? ASSUMED)
    : evidenceOf(text, sentence, mention.first, mention.last, 'said');
