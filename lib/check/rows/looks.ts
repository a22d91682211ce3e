import { reason } from '../reason.ts';
import { cautionOf, hasCaution } from '../restraint/cautions.ts';
import { oneLine } from '../restraint/one-line.ts';
import { type Subject, verdict } from '../restraint/subject.ts';
import type { Verdict } from '../verdict.ts';

/**
 * Before all rows: a number that the page crosses out, whose digits the eye may see in another order, or that a counter only
 * passes on its way, is held against nothing, whosever it is.
 */
export function unreadable(subject: Subject): Verdict | null {
  const { figure, surface } = subject;
  const struck = cautionOf(figure, 'struck');
  if (struck !== null) {
    // The page's text as it is shown has nothing in this place.
    const from = struck.span?.start ?? figure.start;
    const page = oneLine(struck.text.slice(figure.start - from, figure.end - from));
    return verdict(subject, 'unclear', null, reason('struck', { page }));
  }
  for (const kind of ['reordered', 'running'] as const) {
    if (hasCaution(figure, kind)) return verdict(subject, 'unclear', null, reason(kind, { page: surface }));
  }
  return null;
}
