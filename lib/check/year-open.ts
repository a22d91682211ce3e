import { yearOf } from '../resolution/period.ts';
import { type YearFacts, yearFacts } from './year-words.ts';

/** When a page was published, and what its words tell of it where no date is known. */
export interface PageTime {
  /** ISO date of publication, or null. */
  readonly published: string | null;
  /** What the page's words tell of years. */
  readonly words: YearFacts;
}

/** Reads the time of a page; `text` is the article's. */
export const timeOf = (text: string, published: string | null): PageTime => new TimeOfText(text, published);

/** The time of a page; its text is searched only where a verdict asks. */
class TimeOfText implements PageTime {
  readonly published: string | null;
  private readonly text: string;
  private found: YearFacts | null = null;

  constructor(text: string, published: string | null) {
    this.text = text;
    this.published = published;
  }

  get words(): YearFacts {
    this.found ??= yearFacts(this.text);
    return this.found;
  }
}

/** Was the page published before December of the year its figure counts? Then "năm 2017" is the year so far. */
export function isYearOpen({ published }: PageTime, period: string): boolean {
  const year = yearOf(period);
  if (published === null || year === null || !/^\d{4}-\d{2}/.test(published)) return false;
  const now = Number(published.slice(0, 4));
  return now < year || (now === year && Number(published.slice(5, 7)) < 12);
}

/** Was the page published in the last month of the year its figure counts? */
export function isLastMonth({ published }: PageTime, period: string): boolean {
  const year = yearOf(period);
  return published !== null && year !== null && published.startsWith(`${year}-12`);
}

/** Was the page published before the year its figure speaks of had begun? Then nothing of it can have been reached. */
export function isYearAhead({ published }: PageTime, period: string): boolean {
  const year = yearOf(period);
  return published !== null && year !== null && /^\d{4}/.test(published) && Number(published.slice(0, 4)) < year;
}

/** Does the page tell of the year as a whole ("cả năm 2017", "tổng kết năm")? */
export function tellsWholeYear({ words: { whole } }: PageTime, period: string): boolean {
  return whole.has(null) || whole.has(yearOf(period));
}

/** Without a date: does nothing on the page show that the year is over (the next one has begun, "cả năm", "tổng kết")? */
export function mayYearRun(time: PageTime, period: string): boolean {
  const year = yearOf(period);
  return time.published === null && year !== null && !tellsWholeYear(time, period) && !time.words.begun.has(year + 1);
}
