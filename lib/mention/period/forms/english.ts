import { monthNamed, ROMAN, two } from '../period-names.ts';
import type { Found, Reader } from '../period-reader.ts';
import { monthsPart, untilDay } from './parts.ts';

/** "first half of 2025", "six-month", "by June 6", "in April 2020" at a token, or null. */
export function readEnglish(r: Reader, at: number): Found | null {
  if (r.is(at, 'first', 'half') || r.is(at, 'second', 'half')) {
    const { year, last } = r.yearAfter(at + 2);
    const end = Math.max(last, at + 1);
    return { last: end, kind: 'half', year, part: r.is(at, 'first') ? 'H1' : 'H2' };
  }
  if (r.is(at + 1, 'quarter') && ROMAN[r.bare(at)] !== undefined) {
    const { year, last } = r.yearAfter(at + 2);
    return { last: Math.max(last, at + 1), kind: 'quarter', year, part: `Q${ROMAN[r.bare(at)]}` };
  }
  // "from 2.88% a year earlier": before the year that the text has just named
  if (r.is(at, 'year', 'earlier') || r.is(at, 'year', 'before') || r.is(at, 'previous', 'year'))
    return { last: at + 1, kind: 'last-year', relative: 'named' };
  const months = r.is(at, 'first') ? at + 1 : at;
  const count = r.small(months, 11);
  const dash = r.is(months + 1, '-') ? 1 : 0;
  if (
    count !== null &&
    (r.is(months + 1 + dash, 'months') || r.is(months + 1 + dash, 'month')) &&
    (dash || months > at)
  ) {
    const { year, last } = r.yearAfter(months + 2 + dash);
    const end = Math.max(last, months + 1 + dash);
    return { last: end, kind: count === 6 ? 'half' : 'months', year, part: monthsPart(count) };
  }
  const month = monthNamed(r.tokens[at]);
  if (month === null) return null;
  const day = r.small(at + 1, 31);
  const after = day === null ? at + 1 : at + 2;
  const comma = r.is(after, ',') ? after + 1 : after;
  const year = r.year(comma);
  const last = year === null ? after - 1 : comma;
  if (day === null) {
    if (month === 5 && year === null) return null;
    return r.is(at - 1, 'end') || r.is(at - 2, 'end')
      ? { last, kind: 'months', year, part: monthsPart(month) }
      : { last, kind: 'month', year, part: two(month) };
  }
  if (r.is(at - 1, 'by') || r.is(at - 1, 'to') || r.is(at - 1, 'of') || r.is(at - 1, 'until')) {
    return untilDay(day, month, year, last);
  }
  return { last, kind: 'day', year, part: `${two(month)}-${two(day)}` };
}
