import { metaContent } from './title.ts';

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'pubdate',
  'date',
  'dc.date.issued',
  'DC.date',
];
const VIETNAM_OFFSET_MS = 7 * 3600 * 1000;
/** Elements that may show the date, near the title; what an article tells in its own sentences is not its date. */
const DATE_PLACES =
  '[class*="date"], [class*="time"], [class*="publish"], [class*="ngay"], [id*="date"], [id*="time"], time';
const MAX_PLACES = 40;

/** ISO date of publication, by metadata first, then as shown on the page; null when neither gives one. */
export function findPublished(document: Document, root: Element, linked: string | null): string | null {
  const stated = [
    linked,
    ...META_NAMES.map((name) => metaContent(document, name)),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('content') ?? null,
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime') ?? null,
    root.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
    onlyTime(document),
  ];
  for (const value of stated) {
    const date = value === null ? null : isoDate(value);
    if (date !== null) return date;
  }
  return shownDate(document, root);
}

function onlyTime(document: Document): string | null {
  const times = document.querySelectorAll('time[datetime]');
  return times.length === 1 ? times[0]!.getAttribute('datetime') : null;
}

/** The calendar day of a stated time. A time in UTC is turned into Vietnam's: a late evening there is the next day here. */
function isoDate(value: string): string | null {
  const text = value.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}\S*)?/.exec(text);
  if (!iso) return vietnameseDate(text);
  if (/(?:Z|[+-]00:?00)$/.test(text)) {
    const time = Date.parse(text.replace(' ', 'T'));
    if (!Number.isNaN(time)) return new Date(time + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
  }
  return validDate(iso[1]!, iso[2]!, iso[3]!);
}

/** The first day/month/year in a short text. */
function vietnameseDate(text: string): string | null {
  const found = /(?:^|\D)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text.slice(0, 200));
  return found ? validDate(found[3]!, found[2]!, found[1]!) : null;
}

function validDate(year: string, month: string, day: string): string | null {
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = y >= 1990 && y <= 2100 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** A short element named for date or time, in the article or before it. */
function shownDate(document: Document, root: Element): string | null {
  const places = [...root.querySelectorAll(DATE_PLACES), ...document.querySelectorAll(DATE_PLACES)].slice(
    0,
    MAX_PLACES,
  );
  for (const element of places) {
    if (!root.contains(element) && followsRoot(element, root)) continue;
    const text = element.textContent ?? '';
    const date = text.length <= 120 ? vietnameseDate(text) : null;
    if (date !== null) return date;
  }
  return null;
}

function followsRoot(element: Element, root: Element): boolean {
  return (root.compareDocumentPosition(element) & 4) !== 0;
}
