import { type Micro, micro } from './oracle.ts';

/** A number as printed: its digits, and what multiplies it ("tỷ", or nothing). */
export interface Printed {
  readonly digits: string;
  readonly magnitude: string;
}

/** A way to read digits: the number, and one unit of its last digit. */
export interface Value {
  readonly value: Micro;
  readonly unit: Micro;
}

const MAGNITUDES: Readonly<Record<string, bigint>> = { '': 1n, nghìn: 1_000n, triệu: 1_000_000n, tỷ: 1_000_000_000n };

/** All that the digits can mean: a mark before exactly three digits groups thousands or begins the decimals. */
export function valuesOf({ digits, magnitude }: Printed): Value[] {
  const factor = MAGNITUDES[magnitude] ?? 1n;
  const parts = digits.split(/[.,]/u);
  const read = (whole: string, part: string): Value => ({
    value: micro(`${whole}.${part}`) * factor,
    unit: micro(`0.${'1'.padStart(part.length, '0')}`) * factor,
  });
  const whole = (text: string): Value => ({ value: micro(text) * factor, unit: micro('1') * factor });
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return [whole(first)];
  const values = rest.every((part) => part.length === 3) && first.length <= 3 ? [whole(parts.join(''))] : [];
  if (rest.length === 1) values.push(read(first, rest[0] ?? ''));
  return values;
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** Would somebody print this? No zero in front of other digits, no mark at an end. */
function isPrintable(digits: string): boolean {
  return /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:[.,]\d+)?$/u.test(digits);
}

function swaps(digits: string): string[] {
  const at = [...digits].flatMap((char, index) => (isDigit(char) ? [index] : []));
  return at.flatMap((i) =>
    at
      .filter((j) => j > i)
      .map((j) => digits.slice(0, i) + digits[j] + digits.slice(i + 1, j) + digits[i] + digits.slice(j + 1)),
  );
}

function otherDigits(digits: string): string[] {
  return [...digits].flatMap((char, index) =>
    isDigit(char) ? [...'0123456789'].map((digit) => digits.slice(0, index) + digit + digits.slice(index + 1)) : [],
  );
}

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/gu, '.');

/** The decimal mark one or two places to the left or right of where it stands, or stood. */
function shifts(digits: string): string[] {
  const mark = digits.includes(',') ? ',' : /\.\d{1,2}$/u.test(digits) ? '.' : null;
  const plain = digits.replaceAll(/[.,]/gu, '');
  const places = mark === null ? 0 : digits.length - digits.lastIndexOf(mark) - 1;
  return [-2, -1, 1, 2].map((by) => {
    const left = places + by;
    if (left <= 0) return grouped(plain.replace(/^0+(?=\d)/u, '') + '0'.repeat(-left));
    const full = plain
      .padStart(left + 1, '0')
      .replace(/^0+(?=\d)/u, '')
      .padStart(left + 1, '0');
    return `${full.slice(0, -left)}${mark ?? ','}${full.slice(-left)}`;
  });
}

function withoutZero(digits: string): string[] {
  const plain = digits.replaceAll('.', '');
  const isWhole = digits === plain || /^\d{1,3}(?:\.\d{3})+$/u.test(digits);
  const source = isWhole ? plain : digits;
  return [...source].flatMap((char, index) => {
    if (char !== '0') return [];
    const rest = source.slice(0, index) + source.slice(index + 1);
    return [isWhole && digits !== plain ? grouped(rest) : rest];
  });
}

/** The ways a hand or a machine gets a number wrong, each only once, never the number itself. */
export function slips(printed: Printed): Printed[] {
  const { digits, magnitude } = printed;
  const all = [...swaps(digits), ...otherDigits(digits), ...shifts(digits), ...withoutZero(digits)];
  const slipped = [...new Set(all)].filter((other) => other !== digits && isPrintable(other));
  const written = slipped.map((other) => ({ digits: other, magnitude }));
  return magnitude === 'tỷ' ? [...written, { digits, magnitude: 'triệu' }] : written;
}
