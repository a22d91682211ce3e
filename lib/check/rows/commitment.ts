import { isMet } from '../conference/recognition.ts';
import { reason } from '../reason.ts';
import { isOutcome, type Subject, verdict } from '../restraint/subject.ts';
import type { Verdict } from '../verdict.ts';

/**
 * Row 6 for a target without a number: met by the recognition itself, and progress towards it short of that is not
 * decided. Figures the source prints for the same place and period are compared first, by the rows of numbers.
 */
export function againstCommitment(subject: Subject): Verdict | null {
  const { figure, surface: page, index } = subject;
  const [commitment] = subject.commitmentsNow;
  if (commitment === undefined || subject.now.length > 0 || figure.measure !== 'level') return null;
  const params = { page, pack: index.pack.id, reference: commitment.id };
  if (isOutcome(figure.status) && isMet(subject.page.text, figure, commitment.met, commitment.place)) {
    return verdict(subject, 'target-met', commitment, reason('commitment-met', params));
  }
  return verdict(subject, 'unclear', commitment, reason('commitment-progress', params));
}
