import type { Span } from '../text/article.ts';

/** An exact decimal in plain notation: "-?digits[.digits]", no exponent, no trailing zeros after the point. */
export type Decimal = string;

export type Bound = 'exact' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'range';

/** Another way to read the same characters ("1.234" as 1234 or 1,234). */
export interface NumberReading {
  readonly value: Decimal;
  readonly high: Decimal | null;
  /** Size of one unit of the last printed digit; null for a discrete count. */
  readonly precision: Decimal | null;
  readonly unit: string;
  readonly why: 'separator' | 'magnitude' | 'denominator' | 'unit' | 'misprint';
}

/** A number as printed, read. It knows its unit and its bound, and nothing of what it measures. */
export interface Quantity extends Span {
  /** The digits or the number words alone, without bound, magnitude and unit. */
  readonly number: Span;
  /** Magnitude applied ("99,628 tỷ" is 99628000000); a percentage stays as printed (38.4). */
  readonly value: Decimal;
  /** Upper end of a range, else null. */
  readonly high: Decimal | null;
  /** The b of "a/b" ("640/350 lao động"), else null. */
  readonly denominator: Decimal | null;
  /** Canonical unit id of data/units.json; "count" when no unit is printed. */
  readonly unit: string;
  readonly bound: Bound;
  /** Size of one unit of the last printed digit, magnitude applied; null for a discrete count, which is exact. */
  readonly precision: Decimal | null;
  /** "(+8,6%)": the printed sign, else null. */
  readonly sign: '+' | '-' | null;
  readonly form: 'digits' | 'words' | 'mixed';
  /** The bound word as printed ("hơn"), else null. */
  readonly boundWord: Span | null;
  /** The unit as printed ("tỷ đồng", "%"), else null. */
  readonly unitWord: Span | null;
  /** Every other reading of the same characters, likelier first. */
  readonly readings: readonly NumberReading[];
}

export type NumeralKind =
  | 'date'
  | 'year'
  | 'month'
  | 'quarter'
  | 'period'
  | 'ordinal'
  | 'term'
  | 'document'
  | 'address'
  | 'phone'
  | 'time'
  | 'age'
  | 'code'
  | 'level'
  | 'list'
  | 'programme'
  | 'duration';

/** A number in the text that is no figure: a date, an ordinal, a document number ... `start`..`end` covers its words too. */
export interface Numeral extends Span {
  readonly number: Span;
  readonly kind: NumeralKind;
}

export interface Numbers {
  readonly quantities: readonly Quantity[];
  readonly numerals: readonly Numeral[];
}
