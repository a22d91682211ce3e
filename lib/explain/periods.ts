import { type Period, parsePeriod } from '../resolution/period.ts';
import type { Lang } from './lang.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const QUARTERS = ['I', 'II', 'III', 'IV'];

function inVietnamese(period: Period): string {
  switch (period.kind) {
    case 'unknown':
      return 'kỳ chưa rõ';
    case 'year':
      return `năm ${period.year}`;
    case 'half':
      return `6 tháng ${period.n === 1 ? 'đầu' : 'cuối'} năm ${period.year}`;
    case 'quarter':
      return `quý ${QUARTERS[period.n - 1]} năm ${period.year}`;
    case 'months':
      return `${period.n} tháng đầu năm ${period.year}`;
    case 'month':
      return `tháng ${period.n} năm ${period.year}`;
    case 'span':
      return `giai đoạn ${period.from} – ${period.year}`;
    case 'to-date':
      return period.month === null
        ? `từ đầu năm ${period.year} đến ngày chưa rõ`
        : `từ đầu năm đến ngày ${period.day}/${period.month}/${period.year}`;
  }
}

function inEnglish(period: Period): string {
  switch (period.kind) {
    case 'unknown':
      return 'an unknown period';
    case 'year':
      return String(period.year);
    case 'half':
      return `the ${period.n === 1 ? 'first' : 'second'} half of ${period.year}`;
    case 'quarter':
      return `quarter ${period.n} of ${period.year}`;
    case 'months':
      return `the first ${period.n} months of ${period.year}`;
    case 'month':
      return `${MONTHS[period.n - 1] ?? ''} ${period.year}`;
    case 'span':
      return `${period.from}–${period.year}`;
    case 'to-date':
      return period.month === null
        ? `${period.year} up to an unsaid day`
        : `${period.year} up to ${period.day} ${MONTHS[period.month - 1] ?? ''}`;
  }
}

const NAMES: Readonly<Record<Lang, (period: Period) => string>> = { vi: inVietnamese, en: inEnglish };

/** A period in words: "2016-H1" is "6 tháng đầu năm 2016", "the first half of 2016". */
export const periodName = (notation: string, lang: Lang): string => NAMES[lang](parsePeriod(notation));
