import { keysOf } from './word-key.ts';

/** Digits in words that stand alone; longer numbers in words are numbers already (number-words.ts). */
const ONES = keysOf('một hai ba bốn năm sáu bảy tám chín đôi');
const MAGNITUDES: ReadonlySet<string> = new Set(keysOf('chục trăm nghìn vạn triệu tỷ rưỡi nửa'));
const COUNTS: ReadonlySet<string> = new Set([...ONES, ...MAGNITUDES]);
/** A word that says how many, and one that multiplies the number before it. */
export const isCount = (key: string): boolean => COUNTS.has(key);
export const isMagnitude = (key: string): boolean => MAGNITUDES.has(key);

/** Does one word in the place of the other make another value: "tỷ" and "triệu", "hai" and "ba"? */
export const isOtherValue = (a: string, b: string): boolean => COUNTS.has(a) && COUNTS.has(b) && a !== b;

/**
 * What a number does (it goes up, goes down, stays), and how far it reaches. A closed class: a note on "8,6%" alone must tell
 * "tăng" from "giảm" and "hơn" from "gần", and need not tell "đạt" from "được".
 */
const SENSES: ReadonlyMap<string, string> = new Map(
  ['tăng', 'giảm', 'hơn trên quá vượt', 'gần dưới ngót', 'khoảng chừng'].flatMap((words, sense) =>
    keysOf(words).map((key) => [key, String(sense)] as const),
  ),
);

export const isSense = (key: string): boolean => SENSES.has(key);

/** Do both words say where a number goes or how far it reaches, and say it differently? */
export const isOtherSense = (a: string, b: string): boolean =>
  SENSES.has(a) && SENSES.has(b) && SENSES.get(a) !== SENSES.get(b);
