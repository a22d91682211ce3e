import type { Amount } from './amount.ts';
import { readAmount } from './amount.ts';
import type { Atom } from './atom.ts';
import type { BareShare } from './bare-share.ts';
import { asPercentage, bareShare } from './bare-share.ts';
import { boundAfter } from './bounds.ts';
import type { Frame } from './build.ts';
import { buildQuantity } from './build.ts';
import { compare, fromDigits, shift } from './decimal.ts';
import type { Lead } from './lead.ts';
import { currencyBefore, readLead } from './lead.ts';
import { mixedFraction } from './mixed-fraction.ts';
import { readNumberAt } from './number-at.ts';
import { classifyNumeral } from './numerals/classify.ts';
import { wordSet } from './phrases.ts';
import type { Decimal, Quantity } from './quantity.ts';
import { readRow } from './row.ts';
import type { Scan } from './scan.ts';
import { inSet, isDigits, isMark, isWord, wordAt } from './scan.ts';
import { spelledOut } from './spelled.ts';
import { splitMetres } from './split-metres.ts';

/** Quantities read from one expression, and the token behind it. */
export interface Expression {
  readonly quantities: readonly Quantity[];
  readonly to: number;
}

/** An amount with the unit it has after all: its own, or that of the other end of its range or ratio. */
interface Settled {
  readonly amount: Amount;
  readonly value: Decimal;
  readonly unit: string | null;
  readonly discrete: boolean;
  /** What share of a plan it is, where its sign was left out. */
  readonly share: BareShare | null;
}

const RANGE_WORDS = wordSet('đến tới to');
const AND = wordSet('và and');
const CHANGE_WORDS = wordSet('tăng giảm nâng hạ rose fell increased decreased up down');

/** A currency in front of the second number of a range ("VND1000-VND2000"). */
function numberBehind(scan: Scan, at: number): Atom | null {
  for (let skip = 0; skip <= 2; skip++) {
    if (isDigits(scan, at + skip)) {
      return skip === 0 || currencyBefore(scan, at + skip, at)?.from === at ? readNumberAt(scan, at + skip) : null;
    }
  }
  return isWord(scan, at) ? readNumberAt(scan, at) : null;
}

/** The second amount takes part only when it is a figure itself, not a date or a code. */
function amountBehind(scan: Scan, at: number): Amount | null {
  const atom = numberBehind(scan, at);
  if (atom === null || (atom.from === at && classifyNumeral(scan, atom) !== null)) return null;
  const amount = readAmount(scan, atom);
  return atom.lone && amount.unit === null ? null : amount;
}

const isRangeLink = (scan: Scan, at: number): boolean =>
  isMark(scan, at, '-') || isMark(scan, at, '~') || isMark(scan, at, '÷') || inSet(scan, at, RANGE_WORDS);

/** "15/20 tỷ": the magnitude printed once counts for both. */
function scaled(amount: Amount, other: Amount): Decimal {
  const shared = amount.power === 0 && amount.unit === null && other.power > 0 && amount.atom.form === 'digits';
  return shared ? shift(amount.value, other.power) : amount.value;
}

/** "tăng từ 5% đến 7%": two levels, not a span. */
function isFromTo(scan: Scan, lead: Lead, first: Amount): boolean {
  if (!lead.spanWord || first.unitFrom >= first.to) return false;
  const verb = lead.from - 2;
  return inSet(scan, verb, CHANGE_WORDS) || inSet(scan, verb - 1, CHANGE_WORDS);
}

/** "52 tạ – 53 tạ/ha": the second end prints the whole unit. */
const isPerOf = (unit: string, base: string): boolean => unit.startsWith(`${base}-per-`);

/** The second end of a range, or null. */
function rangeEnd(scan: Scan, first: Amount, lead: Lead): Amount | null {
  const andLink = lead.spanWord && inSet(scan, first.to, AND) && isBetween(scan, lead);
  if (!andLink && !isRangeLink(scan, first.to)) return null;
  const second = amountBehind(scan, first.to + 1);
  if (second === null || isFromTo(scan, lead, first)) return null;
  const unit = second.unit ?? lead.currency;
  if (first.unit !== null && unit !== null && first.unit !== unit && !isPerOf(unit, first.unit)) return null;
  if (first.unit !== null && unit === null && !isMark(scan, first.to, '-')) return null;
  return compare(scaled(first, second), second.value) < 0 ? second : null;
}

