import type { Atom } from './atom.ts';
import { wordAtom } from './atom.ts';
import type { Scan } from './scan.ts';
import { isMark } from './scan.ts';

/** Words for numbers below twenty, with their values. */
export const SMALL_ENGLISH_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

/** For the tokeniser's tags. */
export const beginsEnglishNumber = (word: string): boolean => SMALL_ENGLISH_NUMBERS.has(word) || TENS.has(word);

const PARTS: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
]);
const FRACTION_PLACES = 15;

const normAt = (scan: Scan, at: number): string => scan.tokens[at]?.norm ?? '';

/** A group below a thousand: "two hundred and thirty-five". */
function readGroup(scan: Scan, start: number): { value: number; to: number } | null {
  let value = 0;
  let at = start;
  const small = SMALL_ENGLISH_NUMBERS.get(normAt(scan, at));
  if (small !== undefined) {
    at++;
    value = small;
    if (normAt(scan, at) === 'dozen') return { value: value * 12, to: at + 1 };
    if (normAt(scan, at) !== 'hundred') return { value, to: at };
    value *= 100;
    at++;
    if (normAt(scan, at) === 'and' && beginsEnglishNumber(normAt(scan, at + 1))) at++;
    const rest = readBelowHundred(scan, at);
    return rest === null ? { value, to: at } : { value: value + rest.value, to: rest.to };
  }
  return readBelowHundred(scan, at);
}

function readBelowHundred(scan: Scan, at: number): { value: number; to: number } | null {
  const small = SMALL_ENGLISH_NUMBERS.get(normAt(scan, at));
  if (small !== undefined) return { value: small, to: at + 1 };
  const tens = TENS.get(normAt(scan, at));
  if (tens === undefined) return null;
  const next = isMark(scan, at + 1, '-') ? at + 2 : at + 1;
  const ones = SMALL_ENGLISH_NUMBERS.get(normAt(scan, next));
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, to: next + 1 }
    : { value: tens, to: at + 1 };
}

/** "two thirds", "three-quarters" behind the words of the upper number; null when they are no fraction. */
function readFraction(scan: Scan, above: number, at: number): { digits: string; to: number } | null {
  const next = isMark(scan, at, '-') ? at + 1 : at;
  const word = normAt(scan, next);
  const below = PARTS.get(above > 1 && word.endsWith('s') ? word.slice(0, -1) : word);
  if (below === undefined || above >= below || above > 1 !== word.endsWith('s')) return null;
  const scaled = (BigInt(above) * 10n ** BigInt(FRACTION_PLACES + 1)) / BigInt(below);
  return { digits: ((scaled + 5n) / 10n).toString(), to: next + 1 };
}

/** "two and a half million". */
const isAndAHalf = (scan: Scan, at: number): boolean =>
  normAt(scan, at) === 'and' && normAt(scan, at + 1) === 'a' && normAt(scan, at + 2) === 'half';

/** A number in English words from token `at`, or null: "eight", "twenty-five", "two hundred and five thousand". */
export function readEnglishWords(scan: Scan, start: number): Atom | null {
  let total = 0n;
  let at = start;
  let lastPower = Number.POSITIVE_INFINITY;
  for (let count = 0; count < 8; count++) {
    const group = readGroup(scan, at);
    if (group === null) break;
    const power = SCALES.get(normAt(scan, group.to));
    if (power === undefined || power >= lastPower) {
      if (power !== undefined && at > start) break;
      total += BigInt(group.value);
      at = group.to;
      break;
    }
    total += BigInt(group.value) * 10n ** BigInt(power);
    lastPower = power;
    at = group.to + 1;
  }
  if (at === start) return null;
  const half = isAndAHalf(scan, at) ? SCALES.get(normAt(scan, at + 3)) : undefined;
  if (half !== undefined && lastPower > 99) return wordAtom(start, at + 4, `${total}5`, half - 1);
  const fraction = total < 20n ? readFraction(scan, Number(total), at) : null;
  if (fraction !== null) return wordAtom(start, fraction.to, fraction.digits, -FRACTION_PLACES);
  return wordAtom(start, at, total.toString(), 0, at === start + 1);
}
