import { ASSUMED, evidenceOf } from '../../mention/evidence.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Evidence } from '../figure.ts';

/** A period and where its words stand; `sentence` null: what the rules or the day of publication say. */
export interface Timing {
  readonly id: string;
  readonly sentence: Sentence | null;
  readonly mention: PeriodMention | null;
  readonly evidence: Evidence | null;
}

/** The words a period was read from. */
export const timingEvidence = (text: string, { sentence, mention, evidence }: Timing): Evidence =>
  sentence === null || mention === null
    ? (evidence ?? ASSUMED)
    : evidenceOf(text, sentence, mention.first, mention.last, 'said');
