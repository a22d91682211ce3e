import type { Token } from '../text/tokens.ts';
import type { UnitIndex } from './units.ts';

/** What every rule of this room reads: the tokens of one block. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly units: UnitIndex;
  /** The block is written without accents: words match in their bare forms. */
  readonly bare: boolean;
  /** The block is English: commas part thousands, English number words count. */
  readonly english: boolean;
  /** The block is written in capitals ("THU NGÂN SÁCH ĐẠT 96 TỶ ĐỒNG"): a capital says nothing there. */
  readonly shouted: boolean;
  readonly memo: Memo;
}

/**
 * What has been looked at in this block already, as token indexes: before each of them the look need not be taken again.
 * Without it long rows of numbers would be gone over once for each member.
 */
export interface Memo {
  /** No address of the net begins before it. */
  electronic: number;
  /** No row of numbers with a shared unit begins before it. */
  row: number;
  /** No row of numbers with a shared span of time begins before it. */
  chain: number;
}

export const freshMemo = (): Memo => ({ electronic: 0, row: 0, chain: 0 });

/** The token at an index, or undefined; asking an array for index -1 itself is slow. */
const tokenAt = (scan: Scan, at: number): Token | undefined => (at < 0 ? undefined : scan.tokens[at]);

/** The word at a token in the form this block's rules match: with accents, or without where the block has none. */
export function wordAt(scan: Scan, at: number): string {
  const token = tokenAt(scan, at);
  if (token === undefined) return '';
  return scan.bare ? token.bare : token.norm;
}

export function isMark(scan: Scan, at: number, mark: string): boolean {
  const token = tokenAt(scan, at);
  return token !== undefined && token.kind === 'mark' && token.norm === mark;
}

export const isDigits = (scan: Scan, at: number): boolean => tokenAt(scan, at)?.kind === 'digits';
export const isWord = (scan: Scan, at: number): boolean => tokenAt(scan, at)?.kind === 'word';

/** Do tokens `at - 1` and `at` touch? */
export const isGlued = (scan: Scan, at: number): boolean => tokenAt(scan, at)?.glued === true;

/** Words with accents and without, for one lookup by `wordAt`. */
export interface WordSet {
  readonly norm: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
}

export function inSet(scan: Scan, at: number, set: WordSet): boolean {
  const token = tokenAt(scan, at);
  if (token === undefined || token.kind !== 'word') return false;
  return scan.bare ? set.bare.has(token.bare) : set.norm.has(token.norm);
}
