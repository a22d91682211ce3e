const SPAN = /^(\d{4})-(\d{4})$/u;
/** The last year of a term by its end. */
const END = /\b(?:cuoi|het|ket thuc) (?:nhiem ky|giai doan|ky|khoa)\b/;
const WHOLE =
  /\b(?:(?:ca|toan|trong|suot) nhiem ky|nhiem ky (?:nay|qua)|^nhiem ky$|toan khoa|ca giai doan|giai doan nay)\b/;
const YEARS = /^(?:trong |sau |qua )?(\d{1,2}|ba|bon|nam|muoi) nam(?: qua)?$/;
const COUNTS: Readonly<Record<string, number>> = { ba: 3, bon: 4, nam: 5, muoi: 10 };

/**
 * The time that words of time mean where the years spoken of are these ("2020-2025"): "cả nhiệm kỳ", "5 năm" all of them, "cuối nhiệm
 * kỳ" the last one. `words`: without accents. Null where they are none of such, or the time is no span of years.
 */
export function termOf(words: string, span: string): string | null {
  const [, from, until] = SPAN.exec(span) ?? [];
  if (from === undefined || until === undefined) return null;
  if (END.test(words)) return until;
  if (WHOLE.test(words)) return span;
  const count = YEARS.exec(words)?.[1];
  if (count === undefined) return null;
  const years = COUNTS[count] ?? Number(count);
  const length = Number(until) - Number(from);
  // a term of five years is printed 2015 - 2020, a plan of five years 2016 - 2020
  return years === length || years === length + 1 ? span : null;
}

/** Words of every year of a span: "mỗi năm", "bình quân năm". Without accents. */
export const isYearlyWords = (words: string): boolean => /\b(?:moi|hang|tung|binh quan) nam\b/.test(words);
