/**
 * A number expression alone, without sign, magnitude and unit: its value is `digits` × 10^`exponent`. `exponent` is also
 * the place of its last printed digit.
 */
export interface Atom {
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly exponent: number;
  /** The other way to read the separators, or null. */
  readonly other: { readonly digits: string; readonly exponent: number } | null;
  readonly form: 'digits' | 'words' | 'mixed';
  /** One run of digits and nothing else: what dates, codes and labels are made of. */
  readonly plain: boolean;
  /** Words only: a single small word ("ba", "năm"), to be believed only where its context makes it a number. */
  readonly lone: boolean;
  /** Words only: the value is not exact ("hàng nghìn" is about a thousand). */
  readonly about: boolean;
  /** Words that already hold a unit ("gấp đôi" is 2 times). */
  readonly unit: string | null;
  /** "ba bốn trăm": the upper end, in the same digits and exponent as the value. */
  readonly high: { readonly digits: string; readonly exponent: number } | null;
}

export function digitAtom(
  from: number,
  to: number,
  digits: string,
  exponent: number,
  other: Atom['other'] = null,
  plain = false,
): Atom {
  return {
    from,
    to,
    digits,
    exponent,
    other,
    form: 'digits',
    plain,
    lone: false,
    about: false,
    unit: null,
    high: null,
  };
}

/** Words that make a number; `lone`: a single small one. */
export const wordAtom = (from: number, to: number, digits: string, exponent: number, lone = false): Atom => ({
  from,
  to,
  digits,
  exponent,
  other: null,
  form: 'words',
  plain: false,
  lone,
  about: false,
  unit: null,
  high: null,
});
