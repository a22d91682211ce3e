import { keysOf } from './word-key.ts';

/** Digits in words that stand alone; longer numbers in words are numbers already (number-words.ts). */
const ONES = keysOf('một hai ba bốn năm sáu bảy tám chín đôi');
const MAGNITUDES: ReadonlySet<string> = new Set(keysOf('chục trăm nghìn vạn triệu tỷ rưỡi nửa'));
const COUNTS: ReadonlySet<string> = new Set([...ONES, ...MAGNITUDES]);
const UNITS: ReadonlySet<string> = new Set(
  keysOf('ha m km cm mm m2 m3 km2 cm2 tấn tạ yến kg g lít sào mẫu đồng usd đô kw kwh mw'),
);
/** A word that says how many, and one that multiplies the number before it. */
export const isCount = (key: string): boolean => COUNTS.has(key);
export const isMagnitude = (key: string): boolean => MAGNITUDES.has(key);

/** Does one word in the place of the other make another value: "tỷ" and "triệu", "hai" and "ba", "ha" and "m2"? */
export const isOtherValue = (a: string, b: string): boolean =>
  ((COUNTS.has(a) && COUNTS.has(b)) || (UNITS.has(a) && UNITS.has(b))) && a !== b;
