import type { Atom } from './atom.ts';
import { add, compare, fromDigits } from './decimal.ts';
import { readDigits } from './digits.ts';
import { decimalsOfMillion, halfThousand, isHalfBehind } from './hanging.ts';
import type { Magnitude } from './magnitudes.ts';
import { readMagnitude } from './magnitudes.ts';
import { numberWordAt } from './number-words.ts';
import { wordSet } from './phrases.ts';
import type { Decimal } from './quantity.ts';
import { behindNotes } from './raised.ts';
import type { Scan } from './scan.ts';
import { inSet, isDigits, isGlued, isMark, isWord } from './scan.ts';
import type { UnitAt } from './unit-at.ts';
import { readUnit, unitBeyond, withDenominators } from './unit-at.ts';
import { matchUnit } from './units.ts';
import { readWords } from './words.ts';

/** A number with its magnitude and unit, without bound and sign. Token indexes, `to` exclusive. */
export interface Amount {
  readonly atom: Atom;
  readonly from: number;
  readonly to: number;
  /** Where the digits or number words end (a compound's last number included). */
  readonly numberTo: number;
  readonly value: Decimal;
  /** Place of the last printed digit, magnitude applied. */
  readonly exponent: number;
  /** The power of ten of the magnitude word, 0 without one. */
  readonly power: number;
  /** More than one number and magnitude ("42 tỷ 797 triệu"): nothing in it can be read two ways. */
  readonly compound: boolean;
  readonly unit: string | null;
  /** The unit is not printed: "tỷ" alone is taken for money, unless a currency stands in front. */
  readonly implied: boolean;
  readonly discrete: boolean;
  /** The magnitude and unit words, or null when neither is printed. */
  readonly unitFrom: number;
}

/** A number with its magnitude is at most this many parts long ("1 tỷ 200 triệu 300 nghìn 500 đồng"). */
const MOST_PARTS = 5;

interface Part {
  readonly value: Decimal;
  readonly exponent: number;
  readonly numberTo: number;
  readonly to: number;
  readonly power: number;
}

/** Behind "3 triệu 5" a word that cannot be counted may follow; any other leaves the five to it. */
const isNamed = (scan: Scan, at: number): boolean => isWord(scan, at) && !inSet(scan, at, FOLLOWING);
const FOLLOWING = wordSet('đã và thì là để cho được nên mà đang sẽ');

/** The next smaller part of a compound: "797 triệu" behind "42 tỷ", "rưỡi", a digit left hanging. */
function nextPart(scan: Scan, at: number, power: number): Part | null {
  const half = numberWordAt(scan, at);
  if (half?.role === 'half') {
    return { value: fromDigits('5', power - 1), exponent: power - 1, numberTo: at + 1, to: at + 1, power: 0 };
  }
  const atom = isDigits(scan, at) ? readDigits(scan, at) : isWord(scan, at) ? readWords(scan, at) : null;
  if (atom === null) return null;
  const tenth = {
    value: fromDigits(atom.digits, power - 1),
    exponent: power - 1,
    numberTo: atom.to,
    to: atom.to,
    power: 0,
  };
  const isDigit = atom.plain && atom.digits.length === 1 && atom.digits !== '0';
  // "4tỷ5", "1tỷ2 đồng"
  if (isGlued(scan, at)) return isDigit ? tenth : null;
  const magnitude = readMagnitude(scan, atom.to);
  if (magnitude !== null) {
    const fits = magnitude.power < power && atom.digits.length + atom.exponent + magnitude.power <= power + 1;
    if (!fits) return null;
    const exponent = atom.exponent + magnitude.power;
    return {
      value: fromDigits(atom.digits, exponent),
      exponent,
      numberTo: atom.to,
      to: magnitude.to,
      power: magnitude.power,
    };
  }
  if (atom.form === 'words' && atom.lone) return null;
  // "1 nghìn 200 hộ": as many digits as the magnitude has zeros.
  if (atom.plain && atom.digits.length === power) {
    return { value: fromDigits(atom.digits), exponent: 0, numberTo: atom.to, to: atom.to, power: 0 };
  }
  const unit = matchUnit(scan.units, scan.tokens, atom.to, scan.bare);
  const money = unit?.item.dimension.startsWith('money');
  if (money && atom.exponent >= 0 && atom.digits.length + atom.exponent <= power) {
    return {
      value: fromDigits(atom.digits, atom.exponent),
      exponent: atom.exponent,
      numberTo: atom.to,
      to: atom.to,
      power: 0,
    };
  }
  const hanging = isDigit && unit === null && !scan.english;
  if (!hanging || isMark(scan, atom.to, '%') || isMark(scan, atom.to, '/') || isNamed(scan, atom.to)) return null;
  return tenth;
}

