const YEAR = /\bnam (20\d\d|19\d\d)\b/g;
const SPAN = /\b(20\d\d) (20\d\d)\b/;
const MONTHS = /\b(\d{1,2}|ba|sau|chin) thang (?:dau )?nam (20\d\d)\b/;
const QUARTER = /\bquy (iv|i{1,3}|[1-4]) (?:nam )?(20\d\d)\b/;
const MONTH = /\bthang (\d{1,2}) (?:nam )?(20\d\d)\b/;
/** "đến hết ngày 15/11/2018", "từ 01/01 đến 31/3/2024" */
const TO_DAY =
  /\b(?:(?:den|toi)(?: het)? (?:ngay|thoi diem)|tu (?:ngay )?0?1 0?1 den(?: het)?(?: ngay)?) (\d{1,2})(?: thang)? (0?[1-9]|1[0-2])(?: nam)? (20\d\d)\b/;
/** What is compared with is no time of what stands under the head. */
const BASE = /\bso (?:voi|cung ky)(?: \S+){0,4}? (?:nam )?(?:20|19)\d\d\b/g;
const COUNTS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9, i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * The one time that a head names, in the notation of periods: "Kết quả năm 2019", "6 tháng đầu năm 2020", "giai đoạn 2016 - 2020".
 * `words`: those of the head without accents and marks. Null where it names none, or several.
 */
export function periodOfHead(words: string): string | null {
  const [, day, month, ofYear] = TO_DAY.exec(words) ?? [];
  if (day !== undefined && month !== undefined) return `${ofYear}-to-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const bare = words.replace(BASE, ' ');
  const span = SPAN.exec(bare);
  const years = new Set([...bare.replace(SPAN, ' ').matchAll(YEAR)].map(([, year]) => year!));
  if (span !== null) return years.size === 0 && isSpan(span) ? `${span[1]}-${span[2]}` : null;
  const part = partOf(bare);
  const year = part?.slice(0, 4) ?? null;
  if (years.size > 1 || (year !== null && years.size === 1 && !years.has(year))) return null;
  return part ?? [...years][0] ?? null;
}

/** Years that follow each other closely are a span; of a school year the two halves are no span of years. */
const isSpan = ([, from, to]: RegExpExecArray): boolean =>
  Number(to) - Number(from) >= 2 && Number(to) - Number(from) <= 10;

/** The years that words name, in order. */
export const yearsIn = (words: string): readonly string[] => words.match(/\b20\d\d\b/g) ?? [];

const MONTHS_ALONE = /\b(\d{1,2}|ba|sau|chin) thang\b(?! \d)/;
const QUARTER_ALONE = /\bquy (iv|i{1,3}|[1-4])\b/;
const MONTH_ALONE = /\bthang (\d{1,2}|gieng|hai|ba|bay|tam|chin|muoi(?: mot| hai)?)\b/;
const MONTH_NAMES = [
  '',
  'gieng',
  'hai',
  'ba',
  'tu',
  'nam',
  'sau',
  'bay',
  'tam',
  'chin',
  'muoi',
  'muoi mot',
  'muoi hai',
];

/** The month that words name by its number or its name ("tháng Tám"); 0 where they name none. */
function monthNamed(words: string): number {
  const said = MONTH_ALONE.exec(words)?.[1] ?? '';
  return Number(said) || Math.max(0, MONTH_NAMES.indexOf(said === '' ? '?' : said));
}
/** What is still to be done in the rest of a year is mostly aimed at for all of it. */
const REST = /\b(?:0?\d|ba|sau) thang (?:cuoi nam|con lai)\b|\bnhung thang (?:cuoi nam|con lai)\b/;

/** The time of a head that leaves out the year, which is the document's: "6 tháng đầu năm", "II. Quý II", "Nhiệm vụ 6 tháng cuối năm". */
export function partOfYear(words: string, year: string): string | null {
  const bare = words.replace(BASE, ' ');
  if (/\b(?:19|20)\d\d\b/.test(bare)) return null;
  if (REST.test(bare)) return year;
  const months = MONTHS_ALONE.exec(bare);
  if (months !== null) return monthsOf(COUNTS[months[1]!] ?? Number(months[1]), year);
  const quarter = QUARTER_ALONE.exec(bare);
  if (quarter !== null) return `${year}-Q${COUNTS[quarter[1]!] ?? quarter[1]}`;
  const month = monthNamed(bare);
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

function partOf(bare: string): string | null {
  const months = MONTHS.exec(bare);
  if (months !== null) return monthsOf(COUNTS[months[1]!] ?? Number(months[1]), months[2]!);
  const quarter = QUARTER.exec(bare);
  if (quarter !== null) return `${quarter[2]}-Q${COUNTS[quarter[1]!] ?? quarter[1]}`;
  const month = MONTH.exec(bare);
  return month !== null && Number(month[1]) >= 1 && Number(month[1]) <= 12
    ? `${month[2]}-${month[1]!.padStart(2, '0')}`
    : null;
}

/** Half a year has a name of its own; so has a quarter, but nobody calls it three months. */
export function monthsOf(count: number, year: string): string | null {
  if (count < 1 || count > 11) return null;
  return count === 6 ? `${year}-H1` : `${year}-${count}M`;
}
