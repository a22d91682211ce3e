import { isUpperAt } from '../text/characters.ts';
import type { Amount } from './amount.ts';
import { wordSet } from './phrases.ts';
import type { Scan } from './scan.ts';
import { inSet, isWord, wordAt } from './scan.ts';

/** Before "năm" these make it a year, not a five. */
const YEAR_LEADS = wordSet(
  'trong cả mỗi hằng hàng các những một hai đầu cuối giữa qua nửa từng nhiều số hết đến tới sang từ theo mấy bao cuối ' +
    'quanh suốt trải nhiều vài lâu mươi so kế hoạch tháng quý của ở',
);
/** "vài ba hộ", "dăm bảy người" are no number anybody could check; "ngã ba" is a crossing. */
const VAGUE = wordSet('vài dăm đôi mấy ngã');
/** Without accents the others are too many words: bà, sau, bay, tạm. */
const SURE_BARE = new Set(['hai', 'bon', 'chin', 'muoi']);
const LINKS = wordSet('và là');
const MULTIPLIES = wordSet('gấp tăng giảm hơn cao thấp nhanh lớn');

const isCapital = (scan: Scan, at: number): boolean =>
  !scan.shouted && isWord(scan, at) && isUpperAt(scan.text, scan.tokens[at]!.start);

/** What names a place in front of its name: "HUYỆN BA BỂ", "THỊ TRẤN NĂM CĂN", where all is capitals. */
const OF_PLACES = wordSet('huyện xã trấn phường quận thôn bản hồ chợ đảo');

/** "Ba Bể", "xã Hai": a capital inside a sentence, or two in a row, is a name. */
const isName = (scan: Scan, at: number): boolean =>
  (scan.shouted && inSet(scan, at - 1, OF_PLACES)) ||
  (isCapital(scan, at) && (isCapital(scan, at + 1) || (at > 0 && isWord(scan, at - 1))));

/**
 * Is a single small word ("ba", "năm", "hai") a number here? Only before a percent sign or a unit: "một" and "không" only
 * before measures and money ("một xã" is "a commune"), "năm" not where it can be the year.
 */
export function isLoneNumber(scan: Scan, amount: Amount): boolean {
  const { from } = amount.atom;
  if (amount.unit === null || isName(scan, from) || inSet(scan, from - 1, VAGUE)) return false;
  // "ngã ba Chợ Mới", "ba Bể": what would be the unit is a name.
  if (amount.atom.to > 1 && isCapital(scan, amount.atom.to) && !isCapital(scan, from)) return false;
  const word = wordAt(scan, from);
  const nam = word === 'năm' || word === 'nam';
  if (nam && (scan.bare || inSet(scan, from - 1, YEAR_LEADS))) return false;
  if (nam && amount.discrete && inSet(scan, from - 1, LINKS)) return false;
  if (amount.unit === 'percent' || amount.unit === 'percentage-point') return true;
  if (amount.unit === 'times') return inSet(scan, from - 1, MULTIPLIES);
  // "không tệ" is not bad
  if (word === 'không' || word === 'khong') return amount.unit === 'VND' || amount.unit === 'USD';
  if (scan.bare && !SURE_BARE.has(word)) return false;
  if (!amount.discrete) return !scan.bare;
  return word !== 'một' && word !== 'mot' && word !== 'one';
}
