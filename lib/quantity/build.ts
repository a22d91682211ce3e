import type { Amount } from './amount.ts';
import { fromDigits, negate } from './decimal.ts';
import type { Bound, Decimal, NumberReading, Quantity } from './quantity.ts';
import { withoutNotes } from './raised.ts';
import type { Scan } from './scan.ts';

/** The frame a quantity is put into: the words around its amount. Token indexes, `to` exclusive. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
  readonly boundFrom: number | null;
  readonly boundTo: number;
  readonly sign: '+' | '-' | null;
  readonly high: Decimal | null;
  readonly denominator: Decimal | null;
  /** The unit, when it is not the amount's own (taken from the other end of a range, a header, a currency in front). */
  readonly unit: string;
  readonly discrete: boolean;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly unitFrom: number | null;
  readonly unitTo: number;
}

const span = (scan: Scan, from: number, to: number): { start: number; end: number } => ({
  start: scan.tokens[from]!.start,
  end: scan.tokens[to - 1]!.end,
});

/** A number of things printed to the last one is exact; anything else is known to its last printed digit. */
function precisionOf(exponent: number, discrete: boolean): Decimal | null {
  return discrete && exponent === 0 ? null : fromDigits('1', exponent);
}

/** Can the other reading of the separator be meant? Nobody counts in thousandths, or prints a third of a cent. */
function otherReading(amount: Amount, discrete: boolean, unit: string): NumberReading | null {
  const { other } = amount.atom;
  if (other === null || amount.compound) return null;
  const exponent = other.exponent + amount.power;
  if (exponent < 0 && (discrete || unit.startsWith('VND') || unit.startsWith('USD'))) return null;
  return {
    value: fromDigits(other.digits, exponent),
    high: null,
    precision: precisionOf(exponent, discrete),
    unit,
    why: 'separator',
  };
}

interface Main {
  readonly value: Decimal;
  readonly exponent: number;
  readonly readings: readonly NumberReading[];
}

const NO_READINGS: readonly NumberReading[] = [];

const mainOf = (value: Decimal, exponent: number, readings: readonly NumberReading[] = NO_READINGS): Main => ({
  value,
  exponent,
  readings,
});

/** The likelier reading first: things counted and money come in whole numbers, percentages rarely in thousands. */
function chooseReading(amount: Amount, discrete: boolean, unit: string): Main {
  const { other } = amount.atom;
  const { value, exponent } = amount;
  if (other === null || amount.compound) return mainOf(value, exponent);
  const otherExponent = other.exponent + amount.power;
  const otherValue = fromDigits(other.digits, otherExponent);
  const wholeOnly = discrete || ((unit.startsWith('VND') || unit.startsWith('USD')) && amount.power === 0);
  if (wholeOnly && exponent < 0 && otherExponent >= 0) return mainOf(otherValue, otherExponent);
  if (unit === 'percent' && exponent >= 0 && amount.power === 0) {
    return mainOf(otherValue, otherExponent, [{ value, high: null, precision: '1', unit, why: 'separator' }]);
  }
  const reading = otherReading(amount, discrete, unit);
  return reading === null ? mainOf(value, exponent) : mainOf(value, exponent, [reading]);
}

/** A note mark at the very end is not the number's: "kết nạp 90¹". */
const endOf = (scan: Scan, { to, numberFrom, numberTo }: Frame): number =>
  to === numberTo ? withoutNotes(scan, numberFrom, to) : to;

/** Puts a quantity together from its amount and frame. */
export function buildQuantity(scan: Scan, amount: Amount, frame: Frame): Quantity {
  const { discrete, unit } = frame;
  const main = chooseReading(amount, discrete, unit);
  const negative = frame.sign === '-';
  return {
    start: scan.tokens[frame.from]!.start,
    end: scan.tokens[endOf(scan, frame) - 1]!.end,
    number: span(scan, frame.numberFrom, withoutNotes(scan, frame.numberFrom, frame.numberTo)),
    value: negative ? negate(main.value) : main.value,
    high: frame.high,
    denominator: frame.denominator,
    unit,
    bound: frame.bound,
    precision: precisionOf(main.exponent, discrete),
    sign: frame.sign,
    form: formOfAmount(amount),
    boundWord: frame.boundFrom === null ? null : span(scan, frame.boundFrom, frame.boundTo),
    unitWord:
      frame.unitFrom === null || frame.unitFrom >= frame.unitTo ? null : span(scan, frame.unitFrom, frame.unitTo),
    readings: negative ? main.readings.map((reading) => ({ ...reading, value: negate(reading.value) })) : main.readings,
  };
}

function formOfAmount(amount: Amount): Quantity['form'] {
  if (amount.atom.form !== 'words') return amount.atom.form;
  return amount.compound ? 'mixed' : 'words';
}