const isBetween = (scan: Scan, lead: Lead): boolean => {
  const word = wordAt(scan, lead.bound === null ? lead.from - 1 : lead.bound.to);
  return word === 'giữa' || word === 'between' || word === 'giua';
};

const OUT_OF = wordSet('trong of');
const OF_ALL = wordSet('số tổng the all');

/** "2 trong 3 xã", "5 trong số 8 phường", "76 of the 100 hectares": so many of so many things. */
function outOf(scan: Scan, first: Amount): Amount | null {
  let at = first.to + 1;
  while (inSet(scan, at, OF_ALL)) at++;
  const atom = isDigits(scan, at) ? readNumberAt(scan, at) : null;
  const second = atom === null || classifyNumeral(scan, atom) !== null ? null : readAmount(scan, atom);
  const isWhole = second !== null && second.unit !== null && compare(first.value, second.value) <= 0;
  return isWhole ? second : null;
}

/** "640/350 lao động", "32 hộ/824 hộ", "320 người/200". */
function ratioEnd(scan: Scan, first: Amount): Amount | null {
  if (first.unit === null && inSet(scan, first.to, OUT_OF)) return outOf(scan, first);
  if (!isMark(scan, first.to, '/')) return null;
  // "139/KH 90": the plan named between the two.
  const at = wordAt(scan, first.to + 1) === 'kh' ? first.to + 2 : first.to + 1;
  if (!isDigits(scan, at)) return null;
  const atom = readNumberAt(scan, at);
  if (atom === null) return null;
  const second = readAmount(scan, atom);
  // "45 thanh niên/45 chỉ tiêu": the second number says that it is the plan.
  const planned = wordAt(scan, second.unitFrom) === (scan.bare ? 'chi' : 'chỉ');
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit && !planned) return null;
  return second;
}

/** "13/19 và 12/19 tiêu chí": of two ratios in a row the unit is printed at the last. */
function withUnitOfNext(scan: Scan, first: Amount, second: Amount): Amount {
  if (first.unit !== null || second.unit !== null || !inSet(scan, second.to, AND)) return second;
  const atom = isDigits(scan, second.to + 1) ? readNumberAt(scan, second.to + 1) : null;
  const next = atom === null ? null : ratioEnd(scan, readAmount(scan, atom));
  return next === null || next.unit === null ? second : { ...second, unit: next.unit, discrete: next.discrete };
}

function settle(scan: Scan, amount: Amount, lead: Lead, other: Amount | null): Settled {
  const printed = amount.implied ? (lead.currency ?? amount.unit) : (amount.unit ?? lead.currency);
  const share = bareShare(scan, amount, lead);
  const own = share?.kind === 'percent' ? 'percent' : printed;
  const unit = own ?? other?.unit ?? null;
  const discrete = own === null && other !== null ? other.discrete : amount.discrete;
  return { amount, value: other === null ? amount.value : scaled(amount, other), unit, discrete, share };
}

const frameOf = (lead: Lead, settled: Settled, to: number): Frame => ({
  from: lead.from,
  to,
  bound: lead.bound?.bound ?? (settled.amount.atom.about ? 'about' : 'exact'),
  boundFrom: lead.bound?.from ?? null,
  boundTo: lead.bound?.to ?? 0,
  sign: lead.sign,
  high: null,
  denominator: null,
  unit: settled.unit ?? 'count',
  discrete: settled.unit === null || settled.discrete,
  numberFrom: settled.amount.from,
  numberTo: settled.amount.numberTo,
  unitFrom: settled.amount.unit === null && lead.currency !== null ? lead.currencyFrom : settled.amount.unitFrom,
  unitTo: settled.amount.unit === null && lead.currency !== null ? lead.currencyTo : settled.amount.to,
});

/** "trở lên" behind the quantity; it also takes in a "từ" before it. */
function closeFrame(scan: Scan, frame: Frame, lead: Lead): Frame {
  const after = boundAfter(scan, frame.to);
  if (after === null) return frame;
  const from = lead.spanWord && lead.bound === null ? frame.from - 1 : frame.from;
  return { ...frame, from, to: after.to, bound: after.bound, boundFrom: after.from, boundTo: after.to };
}

