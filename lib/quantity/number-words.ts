import { bareOf } from '../text/forms.ts';
import type { Scan } from './scan.ts';
import { wordAt } from './scan.ts';

/** The roles of Vietnamese number words. */
export type WordRole = 'unit' | 'ten' | 'tens' | 'dozen' | 'hundred' | 'scale' | 'half' | 'zero-fill' | 'point';

export interface NumberWord {
  readonly role: WordRole;
  readonly value: number;
  /** Counts only inside a longer number ("mươi lăm"), never at its start. */
  readonly bound: boolean;
}

const word = (role: WordRole, value: number, bound = false): NumberWord => ({ role, value, bound });

const ENTRIES: readonly (readonly [string, NumberWord])[] = [
  ['không', word('unit', 0)],
  ['một', word('unit', 1)],
  ['mốt', word('unit', 1, true)],
  ['hai', word('unit', 2)],
  ['ba', word('unit', 3)],
  ['bốn', word('unit', 4)],
  ['tư', word('unit', 4, true)],
  ['năm', word('unit', 5)],
  ['lăm', word('unit', 5, true)],
  ['nhăm', word('unit', 5, true)],
  ['sáu', word('unit', 6)],
  ['bảy', word('unit', 7)],
  ['bẩy', word('unit', 7)],
  ['tám', word('unit', 8)],
  ['chín', word('unit', 9)],
  ['mười', word('ten', 10)],
  ['mươi', word('tens', 10, true)],
  ['chục', word('tens', 10, true)],
  ['tá', word('dozen', 12, true)],
  ['trăm', word('hundred', 100, true)],
  ['nghìn', word('scale', 3, true)],
  ['ngàn', word('scale', 3, true)],
  ['vạn', word('scale', 4, true)],
  ['triệu', word('scale', 6, true)],
  ['tỷ', word('scale', 9, true)],
  ['tỉ', word('scale', 9, true)],
  ['rưỡi', word('half', 5, true)],
  ['rưởi', word('half', 5, true)],
  ['linh', word('zero-fill', 0, true)],
  ['lẻ', word('zero-fill', 0, true)],
  ['phẩy', word('point', 0, true)],
];

const NORM: ReadonlyMap<string, NumberWord> = new Map(ENTRIES);
/** "tư" and "tá" are left out: "tu", "ta" are too many other words. */
const BARE: ReadonlyMap<string, NumberWord> = new Map(
  [...ENTRIES]
    .reverse()
    .filter(([name]) => name !== 'tá' && name !== 'lẻ')
    .map(([name, value]) => [bareOf(name), value]),
);

/** Words for the numbers from one to ten, printed without accents, with their values. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  [...BARE].flatMap(([name, { role, value }]): [string, number][] =>
    role === 'ten' || (role === 'unit' && value > 0) ? [[name, value]] : [],
  ),
);

/** The value of a word for a digit, at the end of a number or alone ("hai", "mốt", "lăm"), or null. */
export function digitOf(norm: string): number | null {
  const found = NORM.get(norm);
  return found?.role === 'unit' ? found.value : null;
}

/** Words that "tỷ" makes another word with: a rate, a share. Without accents only those that are nothing else. */
const AFTER_RATIO = new Set(['lệ', 'trọng', 'số', 'suất']);
const AFTER_BARE_RATIO = new Set(['le', 'suat']);

/** "trong năm tỷ lệ hộ nghèo" says a rate, not five thousand million. */
function isRatio(scan: Scan, at: number, found: NumberWord): boolean {
  if (found.role !== 'scale' || found.value !== 9) return false;
  return (scan.bare ? AFTER_BARE_RATIO : AFTER_RATIO).has(wordAt(scan, at + 1));
}

/** The number word at a token, or null. */
export function numberWordAt(scan: Scan, at: number): NumberWord | null {
  const found = (scan.bare ? BARE : NORM).get(wordAt(scan, at)) ?? null;
  return found !== null && isRatio(scan, at, found) ? null : found;
}

/** For the tokeniser's tags: can this word begin a Vietnamese number, with or without accents? */
export function beginsNumber(norm: string, bare: string): boolean {
  const found = NORM.get(norm) ?? BARE.get(bare);
  return found !== undefined && !found.bound;
}
