import type { Found, Reader } from '../period-reader.ts';
import { shortYear, spelledYear } from '../spelled-year.ts';
import { isYearOfPaper } from './paper-year.ts';
import { spanFrom } from './spans.ts';

const PLAN_ENDS = new Set(['hoach', 'kh', 'tieu', 'toan', 'quyet']);
const BEFORE_NUMBER = new Set(['la', ':', 'giao', 'duoc']);

/** "kế hoạch năm là 100 ha", "chỉ tiêu năm: 90": the year's plan, its number right behind. */
function isYearOfPlan(r: Reader, at: number): boolean {
  if (!PLAN_ENDS.has(r.bare(at - 1))) return false;
  let next = at + 1;
  while (next < at + 4 && BEFORE_NUMBER.has(r.bare(next))) next++;
  return r.tokens[next]?.kind === 'digits';
}

/** The last token of "năm tới", "năm sau", "năm tiếp theo", or -1. */
function nextYearEnd(r: Reader, at: number): number {
  if (r.is(at + 1, 'toi') || r.is(at + 1, 'sau')) return at + 1;
  if (r.is(at - 1, 'sang') && r.year(at + 1) === null) return at;
  return r.is(at + 1, 'tiep', 'theo') || r.is(at + 1, 'ke', 'tiep') ? at + 2 : -1;
}

/** "năm 2016", "năm nay", "cả năm", a bare year at a token, or null. */
export function readYear(r: Reader, at: number): Found | null {
  if (r.is(at, 'nam')) {
    const span = spanFrom(r, at + 1);
    if (span !== null) return { last: span.last, kind: 'span', year: span.from, until: span.until };
    const year = r.year(at + 1);
    if (year !== null) return { last: at + 1, kind: 'year', year };
    const other = spelledYear(r, at + 1) ?? shortYear(r, at + 1);
    if (other !== null) return other;
    if (r.is(at + 1, 'nay')) return { last: at + 1, kind: 'this-year' };
    if (r.is(at + 1, 'qua') && r.tokens[at + 1]!.norm === 'qua') return { last: at + 1, kind: 'past-year' };
    if (r.is(at + 1, 'vua', 'qua') || r.is(at + 1, 'vua', 'roi')) return { last: at + 2, kind: 'past-year' };
    // "năm trước đó": before the year that the text has just named, whatever the day of publication
    if (r.is(at + 1, 'truoc', 'do')) return { last: at + 2, kind: 'last-year', relative: 'named' };
    if (r.is(at + 1, 'truoc') || r.is(at + 1, 'ngoai')) return { last: at + 1, kind: 'last-year' };
    const next = nextYearEnd(r, at);
    if (next > 0 && (at < 2 || r.is(next + 1, ','))) return { last: next, kind: 'next-year' };
    return isYearOfPlan(r, at) ? { last: at, kind: 'whole-year' } : null;
  }
  if ((r.is(at, 'ca', 'nam') || r.is(at, 'trong', 'nam')) && r.year(at + 2) === null) {
    if (r.is(at + 2, 'nay')) return { last: at + 2, kind: 'this-year' };
    if (r.is(at + 2, 'qua')) return { last: at + 2, kind: 'past-year' };
    if (r.is(at, 'trong') && (r.is(at + 2, 'toi') || r.is(at + 2, 'sau')) && r.tokens[at + 3]?.kind !== 'digits')
      return { last: at + 2, kind: 'next-year' };
    return r.small(at + 2, 99) === null || r.is(at, 'ca') ? { last: at + 1, kind: 'whole-year' } : null;
  }
  const year = r.year(at);
  if (year === null || r.is(at + 1, '/') || r.is(at - 1, '/') || r.is(at - 1, '.')) return null;
  if (isYearOfPaper(r, at)) return { last: at, kind: 'year', year, role: 'term' };
  // "- 2011": the dash of a list item.
  if (r.is(at - 1, '-') && at > 1) return null;
  return r.is(at + 1, '-') && !r.is(at + 2, 'nq') ? null : { last: at, kind: 'year', year };
}
