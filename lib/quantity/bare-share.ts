import type { Amount } from './amount.ts';
import { compare, fromDigits, shift } from './decimal.ts';
import type { Lead } from './lead.ts';
import { each, matchForward, phrases, wordSet } from './phrases.ts';
import type { Decimal, Quantity } from './quantity.ts';
import type { Scan } from './scan.ts';
import { inSet } from './scan.ts';

/** What a share without its sign stands right before; behind a fraction in words also what alone is too many other words. */
const PLANS = phrases<true>([...each('kế hoạch|kh|dự toán|nghị quyết|nq|dt|cùng kỳ|cùng kì', true)]);
const WHOLES = phrases<true>([...each('chỉ tiêu|mục tiêu|nhiệm vụ năm', true)]);
const SHARE_LEADS = wordSet('bằng đạt vượt tăng giảm được');
const EQUALS = wordSet('bằng đạt');

/** A number below the first is hardly a percentage of a plan, one above the second hardly so many times of it. */
const LARGEST_MULTIPLE = '3';
const SMALLEST_PERCENTAGE = '10';

/**
 * A share of a plan printed without its sign: `percent`, which was left out ("bằng 112,8 KH giao"), or `multiple`, so many
 * times the plan ("bằng 1,086 kế hoạch", "hai phần ba kế hoạch", "bằng 1,086 lần kế hoạch").
 */
export interface BareShare {
  readonly kind: 'percent' | 'multiple';
  readonly value: Decimal;
  readonly exponent: number;
}

/** The reading of the separator that makes a number with decimals: "1.086 kế hoạch" is no thousand plans. */
function withDecimals({ value, exponent, atom }: Amount): { value: Decimal; exponent: number } {
  const { other } = atom;
  if (exponent < 0 || other === null || other.exponent >= 0) return { value, exponent };
  return { value: fromDigits(other.digits, other.exponent), exponent: other.exponent };
}

/** How the amount is a share of the plan behind it; null when it is none, or nobody can tell which of the two. */
export function bareShare(scan: Scan, amount: Amount, lead: Pick<Lead, 'from'>): BareShare | null {
  if ((amount.unit !== null && amount.unit !== 'times') || amount.power !== 0) return null;
  const isTimes = amount.unit === 'times';
  if (isTimes && !inSet(scan, lead.from - 1, EQUALS)) return null;
  const isPlan = matchForward(scan, amount.to, PLANS) !== null;
  const number = withDecimals(amount);
  if (isTimes) return isPlan ? { kind: 'multiple', ...number } : null;
  if (amount.atom.form === 'words') {
    const isFraction = amount.exponent < 0 && compare(amount.value, '1') <= 0;
    const isOfPlan = isPlan || matchForward(scan, amount.to, WHOLES) !== null;
    return isFraction && isOfPlan ? { kind: 'multiple', ...number } : null;
  }
  if (!isPlan || amount.atom.form !== 'digits' || !(number.exponent < 0 || inSet(scan, lead.from - 1, SHARE_LEADS)))
    return null;
  if (compare(number.value, SMALLEST_PERCENTAGE) >= 0) return { kind: 'percent', ...number };
  const isMultiple = number.exponent < 0 && compare(number.value, LARGEST_MULTIPLE) <= 0;
  return isMultiple ? { kind: 'multiple', ...number } : null;
}

/**
 * So many times as a percentage. That the number itself is the percentage stays as the other reading: the page prints
 * neither sign.
 */
export function asPercentage(quantity: Quantity, { value, exponent }: BareShare): Quantity {
  const precision = fromDigits('1', exponent);
  return {
    ...quantity,
    value: shift(value, 2),
    precision: shift(precision, 2),
    unit: 'percent',
    readings: [{ value, high: null, precision, unit: 'percent', why: 'unit' }],
  };
}
