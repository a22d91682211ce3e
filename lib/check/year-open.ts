import { yearOf } from '../resolution/period.ts';

/** When a page was published, and what its words tell of it where no date is known. */
export interface PageTime {
  /** ISO date of publication, or null. */
  readonly published: string | null;
  /** The years of which the page tells as begun, and whether it speaks of a year as a whole. */
  readonly begun: ReadonlySet<number>;
  readonly tellsWholeYear: boolean;
}

/**
 * A sentence that opens with a year, a part of one or a day ("Sang năm 2018, ...", "Ngày 5/1/2018, Thành ủy tổ chức ...", "Quý
 * I/2018 ...") and goes on with some words: at that time something was. A year anywhere else shows nothing: papers print the
 * day of printing, of the last look, of their rights, and name years long before they come ("đề án đến năm 2018", "vụ xuân
 * 2018").
 */
const OPENS_WITH_YEAR =
  /(?<=^|[.;!?\n]\s{0,3}(?:[-–+*•]\s{0,2})?)(?:(?:(?:bước\s)?(?:sang|vào)|ngay từ đầu|trong|đầu)\s)?(?:(?:quý|tháng)\s\w{1,3}(?:\/|-|\s)(?:năm\s)?|(?:ngày|sáng|chiều|tối)\s(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]|năm\s)((?:19|20)\d\d)(?!\d)([^.;!?\n]{0,300})/giu;
/** Words of what is still to come or only aimed at: the year need not have begun. */
const TO_COME =
  /(?<!\p{L})(?:sẽ|phấn đấu|kế hoạch|mục tiêu|chỉ tiêu|nhiệm vụ|dự kiến|dự toán|phương hướng|định hướng|tới đây|chuẩn bị|đề ra|đặt ra|giao|đăng ký|quyết tâm|will|plans?|targets?)(?!\p{L})/iu;
/** What tells something goes on with a comma or a small letter ("Ngày 5/1/2018 In bài" is a button), and has some words. */
const TELLING = /^(?:,|\s+(?=\p{Ll}))\s*(?:\p{L}+[\s,]+){3}\p{L}/u;

/**
 * Words that tell of a year as a whole. None are "cuối năm" and "trong năm", which are said all the year through, plans of
 * the whole year ("đạt 86% kế hoạch cả năm", "từ nay đến hết năm"), and a summing up that is still to come, or is of something
 * else ("sẽ tổng kết vào tháng 12", "tổng kết 10 năm thực hiện").
 */
const WHOLE_YEAR =
  /(?<!(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nhiệm vụ|giao|của|KH)\s)cả năm|(?<!(?:nay|phấn đấu)(?:\sđến)?\s)hết năm|(?<!(?:sẽ|chuẩn bị|dự kiến|tiến tới|chờ|trước khi|để|kịp)\s(?:[^\s.;,:]{1,12}\s){0,4})tổng kết(?!\s(?:\d+|\p{L}{2,5})\snăm)|kết quả năm|(?<!(?:những|nhiều|các|mấy|hai|ba|\d)\s)năm qua|31\/12|whole year|full year/iu;

/** More marks on one letter than any script has: noise, and putting it in order would take time by the square of its length. */
const MARK_NOISE = /[\u0300-\u036f]{5,}/g;

/** Reads the time of a page; `text` is the article's. */
export const timeOf = (text: string, published: string | null): PageTime => new TimeOfText(text, published);

/** The time of a page; its text is searched only where a verdict asks. */
class TimeOfText implements PageTime {
  readonly published: string | null;
  private readonly text: string;
  private found: { readonly begun: ReadonlySet<number>; readonly tellsWholeYear: boolean } | null = null;

  constructor(text: string, published: string | null) {
    this.text = text;
    this.published = published;
  }

  get begun(): ReadonlySet<number> {
    return this.read().begun;
  }

  get tellsWholeYear(): boolean {
    return this.read().tellsWholeYear;
  }

  private read(): NonNullable<TimeOfText['found']> {
    this.found ??= factsOf(this.text.replace(MARK_NOISE, '').normalize('NFC'));
    return this.found;
  }
}

function factsOf(text: string): Pick<PageTime, 'begun' | 'tellsWholeYear'> {
  const begun = new Set<number>();
  for (const [, year, rest = ''] of text.matchAll(OPENS_WITH_YEAR)) {
    if (TELLING.test(rest) && !TO_COME.test(rest)) begun.add(Number(year));
  }
  return { begun, tellsWholeYear: WHOLE_YEAR.test(text) };
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

/** Without a date: does nothing on the page show that the year is over (the next one has begun, "cả năm", "tổng kết")? */
export function mayYearRun({ published, begun, tellsWholeYear }: PageTime, period: string): boolean {
  const year = yearOf(period);
  return published === null && year !== null && !tellsWholeYear && !begun.has(year + 1);
}
