import type { Token } from '../text/tokens.ts';
import type { Amount } from './amount.ts';
import { readAmount } from './amount.ts';
import type { Atom } from './atom.ts';
import { readExpression } from './expression.ts';
import { isFractionMark } from './fraction-marks.ts';
import { currencyBefore } from './lead.ts';
import { isLoneNumber } from './lone-word.ts';
import { readNumberAt } from './number-at.ts';
import { chainedNumeral, labelledRowEnd } from './numerals/chain.ts';
import { classifyNumeral } from './numerals/classify.ts';
import type { NumeralMatch } from './numerals/match.ts';
import { wordSet } from './phrases.ts';
import type { PrintedUnit } from './printed-unit.ts';
import { unitInBracket, unitOfName, unitOfRow } from './printed-unit.ts';
import type { Numeral, NumeralKind, Quantity } from './quantity.ts';
import { withoutNotes } from './raised.ts';
import type { Scan } from './scan.ts';
import { inSet, isGlued, isMark, wordAt } from './scan.ts';
import { hasNoUnit, withPrintedUnit } from './table-units.ts';
import { matchUnit } from './units.ts';

/** Tags of the token stream: this word can begin a number. */
export const VIETNAMESE_NUMBER = 1;
export const ENGLISH_NUMBER = 2;

/** Kinds of label that one word can give to several numbers ("tổ 1, 2 và 3"). */
const SHARED_LABELS: ReadonlySet<NumeralKind> = new Set(['level', 'address', 'document', 'ordinal', 'code']);

interface Sink {
  readonly quantities: Quantity[];
  readonly numerals: Numeral[];
}

const mayBegin = (scan: Scan, token: Token): boolean => {
  if (token.kind === 'digits') return true;
  if (token.kind === 'word') return (token.tag & (scan.english ? ENGLISH_NUMBER : VIETNAMESE_NUMBER)) !== 0;
  return isFractionMark(token.norm);
};

/** Around a lone word these make it part of a date or time. */
const CALENDAR_BEFORE = wordSet('tháng năm ngày mùng mồng thứ');
const CALENDAR_AFTER = wordSet('giờ tháng');

const isCalendar = (scan: Scan, atom: Atom): boolean =>
  inSet(scan, atom.from - 1, CALENDAR_BEFORE) || inSet(scan, atom.to, CALENDAR_AFTER);

function pushNumeral(scan: Scan, sink: Sink, found: NumeralMatch, atom: Atom): void {
  const { tokens } = scan;
  const first = tokens[Math.min(found.from, atom.from)]!;
  const last = tokens[Math.max(found.to, atom.to) - 1]!;
  sink.numerals.push({
    kind: found.kind,
    start: first.start,
    end: last.end,
    number: { start: tokens[atom.from]!.start, end: tokens[withoutNotes(scan, atom.from, atom.to) - 1]!.end },
  });
}

/** "không còn hộ nghèo": none left is a zero. */
function readNone(scan: Scan, atom: Atom): Amount | null {
  const word = wordAt(scan, atom.from);
  const left = wordAt(scan, atom.to);
  if (!(word === 'không' && left === 'còn') && !(word === 'khong' && left === 'con')) return null;
  const unit = matchUnit(scan.units, scan.tokens, atom.to + 1, scan.bare);
  if (unit === null || !unit.item.discrete) return null;
  const amount = readAmount(scan, { ...atom, lone: false });
  return { ...amount, to: unit.to, unit: unit.item.id, discrete: true, unitFrom: atom.to + 1 };
}

