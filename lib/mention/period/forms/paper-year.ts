import type { Reader } from '../period-reader.ts';

/** So many words stand between a law and its year ("Luật Bảo vệ môi trường 2020"). */
const LONGEST_NAME = 6;
/** In front of "luật" these make another word of it. */
const OTHER_LAWS = new Set(['kỷ', 'pháp']);
/** Papers that are called by a number right behind their kind. */
const BY_NUMBER = ['đề án', 'thông tư', 'hiến pháp'];

/** "theo Luật Giáo dục 2019", "Đề án 1956": is the year at a token the name of a paper, or a number that looks like one? It is no time. */
export function isYearOfPaper(r: Reader, at: number): boolean {
  if (BY_NUMBER.includes(`${normAt(r, at - 2)} ${normAt(r, at - 1)}`)) return true;
  for (let back = at - 1; back >= at - LONGEST_NAME; back--) {
    if (r.tokens[back]?.kind !== 'word') return false;
    // "vi phạm kỷ luật", "pháp luật giao thông", "luật sư", "đúng luật 2019"
    if (normAt(r, back) === 'luật')
      return back < at - 1 && !OTHER_LAWS.has(normAt(r, back - 1)) && normAt(r, back + 1) !== 'sư';
  }
  return false;
}

const normAt = (r: Reader, at: number): string => (at < 0 ? '' : (r.tokens[at]?.norm ?? ''));
