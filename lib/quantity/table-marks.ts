import type { Span } from '../text/article.ts';
import { fromDigits } from './decimal.ts';
import type { Quantity } from './quantity.ts';

/** The mark before decimals as a whole table prints it; null where its numbers do not tell or disagree. */
export type DecimalMark = ',' | '.' | null;

const LONGEST_NUMBER = 24;
const other = (mark: string): ',' | '.' => (mark === ',' ? '.' : ',');

/** What one printed number says of the decimal mark: "106,5" and "1.234.567" say comma, "1,363.9" dot, "1.234" nothing. */
function toldBy(number: string): DecimalMark {
  const marks = [...number].filter((mark) => mark === ',' || mark === '.');
  const last = marks.at(-1);
  if (last === undefined) return null;
  if (marks.length > 1) return marks[0] === last ? other(last) : last === ',' ? ',' : '.';
  const fraction = number.length - 1 - number.lastIndexOf(last);
  const whole = number.indexOf(last);
  if (fraction === 3 && whole <= 3 && number[0] !== '0') return null;
  return last === ',' ? ',' : '.';
}

/** The decimal mark that all numbers of a table agree on. */
export function decimalMarkOf(text: string, numbers: Iterable<Span>): DecimalMark {
  let found: DecimalMark = null;
  for (const { start, end } of numbers) {
    if (end - start > LONGEST_NUMBER) continue;
    const told = toldBy(text.slice(start, end));
    if (told === null) continue;
    if (found !== null && told !== found) return null;
    found = told;
  }
  return found;
}

const TWO_WAYS = /^(\d{1,3})([.,])(\d{3})$/u;

/**
 * A bare number of a table that can be read two ways ("99,628", "1.234"), read by the table's decimal mark, else by the
 * language's (`usual`), with the other reading beside it. Anything else comes back as it is.
 */
export function readByMark(text: string, quantity: Quantity, mark: DecimalMark, usual: ',' | '.'): Quantity {
  const { number, denominator, high, sign } = quantity;
  if (number.end - number.start > 8 || denominator !== null || high !== null) return quantity;
  const found = TWO_WAYS.exec(text.slice(number.start, number.end));
  if (found === null || found[1]!.startsWith('0')) return quantity;
  const digits = found[1]! + found[3]!;
  const negative = sign === '-';
  const asDecimal = found[2] === (mark ?? usual);
  const value = fromDigits(digits, asDecimal ? -3 : 0, negative);
  const reading = { high: null, unit: quantity.unit, why: 'separator' } as const;
  const readings =
    mark !== null
      ? []
      : [{ ...reading, value: fromDigits(digits, asDecimal ? 0 : -3, negative), precision: asDecimal ? '1' : '0.001' }];
  return { ...quantity, value, precision: asDecimal ? '0.001' : '1', readings };
}
