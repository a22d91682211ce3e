import { monthsOf, partOfYear, periodOfHead, yearsIn } from './period-of-head.ts';

/** The times that a document is of by its title, in the notation of periods; null where it says none. */
export interface TimesOfTitle {
  /** Of what it tells: "kết quả năm 2022". */
  readonly told: string | null;
  /** A month or a quarter that it tells of as well: "tháng 8 và 8 tháng năm 2019". */
  readonly within: string | null;
  /** The year up to the end of that month, or to a day: what "so far" is. */
  readonly upTo: string | null;
  /** Of what it sets itself: "phương hướng, nhiệm vụ năm 2023". */
  readonly aimed: string | null;
}

const NO_TIMES: TimesOfTitle = { told: null, within: null, upTo: null, aimed: null };

const AIMS = /\b(?:phuong huong|nhiem vu|muc tieu|chi tieu|ke hoach|du toan|dinh huong|giai phap)\b/g;
/** What stands in front of aims that were carried out: "kết quả thực hiện nhiệm vụ". */
const DONE = /\b(?:thuc hien|hoan thanh|trien khai|lanh dao|chi dao|dieu hanh|giao|cac|cong tac)(?: \S+)? $/;
const RESULTS = /\b(?:ket qua|tinh hinh|danh gia|tong ket|so ket|kiem diem|thuc trang|cong tac)\b/;
/** Reads a title. `words`: without accents and marks; `year`: the document's, which a part of the title may leave out. */
export function timesOfTitle(words: string, year: string | null): TimesOfTitle {
  const parted = partedAt(words);
  const front = words.slice(0, parted ?? words.length);
  const behind = parted === null ? null : words.slice(parted);
  const whole = parted === null ? timeIn(words, year) : null;
  // a congress aims at the term that it opens
  const isAimed = parted === null && !RESULTS.test(words) && (AIMS_ALONE.test(words) || SPAN.test(whole ?? ''));
  if (isAimed) return { ...NO_TIMES, aimed: whole };
  const yearBehind = behind === null ? null : (yearsIn(behind)[0] ?? null);
  const yearInFront = yearsIn(front).at(-1) ?? yearBehind ?? year;
  const told = timeIn(front, yearInFront);
  const within = told === null || yearInFront === null ? null : withinOf(front, told, yearInFront);
  return {
    told,
    within,
    upTo: told === null ? null : upToOf(told),
    aimed: behind === null ? null : timeIn(behind, yearBehind ?? yearInFront),
  };
}

const AIMS_ALONE = new RegExp(AIMS.source);
const SPAN = /^\d{4}-\d{4}$/u;

/** Where what a document sets itself begins, behind what it tells of; null where it is of one alone. */
function partedAt(words: string): number | null {
  for (const { index } of words.matchAll(AIMS)) {
    const front = words.slice(0, index);
    if (!DONE.test(front) && (RESULTS.test(front) || timeIn(front, '2000') !== null)) return index;
  }
  return null;
}

const timeIn = (words: string, year: string | null): string | null =>
  periodOfHead(words) ?? (year === null ? null : partOfYear(words, year));

/** The month or quarter beside the months that end with it, or the month that is told of alone. */
function withinOf(words: string, told: string, year: string): string | null {
  if (/^\d{4}-(?:\d\d|Q[1-4])$/u.test(told)) return told;
  if (!/-(?:\d{1,2}M|H1)$/u.test(told)) return null;
  return partOfYear(words.replace(/\b(?:\d{1,2}|ba|sau|chin) thang\b/g, ' ').replace(/\b20\d\d\b/g, ' '), year);
}

/** The year up to the end of a time within it; null of what is no part of a year. */
function upToOf(told: string): string | null {
  const [, year, month] = /^(\d{4})-(\d\d)$/u.exec(told) ?? [];
  if (year !== undefined) return month === '12' ? year : monthsOf(Number(month), year);
  const [, ofYear, quarter] = /^(\d{4})-Q([2-4])$/u.exec(told) ?? [];
  if (ofYear !== undefined) return quarter === '4' ? ofYear : monthsOf(Number(quarter) * 3, ofYear);
  return /-(?:Q1|\d{1,2}M|H1|to-\d\d-\d\d)$/u.test(told) ? told : null;
}
