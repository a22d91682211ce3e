import type { Figure } from '../../figure/figure.ts';
import { isPartOfYear } from '../../resolution/period.ts';
import { plainWords } from '../../text/forms.ts';
import { isOutcome } from './subject.ts';

const REACH = 64;
const AMOUNT = 'muc|moc|nguong|con so|so';
/** Words that may lead to what something is held against, up to its number: "so với mức khiêm tốn 80 ha". */
const AGAINST = new RegExp(
  `\\b(?:(?:so voi|compared (?:with|to)|(?:higher|lower|larger|smaller|fewer) than)|(?:so voi|(?:cao|thap|nhieu|it|lon|nho|kem) hon(?: (?:han|xa|so voi))*) (?:${AMOUNT})(?: (?!la |dat |con |tang |giam )[a-z]+){0,3})(?: (?:gan|hon|tren|duoi|khoang))?\\s*$`,
  'u',
);

/**
 * Is the number only what the page holds something against ("tăng so với 80 ha", "thấp hơn mức 100 ha"), with no word of when it
 * was? What it is held against is of another time, of another place or a wish, and never what was reached itself.
 */
export function isComparedTo(text: string, figure: Figure): boolean {
  const { start, end, measure, status, evidence } = figure;
  if (measure !== 'level' || !isOutcome(status)) return false;
  const { period } = evidence;
  if (period !== null && (period.span?.start ?? 0) >= end && /\d{4}/u.test(period.text)) return false;
  return AGAINST.test(plainWords(text.slice(Math.max(0, start - REACH), start)));
}

/** "gấp 1,7 lần huyện bên", "tăng 8,4% so với quý trước": is something said of what a number is held against that was not understood? */
export function isBaseUnread(text: string, { end, base, measure, unit, period }: Figure): boolean {
  if (measure !== 'index' && measure !== 'change') return false;
  const behind = plainWords(text.slice(end, end + REACH));
  if (base !== null) return isPartOfYear(period) && WHOLE_YEAR.test(behind);
  return /^ (?:so voi|compared) /u.test(behind) || (unit === 'times' && NAMED.test(behind));
}
/** Nine months of this year against all of the last: "bằng 74% cả năm 2015". */
const WHOLE_YEAR = /^ (?:so voi )?(?:(?:muc|ket qua|thuc hien) )?(?:cua )?ca nam\b/u;
/** Behind "gấp 1,7 lần" all but little words say of what. */
const NAMED = /^ (?!(?:va|con|thi|la|voi|trong|o|tai|khi|do|nho|de|cho|tu|vao|len|hien|nam|nua)\b)[a-z]/u;
