/** Fractions with a character of their own, as digits and exponent. */
const FRACTIONS: ReadonlyMap<string, readonly [digits: string, exponent: number]> = new Map([
  ['½', ['5', -1]],
  ['¼', ['25', -2]],
  ['¾', ['75', -2]],
  ['⅓', ['333333333333333', -15]],
  ['⅔', ['666666666666667', -15]],
  ['⅕', ['2', -1]],
  ['⅖', ['4', -1]],
  ['⅗', ['6', -1]],
  ['⅘', ['8', -1]],
  ['⅛', ['125', -3]],
]);

export const isFractionMark = (mark: string): boolean => FRACTIONS.has(mark);

/** The value of such a mark, or undefined. */
export const fractionOf = (mark: string): readonly [digits: string, exponent: number] | undefined =>
  FRACTIONS.get(mark);
