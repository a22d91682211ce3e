import type { Figure } from '../figure/figure.ts';
import { plainWords } from '../text/forms.ts';
import { startOfStatement } from './own-span.ts';
import type { TimeOfHead } from './read-head.ts';

/** What a document that tells of a month tells of it, and of the year up to its end. */
export interface RunningTimes {
  /** The month or the quarter that it is of. */
  readonly within: TimeOfHead | null;
  /** The year up to the end of that, or to a day. */
  readonly upTo: TimeOfHead | null;
}

const WITHIN =
  /\b(?:trong|cua) (?:thang|quy)(?: nay)?\b(?! (?:\d|i{1,3}\b|iv\b|hoach|dinh|che|vi|mot|hai|ba|bay|tam|chin|muoi))/;
const UP_TO = /\b(?:luy ke|cong don|tinh chung|tu dau nam)\b/;
const OPEN = /^\d{4}-to$/u;
const TO_DAY = /-to-\d\d-\d\d$/u;

/**
 * "Trong tháng 486 lao động, từ đầu năm đến nay 5.217": the time of a figure whose own words only say that it is of the month or of the
 * year so far. Null where they do not, or the document names no such time. `isAimed`: does it stand under a head of aims?
 */
export function runningTime(
  { start, period, evidence }: Figure,
  text: string,
  { within, upTo }: RunningTimes,
  isAimed: boolean,
): TimeOfHead | null {
  // the month that aims are set for is another; who names a day means it
  if (isAimed || TO_DAY.test(period)) return null;
  if (OPEN.test(period)) return upTo;
  const words = plainWords(text.slice(startOfStatement(text, start), start));
  if (words.search(UP_TO) > words.search(WITHIN) && evidence.period?.how !== 'said') return upTo;
  const isSaid = evidence.period?.how === 'said' && period !== within?.value.slice(0, 4);
  return WITHIN.test(words) && !isSaid ? within : null;
}
