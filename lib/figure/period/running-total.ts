import { type Evidence, evidenceOf } from '../../mention/evidence.ts';
import { SEMICOLON } from '../../mention/sentence/sentence.ts';
import { parsePeriod } from '../../resolution/period.ts';
import type { Spot } from '../spot/slots.ts';

/** So many words may stand between "lũy kế" and its number. */
const FAR = 8;
/** The kinds of time that a total runs on over. */
const RUNS_ON: ReadonlySet<string> = new Set(['quarter', 'month']);

/**
 * "quý III ước 742 tỷ đồng, lũy kế 3.018 tỷ đồng": words by which a number is a running total, of more than the quarter or month that was
 * named; since when it is counted they do not say. Null where there are none, or a time of its own stands with them. `given`: where
 * the words stand that gave the period.
 */
export function runningTotal(
  { sentence, placed }: Spot,
  period: string | null,
  given: number,
  text: string,
): Evidence | null {
  if (period === null || !RUNS_ON.has(parsePeriod(period).kind)) return null;
  const { tokens, breaks } = sentence;
  for (let at = placed.first - 1; at > Math.max(0, placed.first - FAR) && breaks[at] !== SEMICOLON; at--) {
    if (tokens[at]!.start === given) return null;
    if (tokens[at]!.bare === 'ke' && tokens[at - 1]!.bare === 'luy')
      return evidenceOf(text, sentence, at - 1, at, 'assumed');
  }
  return null;
}