/** Finds the numbers of one block of tokens, left to right, each token looked at a bounded number of times. */
export function readBlock(scan: Scan, sink: Sink): void {
  const { tokens } = scan;
  let floor = 0;
  let at = 0;
  while (at < tokens.length) {
    if (!mayBegin(scan, tokens[at]!)) {
      at++;
      continue;
    }
    const atom = readNumberAt(scan, at);
    if (atom === null) {
      at++;
      continue;
    }
    if (atom.lone) {
      at = readLone(scan, sink, atom, floor);
      if (at > atom.from + 1) floor = at;
      continue;
    }
    const certain = isCertain(scan, atom, floor);
    const numeral = certain ? null : (classifyNumeral(scan, atom) ?? chainedNumeral(scan, atom));
    if (numeral !== null) {
      pushNumeral(scan, sink, numeral, atom);
      at = Math.max(numeral.to, atom.to);
      if (SHARED_LABELS.has(numeral.kind)) at = labelledRowEnd(scan, at);
    } else {
      const { quantities, to } = readExpression(scan, atom, readAmount(scan, atom), floor);
      const bracketed = quantities.length === 1 && hasNoUnit(quantities[0]!) ? unitInBracket(scan, to) : null;
      if (bracketed === null) pushQuantities(scan, sink, atom, quantities);
      else sink.quantities.push(withBracket(scan, quantities[0]!, to, bracketed));
      at = Math.max(bracketed?.to ?? to, atom.to);
    }
    floor = at;
  }
}

/** What is read, in the unit of the name before it where no other is printed. */
function pushQuantities(scan: Scan, sink: Sink, atom: Atom, quantities: readonly Quantity[]): void {
  const named = unitOfName(scan, atom.from) ?? (quantities.every(hasNoUnit) ? unitOfRow(scan, atom.from) : null);
  if (named === null) sink.quantities.push(...quantities);
  else sink.quantities.push(...quantities.map((found) => (hasNoUnit(found) ? withPrintedUnit(found, named) : found)));
}

/** The quantity in the unit of the bracket behind it, which becomes a part of it. `from`: the token that opens the bracket. */
function withBracket({ tokens }: Scan, found: Quantity, from: number, unit: PrintedUnit & { to: number }): Quantity {
  const { end } = tokens[unit.to - 1]!;
  const unitWord = { start: tokens[from + 1]!.start, end: tokens[unit.to - 2]!.end };
  return { ...withPrintedUnit(found, unit), end, unitWord };
}

/** A currency right before it, or a sign that opens the block, makes a number a figure whatever else it looks like. */
function isCertain(scan: Scan, atom: Atom, floor: number): boolean {
  if (atom.form !== 'digits') return false;
  if (currencyBefore(scan, atom.from, floor) !== null) return true;
  return atom.from === 1 && isGlued(scan, 1) && (isMark(scan, 0, '-') || isMark(scan, 0, '+')) && !isPhone(scan, atom);
}

const isPhone = (scan: Scan, atom: Atom): boolean => classifyNumeral(scan, atom)?.kind === 'phone';

/** A single small word: part of a date or time, a number before its unit, or no number. Returns the next token to read. */
function readLone(scan: Scan, sink: Sink, atom: Atom, floor: number): number {
  const numeral = isCalendar(scan, atom) ? classifyNumeral(scan, atom) : null;
  if (numeral !== null) {
    pushNumeral(scan, sink, numeral, atom);
    return Math.max(numeral.to, atom.to);
  }
  const none = readNone(scan, atom);
  const amount = none ?? readAmount(scan, atom);
  if (none === null && (!isLoneNumber(scan, amount) || classifyNumeral(scan, atom) !== null)) {
    return signed(scan, atom) ? pushExpression(scan, sink, atom, amount, floor) : atom.from + 1;
  }
  return pushExpression(scan, sink, atom, amount, floor);
}

/** "trừ một", "âm hai": the sign makes it a number. */
const signed = (scan: Scan, atom: Atom): boolean => {
  const before = scan.tokens[atom.from - 1];
  return before !== undefined && (before.norm === 'âm' || (before.norm === 'trừ' && atom.from === 1));
};

function pushExpression(scan: Scan, sink: Sink, atom: Atom, amount: Amount, floor: number): number {
  const { quantities, to } = readExpression(scan, atom, amount, floor);
  sink.quantities.push(...quantities);
  return Math.max(to, atom.to);
}
