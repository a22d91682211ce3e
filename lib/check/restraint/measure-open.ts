import type { Figure } from '../../figure/figure.ts';
import { plainWords } from '../../text/forms.ts';

/**
 * May the number be the way between two levels, or the one it started from, whatever was read? A level in percentage points is
 * none: points measure such a way.
 */
export const isMeasureOpen = (text: string, figure: Figure): boolean =>
  isGap(figure) ||
  isHigherBy(text, figure) ||
  isStart(text, figure) ||
  isMoreThanBase(text, figure) ||
  (figure.measure === 'level' && figure.unit === 'percentage-point');

/** "cao hơn 1,08 điểm phần trăm": higher than what is not said, so it may be the gap to another place. */
function isGap({ measure, base, evidence }: Figure): boolean {
  return (
    measure === 'change' && base === null && /(?:hơn|hon|kém|than|lower|higher)(?:\s|$)/iu.test(evidence.measure.text)
  );
}

/** "cao hơn năm 2016 là 12,6%": by so much it is higher, whatever was read. */
function isHigherBy(text: string, { start, measure }: Figure): boolean {
  const front = text.slice(Math.max(0, start - HIGHER_REACH), start);
  return (
    measure === 'level' &&
    /(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn [^,;.:\n\d]{0,24}(?:\d{4} )?(?:là |khoảng )?$/iu.test(front)
  );
}
const HIGHER_REACH = 48;

/** "Tạo thêm việc làm cho 29 lao động so với kế hoạch": so many more than that. */
const isMoreThanBase = (text: string, { start, end, measure }: Figure): boolean =>
  measure === 'level' &&
  MORE.test(plainWords(text.slice(Math.max(0, start - HIGHER_REACH), start))) &&
  THAN.test(plainWords(text.slice(end, end + HIGHER_REACH)));
const MORE = /\bthem\b[^,;.:()\d]*$/u;
const THAN = /^[^,;.:()\d]{0,20}\bso voi\b/u;

/** "giảm từ 3,2%": the level that something started from is not where it came to. */
const isStart = (text: string, { start, measure }: Figure): boolean =>
  measure === 'level' && START.test(plainWords(text.slice(Math.max(0, start - HIGHER_REACH), start)));
const START = /\b(?:giam|tang|ha|rut|nang|fell|rose|down|up) (?:manh |dan |xuong |len )?(?:tu|from)(?: muc)?\s*$/u;
