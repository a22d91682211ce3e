import { reason } from '../reason.ts';
import { cautionOf } from '../restraint/cautions.ts';
import { oneLine } from '../restraint/one-line.ts';
import { type Subject, sourceParams, verdict } from '../restraint/subject.ts';
import type { Verdict } from '../verdict.ts';
import { isHeldAgainstTarget } from './target.ts';

/**
 * "không đạt 100 ha", "chưa tới 379 lao động": a number that was not reached is none that was. It neither agrees with the
 * source nor differs from it; only a target can be missed by it (row 6).
 */
export function notReached(subject: Subject): Verdict | null {
  const negation = cautionOf(subject.figure, 'negated');
  const [reference] = subject.now;
  // "không đạt 100 ha như nghị quyết đề ra": the target itself is not denied.
  if (subject.figure.status === 'target') return null;
  if (negation === null || reference === undefined || isHeldAgainstTarget(subject)) return null;
  const why = reason('negated', { ...sourceParams(subject, reference), words: oneLine(negation.text) });
  return verdict(subject, 'unclear', reference, why);
}
