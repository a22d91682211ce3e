import { cueSet } from '../../mention/cue/cue-sets.ts';
import { lastCue } from '../../mention/sentence/cue-lookup.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import { NO_BREAK } from '../../mention/sentence/sentence.ts';
import { anyIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Spot } from '../spot/slots.ts';

/** Is a number of each, of the rest, or of what is missing, and so not of what its indicator counts as a whole? */
export const isOfOthers = (spot: Spot): boolean => isPerUnit(spot) || isOfTheRest(spot) || isUnreached(spot);

const EACH = cueSet('each');

const TIMES = new Set(['nam', 'thang', 'quy', 'ngay', 'year', 'month', 'nguoi', 'ho']);

/** Without accents "mỗi" and "mới" are one word; the former opens its clause. */
const opensPart = (sentence: Sentence, at: number): boolean => at === 0 || sentence.breaks[at - 1] !== NO_BREAK;

/** "Mỗi đảng bộ xã, phường kết nạp ít nhất 12 quần chúng": what each of several owes, not the sum. */
function isPerUnit(spot: Spot): boolean {
  const { sentence, placed, window } = spot;
  const cue = lastCue(sentence, window.from, placed.first, EACH);
  if (
    cue === undefined ||
    (sentence.unaccented && !opensPart(sentence, cue.first)) ||
    TIMES.has(sentence.tokens[cue.last + 1]?.bare ?? '')
  )
    return false;
  // "bình quân mỗi xã đạt 17,6 tiêu chí": what the data counts for each
  return !anyIn(sentence.names, Math.max(0, cue.first - LONGEST_LEAD), cue.first + 1, ({ last }) => last >= cue.last);
}

const LONGEST_LEAD = 3;

const MANY = new Set(['các', 'những', 'cac', 'nhung']);

/** "Các chi bộ còn lại kết nạp ít nhất 01 quần chúng": what the others owe, each of them or together, is not the whole's. */
function isOfTheRest({ sentence, placed, window }: Spot): boolean {
  for (let at = window.from; at < placed.first - 2; at++) {
    if (sentence.tokens[at]!.bare !== 'con' || sentence.tokens[at + 1]!.bare !== 'lai') continue;
    for (let back = at - 1; back >= window.from && back >= at - 5; back--) {
      if (MANY.has(sentence.tokens[back]!.norm)) return true;
    }
  }
  return false;
}

/** "còn 6 tiêu chí chưa đạt": what is missing is not what was reached. */
function isUnreached(spot: Spot): boolean {
  const { sentence, placed, window } = spot;
  for (let at = placed.last + 1; at < Math.min(window.to - 1, placed.last + 8); at++) {
    const { norm } = sentence.tokens[at]!;
    const next = sentence.tokens[at + 1]!.bare;
    if (norm === 'chưa' && (next === 'dat' || next === 'hoan')) return true;
  }
  return false;
}
