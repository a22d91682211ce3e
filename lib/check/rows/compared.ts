import { reason } from '../reason.ts';
import { isComparedTo } from '../restraint/compared-to.ts';
import { type Subject, verdict } from '../restraint/subject.ts';
import type { Verdict } from '../verdict.ts';

/** "thấp hơn mức 100 ha": what the page only holds something against is none that was reached, of whatever time it is. */
export function comparedTo({ page, figure, ...rest }: Subject): Verdict | null {
  if (!isComparedTo(page.text, figure)) return null;
  const why = reason('period-unknown', { page: rest.surface, indicator: figure.indicator ?? '' });
  return verdict({ page, figure, ...rest }, 'unclear', null, why);
}
