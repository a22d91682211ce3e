import { ASSUMED, evidenceOf } from '../../mention/evidence.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Line } from '../../mention/sentence/line.ts';
import type { Evidence } from '../figure.ts';

/** A period and where its words stand; `line` null: what the rules or the day of publication say. */
export interface Timing {
  readonly id: string;
  readonly line: Line | null;
  readonly mention: PeriodMention | null;
  readonly evidence: Evidence | null;
}

/** The words a period was read from. */
export const timingEvidence = (text: string, { line, mention, evidence }: Timing): Evidence =>
  line === null || mention === null
    ? (evidence ?? ASSUMED)
    : evidenceOf(text, line, mention.first, mention.last, 'said');
