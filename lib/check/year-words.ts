/** What the words of a page tell of years. */
export interface YearFacts {
  /** The years of which the page tells as begun. */
  readonly begun: ReadonlySet<number>;
  /** The years of which it tells as a whole; null stands for one that is not named. */
  readonly whole: ReadonlySet<number | null>;
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
const TELLING = /^(?!\s+là\s)(?:,|\s+(?=\p{Ll}))\s*(?:\p{L}+[\s,]+){3}\p{L}/u;

/**
 * Words that tell of a year as a whole. None are "cuối năm" and "trong năm", which are said all the year through, plans of
 * the whole year ("đạt 86% kế hoạch cả năm", "từ nay đến hết năm"), and a summing up that is still to come, or is of something
 * else ("sẽ tổng kết vào tháng 12", "tổng kết 10 năm thực hiện"), and a date of printing or a deadline ("trước 31/12").
 */
const WHOLE_YEAR =
  /(?<!(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nhiệm vụ|giao|của|KH)\s)cả năm|(?<!(?:nay|phấn đấu)(?:\sđến)?\s)hết năm|(?<!(?:sẽ|chuẩn bị|dự kiến|tiến tới|chờ|trước khi|để|kịp)\s(?:[^\s.;,:]{1,12}\s){0,4})tổng kết(?!\s(?:\d+|\p{L}{2,5})\snăm)|kết quả năm|(?<!(?:những|nhiều|các|mấy|hai|ba|\d)\s)năm qua|(?<!nay\s)(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?31(?:\/|\stháng\s)12|whole year|full year/giu;

/** The year that such words are of stands so near behind them, in their sentence. */
const YEAR_BEHIND = /^[^.;!?\n]{0,60}?(?<!\d)((?:19|20)\d\d)(?!\d)/u;
const BEHIND = 80;

/** More marks on one letter than any script has: noise, and putting it in order would take time by the square of its length. */
const MARK_NOISE = /[\u0300-\u036f]{5,}/g;

/** Reads an article's text. In time linear in its length. */
export function yearFacts(article: string): YearFacts {
  const text = article.replace(MARK_NOISE, '').normalize('NFC');
  const begun = new Set<number>();
  for (const [, year, rest = ''] of text.matchAll(OPENS_WITH_YEAR)) {
    if (TELLING.test(rest) && !TO_COME.test(rest)) begun.add(Number(year));
  }
  const whole = new Set<number | null>();
  for (const { 0: words, index } of text.matchAll(WHOLE_YEAR)) {
    const end = index + words.length;
    const year = YEAR_BEHIND.exec(text.slice(end, end + BEHIND))?.[1];
    whole.add(year === undefined ? null : Number(year));
  }
  return { begun, whole };
}
