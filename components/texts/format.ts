import type { Lang } from '../panel-props.ts';

/** Made when it is first asked for: making one takes far longer than using it, and a list shows many times, a panel at first none. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
const timesIn = (locale: string, options: Intl.DateTimeFormatOptions) =>
  once(() => new Intl.DateTimeFormat(locale, options));

/** Vietnamese papers write the day in figures: 20/11/2026. */
const DAY = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;

const FORMATS = {
  vi: {
    time: timesIn('vi-VN', { ...DAY, hour: '2-digit', minute: '2-digit' }),
    day: timesIn('vi-VN', DAY),
    month: timesIn('vi-VN', MONTH),
  },
  en: {
    time: timesIn('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
    day: timesIn('en-GB', { dateStyle: 'medium' }),
    month: timesIn('en-GB', MONTH),
  },
} as const satisfies Record<Lang, object>;

/** An ISO 8601 time as date and minute in the reader's format and zone; a string that is no time comes back as it is. */
export function formatTime(iso: string, lang: Lang): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return FORMATS[lang].time().format(time);
}

/** A day in the reader's format and zone. */
export function formatDay(day: Date, lang: Lang): string {
  return FORMATS[lang].day().format(day);
}

/** A day as "2026-11-29" in the reader's format, an ISO 8601 time as `formatTime` has it. */
export function formatMoment(iso: string, lang: Lang): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return formatTime(iso, lang);
  const day = new Date(`${iso}T00:00:00`);
  return Number.isNaN(day.getTime()) ? iso : formatDay(day, lang);
}

/** A month as "2026-11" in the reader's words; what is no month comes back as it is. */
export function monthName(month: string, lang: Lang): string {
  const time = new Date(`${month}-01T00:00:00`);
  if (Number.isNaN(time.getTime())) return month;
  return FORMATS[lang].month().format(time);
}

/** The start of a text for a label: at most `length` characters, cut at a blank where there is one, with an ellipsis. */
export function shorten(text: string, length = 60): string {
  const line = beginning(text, length);
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A text with its blanks as one each, as far as it takes to be longer than `length`: a list shows the starts of very long ones. */
function beginning(text: string, length: number): string {
  for (let read = 2 * length; ; read *= 2) {
    // a single blank stays as it is: nothing is made anew where there are no others
    const line = text
      .slice(0, read)
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim();
    if (line.length > length || read >= text.length) return line;
  }
}

/** Those of the words that there are, in brackets behind a text, or "" where there are none. */
export function inBrackets(...words: readonly string[]): string {
  const there = words.filter((one) => one !== '');
  return there.length === 0 ? '' : ` (${there.join(', ')})`;
}
