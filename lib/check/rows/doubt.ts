import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import { compare } from '../numbers/agreement.ts';
import { areUnitsComparable } from '../numbers/units.ts';
import { reason } from '../reason.ts';
import { isOutcome, type Subject, sourceParams, verdict } from '../restraint/subject.ts';
import type { Verdict } from '../verdict.ts';

/**
 * Row 5: what the source prints for this is itself doubtful and decides nothing, unless the page reports the very same
 * conference in the same printed form.
 */
export function doubtfulSource(subject: Subject): Verdict | null {
  const { figure, now } = subject;
  const sameMeasure = now.filter(({ measure }) => measure === figure.measure);
  const relevant = sameMeasure.length > 0 ? sameMeasure : now;
  const [first] = relevant;
  if (first === undefined || relevant.some(({ doubt }) => doubt === null)) return null;
  if (subject.page.isConference && isOutcome(figure.status) === isOutcome(first.status)) {
    const same = relevant.find((reference) => isSameForm(subject, reference));
    if (same !== undefined) {
      return verdict(subject, 'match', same, reason('match-doubtful', sourceParams(subject, same)));
    }
  }
  return verdict(subject, 'unclear', first, reason('doubtful', sourceParams(subject, first)));
}

/** The same digits and unit, in a measure that the source's words can be read as. */
function isSameForm({ figure }: Subject, reference: ReferenceFigure): boolean {
  const measures = [reference.measure, ...(reference.doubt?.readings ?? []).map(({ measure }) => measure)];
  return (
    measures.includes(figure.measure) &&
    areUnitsComparable(figure.unit, reference.unit) &&
    figure.precision === reference.precision &&
    compare(figure, reference).kind === 'equal'
  );
}