const withValue = (amount: Amount, value: Decimal, power: number): Amount =>
  value === amount.value ? amount : { ...amount, value, exponent: amount.exponent + power, power };

function readSingle(scan: Scan, lead: Lead, amount: Amount): Expression {
  const settled = settle(scan, amount, lead, null);
  const frame = closeFrame(scan, frameOf(lead, settled, amount.to), lead);
  const quantity = buildQuantity(scan, amount, frame);
  const { share } = settled;
  return { quantities: [share?.kind === 'multiple' ? asPercentage(quantity, share) : quantity], to: frame.to };
}

function readRange(scan: Scan, lead: Lead, first: Amount, second: Amount): Expression {
  const whole = second.unit !== null && first.unit !== null && isPerOf(second.unit, first.unit);
  const settled = settle(scan, whole ? { ...first, unit: second.unit } : first, lead, second);
  const base = frameOf(lead, settled, second.to);
  const from = lead.spanWord && lead.bound === null ? base.from - 1 : base.from;
  const frame: Frame = {
    ...base,
    from,
    bound: 'range',
    high: second.value,
    numberTo: second.numberTo,
    unitFrom: second.unitFrom,
    unitTo: second.to,
  };
  return { quantities: [buildQuantity(scan, withValue(first, settled.value, second.power), frame)], to: second.to };
}

function readRatio(scan: Scan, lead: Lead, first: Amount, second: Amount): Expression {
  const settled = settle(scan, first, lead, second);
  const frame: Frame = {
    ...frameOf(lead, settled, second.to),
    denominator: second.value,
    numberTo: second.numberTo,
    ...(second.unit === null || second.unitFrom >= second.to ? {} : { unitFrom: second.unitFrom, unitTo: second.to }),
  };
  return { quantities: [buildQuantity(scan, withValue(first, settled.value, second.power), frame)], to: second.to };
}

function readWholeRow(scan: Scan, lead: Lead, row: readonly Amount[]): Expression {
  const last = row.at(-1)!;
  const quantities = row.map((amount, index) => {
    const own: Lead = index === 0 ? lead : { ...lead, from: amount.from, bound: null, sign: null };
    const settled = settle(scan, amount, own, last);
    const value = withValue(amount, settled.value, last.power);
    return buildQuantity(scan, value, frameOf(own, settled, amount.to));
  });
  return { quantities, to: last.to };
}

/** "ba bốn trăm hộ": a span in words. */
function readSpokenSpan(scan: Scan, lead: Lead, amount: Amount, high: NonNullable<Atom['high']>): Expression {
  const settled = settle(scan, amount, lead, null);
  const top = fromDigits(high.digits, high.exponent + amount.power);
  const frame: Frame = { ...frameOf(lead, settled, amount.to), bound: 'range', high: top };
  return { quantities: [buildQuantity(scan, amount, frame)], to: amount.to };
}

/** Reads the whole expression around the number at `atom`: bound, sign, magnitude, unit, range, ratio or row. */
export function readExpression(scan: Scan, found: Atom, first: Amount, floor: number): Expression {
  const lead = readLead(scan, first, floor);
  const fraction = mixedFraction(scan, found, lead.sign);
  if (fraction !== null) return readSingle(scan, lead, readAmount(scan, fraction));
  const split = splitMetres(scan, found);
  if (split !== null) return readSingle(scan, lead, readAmount(scan, split));
  if (found.high !== null) return readSpokenSpan(scan, lead, first, found.high);
  const spelled = spelledOut(scan, first);
  if (spelled !== null) {
    const { quantities, to } = readSingle(scan, lead, spelled.amount);
    return { quantities, to: Math.max(to, spelled.to) };
  }
  const row = readRow(scan, first);
  if (row !== null) return readWholeRow(scan, lead, row);
  const ratio = ratioEnd(scan, first);
  if (ratio !== null) return readRatio(scan, lead, first, withUnitOfNext(scan, first, ratio));
  const end = rangeEnd(scan, first, lead);
  return end === null ? readSingle(scan, lead, first) : readRange(scan, lead, first, end);
}
