/**
 * The notation of periods (DESIGN, the word "period"): "2016", "2016-H1", "2017-Q1", "2017-9M", "2020-04", "2011-2016",
 * "2025-to-06-06", "2016-to", "unknown".
 */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half' | 'quarter' | 'months' | 'month'; readonly year: number; readonly n: number }
  | { readonly kind: 'span'; readonly from: number; readonly year: number }
  | { readonly kind: 'to-date'; readonly year: number; readonly month: number | null; readonly day: number | null }
  | { readonly kind: 'unknown' };

const UNKNOWN: Period = { kind: 'unknown' };

const CODE_0 = 0x30;

/** The year of a notation that is a year alone, as most are; null else. */
function plainYear(notation: string): number | null {
  if (notation.length !== 4) return null;
  let year = 0;
  for (let at = 0; at < 4; at++) {
    const digit = notation.charCodeAt(at) - CODE_0;
    if (digit < 0 || digit > 9) return null;
    year = year * 10 + digit;
  }
  return year;
}

/** Reads the notation; what is not of it is `unknown`. `year` is the year a period belongs to, a span's last. */
export function parsePeriod(notation: string): Period {
  const alone = plainYear(notation);
  if (alone !== null) return { kind: 'year', year: alone };
  const found = notation === 'unknown' ? null : /^(\d{4})(?:-(.{1,8}))?$/.exec(notation);
  if (found === null) return UNKNOWN;
  const year = Number(found[1]);
  const rest = found[2];
  if (rest === undefined) return { kind: 'year', year };
  if (/^H[12]$/.test(rest)) return { kind: 'half', year, n: Number(rest[1]) };
  if (/^Q[1-4]$/.test(rest)) return { kind: 'quarter', year, n: Number(rest[1]) };
  if (/^(?:[1-9]|1[0-2])M$/.test(rest)) return { kind: 'months', year, n: Number.parseInt(rest, 10) };
  if (/^(?:0[1-9]|1[0-2])$/.test(rest)) return { kind: 'month', year, n: Number(rest) };
  if (/^\d{4}$/.test(rest)) return { kind: 'span', from: year, year: Number(rest) };
  const day = /^to(?:-(\d{2})-(\d{2}))?$/.exec(rest);
  if (day === null) return UNKNOWN;
  return {
    kind: 'to-date',
    year,
    month: day[1] === undefined ? null : Number(day[1]),
    day: day[2] === undefined ? null : Number(day[2]),
  };
}

/** The year a period is reported for; null when it is not known. */
export function yearOf(notation: string): number | null {
  const period = parsePeriod(notation);
  return period.kind === 'unknown' ? null : period.year;
}

/** Is it less than a whole year? (A year and a span of years are whole.) */
export function isPartOfYear(notation: string): boolean {
  const { kind } = parsePeriod(notation);
  return kind !== 'year' && kind !== 'span' && kind !== 'unknown';
}

/** Can a pack say of a number that it is measured against this period? */
export function isBasePeriod(notation: string): boolean {
  const { kind } = parsePeriod(notation);
  return kind !== 'month' && kind !== 'to-date' && kind !== 'unknown';
}

const endsMonth = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day === new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * One key for periods that are the same stretch of time: the first half is the first six months, twelve months are the
 * year, and a span counts as its last year (DESIGN §6, row 4). "unknown" is its own key and equals nothing else.
 */
export function periodKey(notation: string): string {
  const alone = plainYear(notation);
  if (alone !== null) return String(alone);
  const period = parsePeriod(notation);
  switch (period.kind) {
    case 'unknown':
      return 'unknown';
    case 'year':
    case 'span':
      return String(period.year);
    case 'half':
      return period.n === 1 ? monthsKey(period.year, 6) : notation;
    case 'quarter':
      return period.n === 1 ? monthsKey(period.year, 3) : notation;
    case 'months':
      return monthsKey(period.year, period.n);
    case 'month':
      return notation;
    case 'to-date': {
      const { year, month, day } = period;
      return month !== null && day !== null && endsMonth(year, month, day) ? monthsKey(year, month) : notation;
    }
  }
}

function monthsKey(year: number, months: number): string {
  return months === 12 ? String(year) : `${year}-${months}M`;
}