/** Money without "đồng": "220 triệu/254 triệu 700 nghìn đồng", "đạt 70,2 tỷ;". */
function impliedMoney(scan: Scan, at: number, power: number): boolean {
  if (power < 6) return false;
  return !isWord(scan, at) || inSet(scan, at, IMPLYING);
}

const IMPLYING = wordSet(
  'bằng đạt đã và tăng giảm vượt so chiếm tương kế năm trong cho để là từ đến của ở tại được với theo gồm do mới mỗi kh ' +
    'nq nhưng làm nối xây vay mua trả chi nộp hỗ ủng tặng giúp vào ra lên xuống nhờ nếu khi thì nên mà còn chỉ cũng sẽ vốn',
);

const AFTER_DONG = new Set('thời bộ loạt hành ý khởi ruộng cỏ lòng tình thuận bằng hồ đều nhất phục'.split(' '));

/** "đồng" as the beginning of another word: "đồng thời", "đồng loạt". Behind a magnitude it stays money. */
const isDongWord = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.norm === 'đồng' && (AFTER_DONG.has(scan.tokens[at + 1]?.norm ?? '') || isMedal(scan, at));

const METALS = new Set(['vàng', 'bạc', 'hcv', 'hcb']);

/** "1 vàng, 2 bạc, 3 đồng", "2 bạc và 3 đồng": bronze. */
function isMedal(scan: Scan, at: number): boolean {
  const small = isDigits(scan, at - 1) && scan.tokens[at - 1]!.norm.length <= 2;
  const linked = isMark(scan, at - 2, ',') || isMark(scan, at - 2, ';') || scan.tokens[at - 2]?.norm === 'và';
  return small && linked && METALS.has(scan.tokens[at - 3]?.norm ?? '');
}

/** Money per something without "đồng": "13 triệu/người". */
function impliedPer(scan: Scan, at: number, power: number): UnitAt | null {
  if (power < 6 || !isMark(scan, at, '/')) return null;
  const found = withDenominators(scan, 'VND', false, at);
  return found.to > at ? found : null;
}

function unitBehind(scan: Scan, magnitude: Magnitude | null, at: number): UnitAt | null {
  if (magnitude !== null && magnitude.unit !== null) return withDenominators(scan, magnitude.unit, false, at);
  return magnitude === null && isDongWord(scan, at) ? null : (readUnit(scan, at) ?? unitBeyond(scan, at));
}

/** "215 tỷ¹ đồng": a note between the magnitude and its unit. */
function unitBehindNotes(scan: Scan, magnitude: Magnitude | null, at: number): UnitAt | null {
  const to = magnitude === null ? at : behindNotes(scan, at);
  return to === at ? null : unitBehind(scan, magnitude, to);
}

