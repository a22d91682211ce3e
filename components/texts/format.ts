import type { Lang } from '../panel-props.ts';

const LOCALES: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** Vietnamese papers write the day in figures: 20/11/2026. */
const TIMES: Readonly<Record<Lang, Intl.DateTimeFormatOptions>> = {
  vi: { day: 'numeric', month: 'numeric', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  en: { dateStyle: 'medium', timeStyle: 'short' },
};

/** A share from 0 to 1 as a whole percentage in the reader's format. */
export function formatPercent(share: number, lang: Lang): string {
  return new Intl.NumberFormat(LOCALES[lang], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** An ISO 8601 time as date and minute in the reader's format and zone; a string that is no time comes back as it is. */
export function formatTime(iso: string, lang: Lang): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALES[lang], TIMES[lang]).format(time);
}

/** A month as "2026-11" in the reader's words; what is no month comes back as it is. */
export function monthName(month: string, lang: Lang): string {
  const time = new Date(`${month}-01T00:00:00`);
  if (Number.isNaN(time.getTime())) return month;
  return new Intl.DateTimeFormat(LOCALES[lang], { month: 'long', year: 'numeric' }).format(time);
}

/** The start of a text for a label: at most `length` characters, cut at a blank where there is one, with an ellipsis. */
export function shorten(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > length / 2 ? cut.slice(0, blank) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}
