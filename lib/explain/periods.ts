import { parsePeriod } from '../resolution/period.ts';
import type { Lang } from './lang.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** A period in words: "2016-H1" is "6 tháng đầu năm 2016", "the first half of 2016". */
export function periodName(notation: string, lang: Lang): string {
  const period = parsePeriod(notation);
  if (period.kind === 'unknown') return lang === 'vi' ? 'kỳ chưa rõ' : 'an unknown period';
  const { year } = period;
  const vi = lang === 'vi';
  switch (period.kind) {
    case 'year':
      return vi ? `năm ${year}` : String(year);
    case 'half': {
      const which = period.n === 1 ? { vi: 'đầu', en: 'first' } : { vi: 'cuối', en: 'second' };
      return vi ? `6 tháng ${which.vi} năm ${year}` : `the ${which.en} half of ${year}`;
    }
    case 'quarter':
      return vi ? `quý ${QUARTERS[period.n - 1]} năm ${year}` : `quarter ${period.n} of ${year}`;
    case 'months':
      return vi ? `${period.n} tháng đầu năm ${year}` : `the first ${period.n} months of ${year}`;
    case 'month':
      return vi ? `tháng ${period.n} năm ${year}` : `${MONTHS[period.n - 1] ?? ''} ${year}`;
    case 'span':
      return vi ? `giai đoạn ${period.from} – ${year}` : `${period.from}–${year}`;
    case 'to-date': {
      if (period.month === null) return vi ? `từ đầu năm ${year} đến ngày chưa rõ` : `${year} up to an unsaid day`;
      const day = `${period.day} ${MONTHS[period.month - 1] ?? ''}`;
      return vi ? `từ đầu năm đến ngày ${period.day}/${period.month}/${year}` : `${year} up to ${day}`;
    }
  }
}