/** Reads magnitude, further parts and unit behind an atom. */
export function readAmount(scan: Scan, atom: Atom): Amount {
  if (atom.unit !== null) return fixedAmount(atom, atom.unit);
  const magnitude = readMagnitude(scan, atom.to);
  const { value, exponent, power, numberTo, to, compound } = joinParts(scan, atom, magnitude);
  const printed = unitOf(scan, magnitude, to, value) ?? impliedPer(scan, to, power);
  const implied = printed === null && impliedMoney(scan, to, power);
  const amount: Amount = {
    atom,
    from: atom.from,
    to: printed?.to ?? to,
    numberTo,
    value,
    exponent,
    power,
    compound,
    unit: printed?.id ?? (implied ? 'VND' : null),
    implied,
    discrete: printed?.discrete ?? false,
    unitFrom: magnitude !== null ? atom.to : to,
  };
  const halved =
    printed !== null && !printed.discrete && power === 0 && exponent === 0 && isHalfBehind(scan, amount.to);
  return halved ? { ...amount, to: amount.to + 1, value: add(value, '0.5'), exponent: -1, compound: true } : amount;
}

const MINORITY = wordSet('thiểu');
/** There are 54 peoples in the country: of more, the number counts their members. */
const PEOPLES = '54';

/** The unit behind the number, past a note mark; "80 dân tộc thiểu số" counts people. */
function unitOf(scan: Scan, magnitude: Magnitude | null, at: number, value: Decimal): UnitAt | null {
  const printed = unitBehind(scan, magnitude, at) ?? unitBehindNotes(scan, magnitude, at);
  const isPeople =
    printed?.id === 'degree-of-kinship' && inSet(scan, printed.to, MINORITY) && compare(value, PEOPLES) > 0;
  return printed !== null && isPeople ? { id: 'person', discrete: true, to: printed.to + 2 } : printed;
}

/** Words that hold their unit ("gấp đôi"). */
function fixedAmount(atom: Atom, unit: string): Amount {
  return {
    atom,
    from: atom.from,
    to: atom.to,
    numberTo: atom.to,
    value: fromDigits(atom.digits, atom.exponent),
    exponent: atom.exponent,
    power: 0,
    compound: false,
    unit,
    implied: false,
    discrete: false,
    unitFrom: atom.to,
  };
}

interface Joined {
  readonly value: Decimal;
  readonly exponent: number;
  readonly power: number;
  readonly numberTo: number;
  readonly to: number;
  readonly compound: boolean;
}

/** "12 nghìn 500 tỷ": thousands and what is left of them share the magnitude behind. */
function thousandsOf(scan: Scan, atom: Atom, at: number): Joined | null {
  const half = halfThousand(scan, atom.digits, atom.exponent, at);
  if (half !== null) return { ...half, numberTo: at + 1, compound: true };
  const rest = isDigits(scan, at) && !isGlued(scan, at) ? readDigits(scan, at) : null;
  const magnitude = rest?.plain && atom.plain && rest.digits.length <= 3 ? readMagnitude(scan, rest.to) : null;
  if (rest === null || magnitude === null || magnitude.power < 6 || magnitude.unit !== null) return null;
  const { power, to } = magnitude;
  const value = fromDigits(atom.digits + rest.digits.padStart(3, '0'), power);
  return { value, exponent: power, power, numberTo: rest.to, to, compound: true };
}

function joinParts(scan: Scan, atom: Atom, magnitude: Magnitude | null): Joined {
  const spoken = atom.form === 'words' && atom.exponent >= 3 ? atom.exponent : 0;
  const first = magnitude?.power ?? spoken;
  let power = first;
  let exponent = atom.exponent + (magnitude?.power ?? 0);
  let value = fromDigits(atom.digits, exponent);
  let numberTo = atom.to;
  let to = magnitude?.to ?? atom.to;
  let count = 1;
  const thousands = magnitude?.power === 3 && magnitude.unit === null ? thousandsOf(scan, atom, to) : null;
  if (thousands !== null) return thousands;
  const decimals = decimalsOfMillion(scan, to);
  if (decimals !== null) {
    return { ...decimals, value: add(value, decimals.value), power: first, numberTo: decimals.to, compound: true };
  }
  while (power >= 2 && count < MOST_PARTS) {
    const part = nextPart(scan, to, power);
    if (part === null) break;
    value = add(value, part.value);
    ({ exponent, power, numberTo, to } = part);
    count++;
  }
  return { value, exponent, power: first, numberTo, to, compound: count > 1 };
}
