import type { Atom } from './atom.ts';
import { add, fromDigits } from './decimal.ts';
import { readDigits } from './digits.ts';
import type { Magnitude } from './magnitudes.ts';
import { readMagnitude } from './magnitudes.ts';
import { numberWordAt } from './number-words.ts';
import type { Decimal } from './quantity.ts';
import type { Scan } from './scan.ts';
import { isDigits, isGlued, isMark, isWord } from './scan.ts';
import type { UnitMatch } from './units.ts';
import { matchDenominator, matchUnit } from './units.ts';
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

/** The next smaller part of a compound: "797 triệu" behind "42 tỷ", "rưỡi", a digit left hanging. */
function nextPart(scan: Scan, at: number, power: number): Part | null {
  const half = numberWordAt(scan, at);
  if (half?.role === 'half') {
    return { value: fromDigits('5', power - 1), exponent: power - 1, numberTo: at + 1, to: at + 1, power: 0 };
  }
  const atom = isDigits(scan, at) ? readDigits(scan, at) : isWord(scan, at) ? readWords(scan, at) : null;
  if (atom === null || isGlued(scan, at)) return null;
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
  const unit = matchUnit(scan.units, scan.tokens, atom.to, scan.bare);
  const money = unit?.unit.dimension.startsWith('money');
  if (money && atom.exponent >= 0 && atom.digits.length + atom.exponent <= power) {
    return {
      value: fromDigits(atom.digits, atom.exponent),
      exponent: atom.exponent,
      numberTo: atom.to,
      to: atom.to,
      power: 0,
    };
  }
  const hanging = atom.plain && atom.digits.length === 1 && atom.digits !== '0' && unit === null && !scan.english;
  if (!hanging || isMark(scan, atom.to, '%') || isMark(scan, atom.to, '/') || isWord(scan, atom.to)) return null;
  return { value: fromDigits(atom.digits, power - 1), exponent: power - 1, numberTo: atom.to, to: atom.to, power: 0 };
}

/** Does a single letter stand for a unit here? "m", "g", "t" do in lower case; others in either. */
function isUnitLetter(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]!;
  if (token.end - token.start > 1 || token.kind !== 'word') return true;
  const raw = scan.text[token.start]!;
  if ('MGTS'.includes(raw)) return false;
  return !(raw === 'Đ' && !isGlued(scan, at));
}

/** The unit printed at token `at`, with what it is counted per ("đồng/người/năm", "km trên giờ"). */
export function readUnit(scan: Scan, at: number): { id: string; discrete: boolean; to: number } | null {
  let found: UnitMatch | null = matchUnit(scan.units, scan.tokens, at, scan.bare);
  if (found !== null && found.to === at + 1 && !isUnitLetter(scan, at)) found = null;
  if (found === null) return null;
  return withDenominators(scan, found.unit.id, found.unit.discrete, found.to);
}

function withDenominators(
  scan: Scan,
  base: string,
  discrete: boolean,
  at: number,
): { id: string; discrete: boolean; to: number } {
  const parts: string[] = [];
  let to = at;
  while (parts.length < 3) {
    const link = perLink(scan, to);
    const below = link === 0 ? null : matchDenominator(scan.units, scan.tokens, to + link, scan.bare);
    if (below === null) break;
    parts.push(below.id);
    to = below.to;
  }
  if (parts.length === 0) return { id: base, discrete, to };
  return { id: `${base}-per-${parts.join('-')}`, discrete: false, to };
}

/** How many tokens say "per": "/", "trên", "per"; 0 when none does. */
function perLink(scan: Scan, at: number): number {
  if (isMark(scan, at, '/')) return 1;
  const word = scan.tokens[at]?.norm;
  return word === 'trên' || word === 'per' || word === 'bình' ? (word === 'bình' ? 0 : 1) : 0;
}

/** Money without "đồng": "220 triệu/254 triệu 700 nghìn đồng", "đạt 70,2 tỷ;". */
function impliedMoney(scan: Scan, at: number, power: number): boolean {
  if (power < 6) return false;
  const next = scan.tokens[at];
  if (next === undefined || next.kind !== 'word') return true;
  return IMPLYING.has(next.bare);
}

const IMPLYING = new Set(
  'bang dat va tang giam vuot so chiem tuong ke nam trong cho de la tu den cua o tai duoc voi theo gom do moi kh nq nhung'.split(
    ' ',
  ),
);

const AFTER_DONG = new Set('thời bộ loạt hành ý khởi ruộng cỏ lòng tình nghiệp thuận bằng hồ đều nhất phục'.split(' '));

/** "đồng" as the beginning of another word: "đồng thời", "đồng loạt". Behind a magnitude it stays money. */
const isDongWord = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.norm === 'đồng' && AFTER_DONG.has(scan.tokens[at + 1]?.norm ?? '');

/** Reads magnitude, further parts and unit behind an atom. */
export function readAmount(scan: Scan, atom: Atom): Amount {
  const start = atom.from;
  const base = { atom, from: start, compound: false, implied: false };
  const value = fromDigits(atom.digits, atom.exponent);
  if (atom.unit !== null) {
    return {
      ...base,
      to: atom.to,
      numberTo: atom.to,
      value,
      exponent: atom.exponent,
      power: 0,
      unit: atom.unit,
      discrete: false,
      unitFrom: atom.to,
    };
  }
  const magnitude = readMagnitude(scan, atom.to);
  const parts = joinParts(scan, atom, magnitude);
  const fixed = magnitude?.unit ?? null;
  const noMoney = magnitude === null && isDongWord(scan, parts.to);
  const printed =
    fixed === null ? (noMoney ? null : readUnit(scan, parts.to)) : withDenominators(scan, fixed, false, parts.to);
  const unitFrom = magnitude !== null ? atom.to : parts.to;
  const common = { ...base, ...parts, unitFrom };
  if (printed !== null) return { ...common, to: printed.to, unit: printed.id, discrete: printed.discrete };
  const per = parts.power >= 6 && isMark(scan, parts.to, '/') ? withDenominators(scan, 'VND', false, parts.to) : null;
  if (per !== null && per.id !== 'VND') return { ...common, to: per.to, unit: per.id, discrete: false };
  const money = impliedMoney(scan, parts.to, parts.power);
  return { ...common, unit: money ? 'VND' : null, implied: money, discrete: false };
}

interface Joined {
  readonly value: Decimal;
  readonly exponent: number;
  readonly power: number;
  readonly numberTo: number;
  readonly to: number;
  readonly compound: boolean;
}

function joinParts(scan: Scan, atom: Atom, magnitude: Magnitude | null): Joined {
  const spoken = atom.form === 'words' && atom.exponent >= 3 ? atom.exponent : 0;
  let power = magnitude?.power ?? spoken;
  let exponent = atom.exponent + (magnitude?.power ?? 0);
  let value = fromDigits(atom.digits, exponent);
  let numberTo = atom.to;
  let to = magnitude?.to ?? atom.to;
  const first = power;
  let compound = false;
  for (let count = 1; power >= 2 && count < MOST_PARTS; count++) {
    const part = nextPart(scan, to, power);
    if (part === null) break;
    value = add(value, part.value);
    ({ exponent, power, numberTo, to } = part);
    compound = true;
  }
  return { value, exponent, power: first, numberTo, to, compound };
}
