import { SMALL_NUMBERS } from '../../quantity/number-words.ts';

/** Small numbers, and the forms that only ordinals have ("thứ nhất", "thứ nhì"). */
const WORDS: ReadonlyMap<string, number> = new Map([...SMALL_NUMBERS, ['nhat', 1], ['nhi', 2]]);
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/**
 * The ordinal that begins a list of words without accents: "7", "thu 7", "vii", "thu bay", "muoi mot" (11), "hai muoi" (20).
 * Null when they begin otherwise.
 */
export function ordinalAt(words: readonly string[]): number | null {
  const rest = words[0] === 'thu' ? words.slice(1) : words;
  const first = rest[0] ?? '';
  if (/^\d{1,3}$/.test(first)) return Number(first);
  const word = WORDS.get(first);
  if (word !== undefined) return inWords(word, rest[1] ?? '', rest[2] ?? '');
  return /^[ivx]{1,6}$/.test(first) ? roman(first) : null;
}

function inWords(first: number, second: string, third: string): number {
  if (first === 10) return 10 + unitOf(second);
  return second === 'muoi' ? first * 10 + unitOf(third) : first;
}

function unitOf(word: string): number {
  const value = WORDS.get(word) ?? 0;
  return value < 10 ? value : 0;
}

function roman(letters: string): number {
  let sum = 0;
  for (let at = 0; at < letters.length; at++) {
    const value = ROMAN[letters[at] ?? ''] ?? 0;
    const next = ROMAN[letters[at + 1] ?? ''] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
}
