import type { Dated } from '../../mention/period/dated.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { tokenAt } from '../../mention/sentence/sentence-lookup.ts';
import { leadOf } from './period-leads.ts';
import { FRESH, LEADS } from './period-values.ts';

/** Where the sentence stands that gave a carried time (an index of FRESH), and whether it names several years. */
export interface Fresh {
  readonly from: number;
  readonly isOfMany: boolean;
  /** What stands in front of the time there, as an index of LEADS. */
  readonly lead: number;
}

const UNKNOWN: Fresh = { from: FRESH.indexOf('far'), isOfMany: false, lead: LEADS.indexOf('word') };

/** A time of the same paragraph holds more firmly than one from further off; a sentence of many years leaves one by chance. */
export function freshOf(carried: Dated | null, sentence: Sentence, back: readonly Sentence[]): Fresh {
  const start = carried?.evidence.span?.start;
  if (start === undefined) return UNKNOWN;
  const giver = back.find(({ span }) => span.start <= start && start < span.end);
  if (giver === undefined) return UNKNOWN;
  const years = new Set<number>();
  for (const { role, year } of giver.periods) if (role === 'when' && year !== null) years.add(year);
  return {
    from: FRESH.indexOf(giver.block === sentence.block ? 'paragraph' : 'near'),
    isOfMany: years.size > 1,
    lead: leadOf(giver, tokenAt(giver.tokens, start)),
  };
}
