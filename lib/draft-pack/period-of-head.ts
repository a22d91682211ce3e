const YEAR = /\bnam (20\d\d|19\d\d)\b/g;
const SPAN = /\b(?:giai doan|nhiem ky|5 nam|nam nam)\b[^\d]{0,20}(20\d\d) (20\d\d)\b/;
const MONTHS = /\b(\d{1,2}|ba|sau|chin) thang (?:dau )?nam (20\d\d)\b/;
const QUARTER = /\bquy (iv|i{1,3}|[1-4]) (?:nam )?(20\d\d)\b/;
const MONTH = /\bthang (\d{1,2}) (?:nam )?(20\d\d)\b/;
/** What is compared with is no time of what stands under the head. */
const BASE = /\bso (?:voi|cung ky)(?: \S+){0,4}? (?:nam )?(?:20|19)\d\d\b/g;
const COUNTS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9, i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * The one time that a head names, in the notation of periods: "Kết quả năm 2019", "6 tháng đầu năm 2020", "giai đoạn 2016 - 2020".
 * `words`: those of the head without accents and marks. Null where it names none, or several.
 */
export function periodOfHead(words: string): string | null {
  const bare = words.replace(BASE, ' ');
  const years = new Set([...bare.matchAll(YEAR)].map(([, year]) => year!));
  const span = SPAN.exec(bare);
  if (span !== null) return years.size === 0 ? `${span[1]}-${span[2]}` : null;
  const part = partOf(bare);
  const year = part?.slice(0, 4) ?? null;
  if (years.size > 1 || (year !== null && years.size === 1 && !years.has(year))) return null;
  return part ?? [...years][0] ?? null;
}

const MONTHS_ALONE = /\b(\d{1,2}|ba|sau|chin) thang dau nam\b(?! (?:20|19)\d\d)/;
/** What is still to be done in the rest of a year is mostly aimed at for all of it. */
const REST = /\b(?:\d|ba|sau) thang cuoi nam\b|\bnhung thang cuoi nam\b/;

/** The time of a head that leaves out the year, which is the document's: "6 tháng đầu năm", "Nhiệm vụ 6 tháng cuối năm". */
export function partOfYear(words: string, year: string): string | null {
  const bare = words.replace(BASE, ' ');
  if (/\b(?:19|20)\d\d\b/.test(bare)) return null;
  if (REST.test(bare)) return year;
  const months = MONTHS_ALONE.exec(bare);
  return months === null ? null : monthsOf(COUNTS[months[1]!] ?? Number(months[1]), year);
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
function monthsOf(count: number, year: string): string | null {
  if (count < 1 || count > 11) return null;
  return count === 6 ? `${year}-H1` : `${year}-${count}M`;
}
