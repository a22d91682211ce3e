import { ROMAN, two } from '../period-names.ts';
import type { Found, Reader } from '../period-reader.ts';
import { monthsPart } from './parts.ts';

/** "QI", "QIV": the letter and the roman number are one word. */
const QUARTERS: Readonly<Record<string, number>> = { qi: 1, qii: 2, qiii: 3, qiv: 4 };

const isGlued = (r: Reader, at: number): boolean => r.tokens[at]?.glued === true;

/** What stands behind a short form without a year, so that it can be no tonne, no street and no name. */
const goesOn = (r: Reader, at: number): boolean => r.is(at, 'dau') || r.is(at, 'cuoi') || r.is(at, 'nam');

/** The year behind a short form ("2016", "/2016", ".2016", "năm 2016", "đầu năm 2016"), or null with the last token before it. */
function yearBehind(r: Reader, at: number): { year: number | null; last: number } {
  const from = r.is(at, 'dau') ? at + 1 : at;
  const found = r.yearAfter(from);
  if (found.year !== null || found.last >= from) return found;
  return r.is(from, 'nam') ? { year: null, last: from } : { year: null, last: at - 1 };
}

/** Without a year a short form may be something else: it is of time, and no more is known. */
const unsure = (last: number): Found => ({ last, kind: 'stretch', role: 'unread' });

/** "Lũy kế 11T", "trong 11T": nobody speaks so of tonnes; "" is the start of a sentence. */
const SUMMED = new Set(['', 'trong', 'ke', 'qua', 'sau', 'ca', 'het']);

/** "9T2016", "6T đầu năm": the first months of a year. */
function readMonths(r: Reader, at: number): Found | null {
  const count = r.small(at, 12);
  if (count === null || !(r.is(at + 1, 'th') || (r.is(at + 1, 't') && isGlued(r, at + 1)))) return null;
  const { year, last } = yearBehind(r, at + 2);
  if (r.is(at + 2, 'cuoi')) return unsure(at + 2);
  if (year === null && !goesOn(r, at + 2)) return SUMMED.has(r.bare(at - 1)) ? unsure(at + 1) : null;
  if (count === 12) return { last, kind: 'year', year };
  return { last, kind: count === 6 ? 'half' : 'months', year, part: monthsPart(count) };
}

/** "2Q2016", "1H2016" */
function readCounted(r: Reader, at: number): Found | null {
  const letter = r.bare(at + 1);
  if ((letter !== 'q' && letter !== 'h') || !isGlued(r, at + 1)) return null;
  const count = r.small(at, letter === 'q' ? 4 : 2);
  const { year, last } = r.yearAfter(at + 2);
  if (count === null || year === null) return null;
  return letter === 'q' ? quarter(count, year, last) : { last, kind: 'half', year, part: count === 1 ? 'H1' : 'H2' };
}

const quarter = (count: number, year: number | null, last: number): Found =>
  year === null ? unsure(last) : { last, kind: 'quarter', year, part: `Q${count}` };

/** "T9/2016", "T11.2016", "Th.9/2016": a month. */
function readT(r: Reader, at: number): Found | null {
  const number = r.is(at + 1, '.') ? at + 2 : at + 1;
  const month = isGlued(r, number) ? r.digits(number, 12) : null;
  if (month === null) return null;
  const { year, last } = r.yearAfter(number + 1);
  return year === null ? unsure(number) : { last, kind: 'month', year, part: two(month) };
}

/** "Q1/2016", "Q.I/2016", "QI-2016" */
function readQ(r: Reader, at: number): Found | null {
  const number = r.is(at + 1, '.') ? at + 2 : at + 1;
  if (!isGlued(r, number)) return null;
  const count = ROMAN[r.bare(number)] ?? r.digits(number, 4);
  if (count === null || count === undefined) return null;
  const { year, last } = r.yearAfter(number + 1);
  return quarter(count, year, Math.max(last, number));
}

/** "H1 2016" */
function readH(r: Reader, at: number): Found | null {
  const half = isGlued(r, at + 1) ? r.digits(at + 1, 2) : null;
  if (half === null) return null;
  const { year, last } = r.yearAfter(at + 2);
  if (year === null) return isGlued(r, at + 2) ? null : unsure(at + 1);
  return { last, kind: 'half', year, part: half === 1 ? 'H1' : 'H2' };
}

/** Parts of a year as offices abbreviate them: "9T2016", "6T đầu năm", "T9/2016", "Q1/2016", "QI-2016", "H1 2016"; or null. */
export function readShort(r: Reader, at: number): Found | null {
  if (r.tokens[at]!.kind === 'digits') {
    return r.tokens[at + 1]?.kind === 'word' ? (readMonths(r, at) ?? readCounted(r, at)) : null;
  }
  if (r.is(at, 't') || r.is(at, 'th')) return readT(r, at);
  if (r.is(at, 'q')) return readQ(r, at);
  if (r.is(at, 'h')) return readH(r, at);
  const count = QUARTERS[r.bare(at)];
  if (count === undefined) return null;
  const { year, last } = r.yearAfter(at + 1);
  return quarter(count, year, Math.max(last, at));
}
