import type { Span } from '../text/article.ts';
import type { FormCache } from '../text/forms.ts';
import { tokenize } from '../text/tokens.ts';
import { readDigits } from './digits.ts';
import { readMagnitude } from './magnitudes.ts';
import { each, matchForward, phrases } from './phrases.ts';
import type { Scan } from './scan.ts';
import { freshMemo, isDigits, isMark, wordAt } from './scan.ts';
import { readUnit, withDenominators } from './unit-at.ts';
import type { UnitIndex } from './units.ts';

/** A unit printed once for many numbers: "ĐVT: 1.000đ" is VND with the power 3. */
export interface PrintedUnit {
  readonly unit: string;
  readonly power: number;
  readonly discrete: boolean;
  /** The head speaks of a ratio and prints no sign ("TH/KH"): a small number may be so many times. */
  readonly unsaid?: true;
}

const HEADERS = phrases<true>([...each('đvt|đơn vị tính|đơn vị|đ/v|đv tính|unit', true)]);
const ROW_HEADERS = phrases<true>([...each('đvt|đơn vị tính|đơn vị|đv tính|unit', true)]);
const NUMBER_HEADERS = phrases<true>([...each('stt|tt|số tt|no', true)]);
/** A header is short; what stands further on in its block belongs to the text. */
const LONGEST_HEADER = 14;

/** A letter with a mark on it: heads without any may be written without accents ("Chi ngan sach (ty dong)"). */
const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]|[\u0300-\u036F]/u;

const scanOf = (text: string, span: Span, units: UnitIndex, cache: FormCache): Scan => ({
  text,
  tokens: tokenize(text, span, cache),
  units,
  bare: !ACCENTED.test(text.slice(span.start, span.end)),
  english: false,
  shouted: true,
  memo: freshMemo(),
});

/** "triệu đồng", "1.000đ", "ha", "%", "tr.đ" from token `at` on. */
function unitFrom(scan: Scan, start: number): (PrintedUnit & { readonly to: number }) | null {
  let at = start;
  let power = 0;
  if (isDigits(scan, at)) {
    const atom = readDigits(scan, at);
    const zeros = atom.digits.length - 1;
    if (!atom.digits.startsWith('1') || Number(atom.digits.slice(1)) !== 0) return null;
    power = zeros + atom.exponent;
    at = atom.to;
  }
  const magnitude = readMagnitude(scan, at);
  if (magnitude !== null) {
    power += magnitude.power;
    if (magnitude.unit !== null) {
      const { id, to } = withDenominators(scan, magnitude.unit, false, magnitude.to);
      return { unit: id, power, discrete: false, to };
    }
    at = magnitude.to;
  }
  const printed = readUnit(scan, at);
  if (printed !== null) return { unit: printed.id, power, discrete: printed.discrete, to: printed.to };
  return power >= 6 ? { unit: 'VND', power, discrete: false, to: at } : null;
}

const LONGEST_BRACKET = 10;

/** "Thu ngân sách (tỷ đồng): 99,6": the unit that the name right before the number at `at` prints in brackets. */
export function unitOfName(scan: Scan, at: number): PrintedUnit | null {
  if (!isMark(scan, at - 1, ':') || !isMark(scan, at - 2, ')')) return null;
  let open = at - 3;
  while (open > 0 && open > at - LONGEST_BRACKET && !isMark(scan, open, '(')) open--;
  const found = isMark(scan, open, '(') ? unitFrom(scan, open + 1) : null;
  return found !== null && found.to === at - 2 ? found : null;
}

/** A row of places with their numbers goes on so far behind its unit (tokens). */
const LONGEST_ROW = 90;

/** "Thu ngân sách (tỷ đồng): toàn tỉnh 4.682,3; Ba Bể 486": the unit that the head of a row in the same sentence prints for all of it. */
export function unitOfRow(scan: Scan, at: number): PrintedUnit | null {
  for (let back = at - 1; back > 1 && back > at - LONGEST_ROW; back--) {
    if (isMark(scan, back, '.') && !isDigits(scan, back + 1)) return null;
    if (isMark(scan, back, ':') && isMark(scan, back - 1, ')')) return unitOfName(scan, back + 1);
  }
  return null;
}

/** "Tỷ lệ hộ nghèo 3,88 (%)", "215 (tỷ đồng)": the unit alone in a bracket at `at`, and the token behind the bracket. */
export function unitInBracket(scan: Scan, at: number): (PrintedUnit & { readonly to: number }) | null {
  const found = isMark(scan, at, '(') ? unitFrom(scan, at + 1) : null;
  if (found === null || !isMark(scan, found.to, ')')) return null;
  // "5.200 (1.000 đ)" counts in thousands; "122/122 (100%)" says another number
  return isDigits(scan, at + 1) && !found.unit.startsWith('VND') ? null : { ...found, to: found.to + 1 };
}

export interface HeaderUnit extends PrintedUnit {
  readonly start: number;
  readonly end: number;
}

/** "Đơn vị tính: triệu đồng" anywhere in a span: the unit and where it stands; null when the span has no such header. */
export function findHeaderUnit(text: string, span: Span, units: UnitIndex, cache: FormCache): HeaderUnit | null {
  const scan = scanOf(text, span, units, cache);
  if (scan.tokens.length > 3 * LONGEST_HEADER) return null;
  for (let at = 0; at < scan.tokens.length; at++) {
    const found = matchForward(scan, at, HEADERS);
    if (found === null) continue;
    const colon = isMark(scan, found.to, ':');
    if (!colon && found.to - found.from < 2 && wordAt(scan, at) !== 'đvt') continue;
    const unit = unitFrom(scan, colon ? found.to + 1 : found.to);
    // "Các đơn vị chỉ tiêu ...": without a colon a unit that words go on behind is none.
    if (unit !== null && (colon || scan.tokens[unit.to]?.kind !== 'word')) {
      return { ...unit, start: scan.tokens[at]!.start, end: span.end };
    }
  }
  return null;
}

