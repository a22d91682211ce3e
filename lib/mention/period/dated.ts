import type { Evidence } from '../evidence.ts';
import type { PeriodMention } from './period-reader.ts';

/** A time in DESIGN notation with the words that say so. */
export interface Dated {
  readonly id: string;
  readonly evidence: Evidence;
}

/** What times mean where the text leaves out the year. */
export interface YearContext {
  /** The year last spoken of. */
  readonly year: number | null;
  /** The year of publication. */
  readonly published: number | null;
  /** The year that a page of that day calls the past one: in the first months of a year the one before. */
  readonly past: number | null;
  /** The latest year that the article's results are about, for "đến nay". */
  readonly now: number | null;
}

const PARTS: ReadonlySet<PeriodMention['kind']> = new Set<PeriodMention['kind']>([
  'half',
  'months',
  'quarter',
  'to-date',
]);
/** The first weeks of a year: "2 tháng đầu năm" in March is of this year, "9 tháng đầu năm" of the one before. */
const EARLY = new Set(['1M', '2M', 'Q1']);

function yearMeant({ kind, part, relative }: PeriodMention, { published, past, year }: YearContext): number | null {
  if (PARTS.has(kind) || kind === 'month') {
    if (relative === 'last') return published === null ? null : published - 1;
    if (relative === 'this' && published !== null) return published;
    if (relative === 'ended' && published !== null) return EARLY.has(part) ? published : (past ?? published);
  }
  // "Từ đầu năm, thành phố mở 7 lớp": of a year named before it only where that is the page's own
  if (kind === 'to-date' && part === '' && year !== null && published !== null && year < published) return past ?? year;
  if (kind === 'this-year') return published ?? year;
  if (kind === 'past-year') return past ?? year;
  if (year !== null || !PARTS.has(kind)) return year;
  // No year is named on the page so far: the day of publication tells.
  return EARLY.has(part) || kind === 'to-date' ? published : (past ?? published);
}

/** The year that is told of, and no later one than that of publication: "năm tới" in December is of the one that comes. */
function thisYear({ now, year, published }: YearContext): number | null {
  const told = now ?? year;
  return told !== null && published !== null ? Math.min(told, published) : told;
}

/** DESIGN's word for a period that cannot be named. */
const UNNAMED = 'unknown';

/** The period of a mention, or null when its year cannot be known. A day gives its year. */
export function periodId(mention: PeriodMention, context: YearContext): string | null {
  const year = mention.year ?? yearMeant(mention, context);
  if (mention.kind === 'span') {
    const until = mention.until ?? context.now ?? context.published;
    return until === null || mention.year === null || until <= mention.year ? null : `${mention.year}-${until}`;
  }
  if (mention.kind === 'last-year') {
    const now = mention.relative === 'named' ? context.year : (context.published ?? context.year);
    return now === null ? null : String(now - 1);
  }
  if (mention.kind === 'next-year') {
    const now = thisYear(context);
    return now === null ? null : String(now + 1);
  }
  if (mention.kind === 'now') {
    const now = context.now ?? context.published;
    return now === null ? null : String(now);
  }
  if (mention.kind === 'stretch') return UNNAMED;
  if (year === null) return null;
  switch (mention.kind) {
    case 'half':
    case 'months':
    case 'quarter':
    case 'month':
      return `${year}-${mention.part}`;
    case 'to-date':
      return mention.part === '' ? `${year}-to` : `${year}-to-${mention.part}`;
    default:
      return String(year);
  }
}

const LENGTH_OF_YEAR = 4;

/** The whole year of a part of one ("2017" of "2017-9M"), or null. */
export const yearOfPart = (id: string): string | null =>
  id.length > LENGTH_OF_YEAR && id.length !== 'yyyy-yyyy'.length && id !== UNNAMED ? id.slice(0, LENGTH_OF_YEAR) : null;
