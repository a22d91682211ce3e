import { yearOf } from '../resolution/period.ts';

/** When a page was published, and what its words tell of it where no date is known. */
export interface PageTime {
  /** ISO date of publication, or null. */
  readonly published: string | null;
  /** The years the page names, and whether it speaks of a year as a whole. */
  readonly years: ReadonlySet<number>;
  readonly tellsWholeYear: boolean;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/**
 * Words that tell of a year as a whole. None are "cuối năm" and "trong năm", which are said all the year through, and plans
 * of the whole year ("đạt 86% kế hoạch cả năm", "từ nay đến hết năm").
 */
const WHOLE_YEAR =
  /(?<!(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nhiệm vụ|giao|của|KH)\s)cả năm|(?<!(?:nay|phấn đấu)(?:\sđến)?\s)hết năm|tổng kết|kết quả năm|(?<!(?:những|nhiều|các|mấy|hai|ba|\d)\s)năm qua|31\/12|whole year|full year/iu;

/** More marks on one letter than any script has: noise, and putting it in order would take time by the square of its length. */
const MARK_NOISE = /[\u0300-\u036f]{5,}/g;

/** Reads the time of a page; `text` is the article's. */
export const timeOf = (text: string, published: string | null): PageTime => new TimeOfText(text, published);

/** The time of a page; its text is searched only where a verdict asks. */
class TimeOfText implements PageTime {
  readonly published: string | null;
  private readonly text: string;
  private found: { readonly years: ReadonlySet<number>; readonly tellsWholeYear: boolean } | null = null;

  constructor(text: string, published: string | null) {
    this.text = text;
    this.published = published;
  }

  get years(): ReadonlySet<number> {
    return this.read().years;
  }

  get tellsWholeYear(): boolean {
    return this.read().tellsWholeYear;
  }

  private read(): NonNullable<TimeOfText['found']> {
    this.found ??= {
      years: new Set(Array.from(this.text.matchAll(YEAR), ([year]) => Number(year))),
      tellsWholeYear: WHOLE_YEAR.test(this.text.replace(MARK_NOISE, '').normalize('NFC')),
    };
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

/** Without a date: does nothing on the page show that the year is over (the next year, "cả năm", "tổng kết")? */
export function mayYearRun({ published, years, tellsWholeYear }: PageTime, period: string): boolean {
  const year = yearOf(period);
  return published === null && year !== null && !tellsWholeYear && !years.has(year + 1);
}