/** "diện tích rừng trồng mới như sau (ha):": the unit that a head prints last for the lines under it, as its own last words. */
export function unitOfListHead(text: string, span: Span, units: UnitIndex, cache: FormCache): HeaderUnit | null {
  const scan = scanOf(text, span, units, cache);
  const unit = scan.tokens.length > 3 * LONGEST_HEADER ? null : unitOfName(scan, scan.tokens.length);
  return unit === null ? null : { ...unit, start: span.end, end: span.end };
}

/** A table head that names its column's unit: "(triệu đồng)", "% so KH", "Diện tích (ha)", "ha". */
export function headUnit(text: string, span: Span, units: UnitIndex, cache: FormCache): PrintedUnit | null {
  const scan = scanOf(text, span, units, cache);
  for (let at = 0; at < scan.tokens.length && at < 3 * LONGEST_HEADER; at++) {
    if (isMark(scan, at, '%')) return { unit: 'percent', power: 0, discrete: false };
    if (!isMark(scan, at, '(')) continue;
    const unit = unitFrom(scan, at + 1);
    if (unit !== null) return unit;
  }
  return null;
}

const RATE_LABELS = phrases<true>([...each('tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ tăng|rate of|share of', true)]);

/** The unit that a name prints at its end: "Diện tích trồng rừng (ha)", "Thu ngân sách, tỷ đồng". */
export function nameUnit(text: string, span: Span, units: UnitIndex, cache: FormCache): PrintedUnit | null {
  const scan = scanOf(text, span, units, cache);
  const { length } = scan.tokens;
  const closed = isMark(scan, length - 1, ')');
  for (let at = length - 2; at >= Math.max(0, length - LONGEST_LABEL_UNIT); at--) {
    if (!isMark(scan, at, closed ? '(' : ',')) continue;
    const found = unitFrom(scan, at + 1);
    const whole = found !== null && found.to === (closed ? length - 1 : length);
    return whole ? found : null;
  }
  return null;
}

/** The unit of a row by its own name: the one printed at its end, and for a rate percent. */
export function labelUnit(text: string, span: Span, units: UnitIndex, cache: FormCache): PrintedUnit | null {
  const printed = nameUnit(text, span, units, cache);
  if (printed !== null || matchForward(scanOf(text, span, units, cache), 0, RATE_LABELS) === null) return printed;
  return { unit: 'percent', power: 0, discrete: false };
}

const LONGEST_LABEL_UNIT = 8;
const RATIO_ENDS = new Set('th kh nq dt ct ck uth ut tt kq nt tg'.split(' '));
const RATIO_HEADS = phrases<'ratio' | 'rate'>([
  ...each('tỷ lệ|tỉ lệ|đạt tỷ lệ', 'rate'),
  ...each(
    'so|so với|so sánh|mức độ hoàn thành|mức hoàn thành|thực hiện so|thực hiện/kế hoạch|ước thực hiện/kế hoạch',
    'ratio',
  ),
]);
const DIFFERENCES = new Set(['tang', 'giam', 'chenh', 'lech']);

const PERCENT: PrintedUnit = { unit: 'percent', power: 0, discrete: false };

/**
 * The unit of a column whose head says that it holds ratios, without a sign of percent: "TH/KH", "So với cùng kỳ", "So KH".
 * Of such a ratio, not of a rate ("Tỷ lệ"), it is unsaid. Null for any other head.
 */
export function ratioUnit(text: string, span: Span, units: UnitIndex, cache: FormCache): PrintedUnit | null {
  const scan = scanOf(text, span, units, cache);
  if (scan.tokens.length > LONGEST_HEADER || scan.tokens.some(({ bare }) => DIFFERENCES.has(bare))) return null;
  const isRatio = scan.tokens.some(
    ({ bare }, at) =>
      bare === '/' &&
      RATIO_ENDS.has(scan.tokens[at - 1]?.bare ?? '') &&
      scan.tokens.slice(at + 1, at + 2).some(({ bare: after }) => RATIO_ENDS.has(after)),
  );
  const kind = isRatio ? 'ratio' : matchForward(scan, 0, RATIO_HEADS)?.value;
  if (kind === undefined) return null;
  return kind === 'ratio' ? { ...PERCENT, unsaid: true } : PERCENT;
}

/** A cell that holds nothing but a unit ("Triệu đồng" in the column "ĐVT"); null for other words ("Xã Dương Quang"). */
export function cellUnit(text: string, span: Span, units: UnitIndex, cache: FormCache): PrintedUnit | null {
  const scan = scanOf(text, span, units, cache);
  const found = unitFrom(scan, 0);
  return found !== null && found.to === scan.tokens.length ? found : null;
}

/** Is the head "ĐVT": the column's cells are the units of their rows? */
export function isUnitColumn(text: string, span: Span, units: UnitIndex, cache: FormCache): boolean {
  const scan = scanOf(text, span, units, cache);
  const found = matchForward(scan, 0, ROW_HEADERS);
  return found !== null && found.to === scan.tokens.length;
}

/** Is the head "STT": the column's cells are list numbers? */
export function isNumberColumn(text: string, span: Span, units: UnitIndex, cache: FormCache): boolean {
  const scan = scanOf(text, span, units, cache);
  const found = matchForward(scan, 0, NUMBER_HEADERS);
  return found !== null && found.to === scan.tokens.length;
}
