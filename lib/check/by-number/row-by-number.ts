import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import { isStated } from '../../mention/evidence.ts';
import type { Subject } from '../restraint/subject.ts';
import { isPlainClaim, mayBeRow } from './may-be-row.ts';
import { hasManyDigits, type NearNumber } from './near-numbers.ts';
import { type SharedWords, sharedWithPage } from './shared-words.ts';

/** A figure of the source that a page's figure is by its number, and the words both have around it. */
export interface RowByNumber {
  readonly reference: ReferenceFigure;
  readonly words: SharedWords;
}

/** So many words must be shared where the number alone does not tell. */
const WORDS = 3;

/**
 * Which of the figures of a source with its number (`near`) a page's figure is, whatever its words were understood as: of its measure and
 * kind of status, of the place and the time unless the page says others, with words in common; more of them where the page's words name
 * an indicator. Null where there is none, or two that tell of different things.
 */
export function rowByNumber(subject: Subject, near: readonly NearNumber[]): RowByNumber | null {
  const { figure } = subject;
  if (figure.place === null) return null;
  const rows = near.filter(({ reference }) => mayBeRow(subject, reference));
  if (rows.length === 0 || !isPlainClaim(subject)) return null;
  const wordsWith = sharedWithPage(subject);
  const isNamed = isStated(figure.evidence.indicator);
  let best: RowByNumber | null = null;
  let isAlone = true;
  for (const { reference, isEqual } of rows) {
    const words = wordsWith(reference);
    const least = isEqual && !isNamed && hasManyDigits(reference) ? 1 : WORDS;
    if (words.pairs < 1 || words.count < Math.max(least, best?.words.count ?? 0)) continue;
    if (best !== null && words.count === best.words.count) {
      isAlone &&= reference.indicator === best.reference.indicator;
      continue;
    }
    best = { reference, words };
    isAlone = true;
  }
  return isAlone ? best : null;
}
