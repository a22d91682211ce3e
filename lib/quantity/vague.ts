import type { Atom } from './atom.ts';
import { wordAtom } from './atom.ts';
import { boundBefore } from './bounds.ts';
import { numberWordAt } from './number-words.ts';
import { wordSet } from './phrases.ts';
import type { Scan } from './scan.ts';
import { inSet } from './scan.ts';
import { matchUnit } from './units.ts';

/** "hàng chục", "vài trăm", "mấy nghìn", "cả vạn": some of that order, nobody says how many. */
const SOME = wordSet('hàng vài mấy cả');
/** Without accents "ca" is more words than one. */
const SOME_BARE = { norm: SOME.norm, bare: wordSet('hàng vài mấy').bare };

/** For the tokeniser's tags: the words that begin a number of this file and no other. */
const STARTERS = wordSet('hàng vài mấy cả chục mươi trăm nghìn ngàn vạn triệu tỷ tỉ');
const STARTERS_BARE = new Set(['hang', 'vai', 'may', 'chuc', 'nghin', 'ngan', 'trieu']);
export const beginsVagueNumber = (norm: string): boolean => STARTERS.norm.has(norm) || STARTERS_BARE.has(norm);

/** The order of size that a word names, with the scales behind it: "chục", "trăm triệu", "nghìn tỷ". */
function orderAt(scan: Scan, at: number): { digits: string; exponent: number; to: number } | null {
  const head = numberWordAt(scan, at);
  if (head === null) return null;
  const small = head.role === 'hundred' || isTen(scan, at);
  if (!small && head.role !== 'scale') return null;
  let exponent = small ? 0 : head.value;
  let to = at + 1;
  for (let next = numberWordAt(scan, to); next?.role === 'scale'; next = numberWordAt(scan, ++to))
    exponent += next.value;
  return { digits: small ? String(head.value) : '1', exponent, to };
}

const CHUC = wordSet('chục');
const MUOI = wordSet('mươi');
const isTen = (scan: Scan, at: number): boolean => inSet(scan, at, CHUC);

const isCountedAt = (scan: Scan, at: number): boolean =>
  matchUnit(scan.units, scan.tokens, at, scan.bare)?.item.discrete === true;

/** Without accents "trăm", "vạn", "tỷ" are a station, a charm and a rate too: "gan tram xa". */
const SURE_BARE = new Set(['chuc', 'nghin', 'ngan', 'trieu']);

/** "hơn chục hộ", "gần trăm triệu đồng": one of that order, with a bound in front and a unit behind. */
function readBareOrder(scan: Scan, at: number): Atom | null {
  if (scan.bare && !SURE_BARE.has(scan.tokens[at]!.bare)) return null;
  const order = orderAt(scan, at);
  if (order === null || boundBefore(scan, at) === null) return null;
  if (matchUnit(scan.units, scan.tokens, order.to, scan.bare) === null) return null;
  return wordAtom(at, order.to, order.digits, order.exponent);
}

/** "trăm rưỡi tỷ", "triệu rưỡi": one of that order and a half. */
function readAndAHalf(scan: Scan, at: number): Atom | null {
  const head = scan.bare ? null : numberWordAt(scan, at);
  if (head === null || numberWordAt(scan, at + 1)?.role !== 'half') return null;
  const power = head.role === 'hundred' ? 2 : head.role === 'scale' ? head.value : 0;
  return power === 0 ? null : wordAtom(at, at + 2, '15', power - 1);
}

/** "nửa chục căn nhà", "nửa tỷ đồng": half of one of that order. */
function readHalfOf(scan: Scan, at: number): Atom | null {
  if (!inSet(scan, at, HALF)) return null;
  const order = orderAt(scan, at + 1);
  return order === null ? null : wordAtom(at, order.to, '5', order.digits.length - 2 + order.exponent);
}

const HALF = wordSet('nửa');

/**
 * Numbers that only say of what order they are: "hàng nghìn", "vài chục triệu" are about one of it; "hơn chục hộ" is more
 * than ten; "mươi hộ" about ten. "vài ba", "dăm bảy", "một vài" stay no numbers: nobody could check them.
 */
export function readVague(scan: Scan, at: number): Atom | null {
  if (inSet(scan, at, SOME_BARE)) {
    const order = orderAt(scan, at + 1);
    return order === null ? null : { ...wordAtom(at, order.to, order.digits, order.exponent), about: true };
  }
  if (inSet(scan, at, MUOI) && !scan.bare) {
    const alone = isCountedAt(scan, at + 1) && numberWordAt(scan, at - 1) === null;
    return alone ? { ...wordAtom(at, at + 1, '10', 0), about: true } : null;
  }
  return readHalfOf(scan, at) ?? readAndAHalf(scan, at) ?? readBareOrder(scan, at);
}
