import { each, matchForward, phrases, wordSet } from './phrases.ts';
import type { Scan } from './scan.ts';
import { inSet, isMark, isWord, wordAt } from './scan.ts';

/** A power of ten printed as a word behind a number. `unit`: the abbreviation holds one too ("trđ" is triệu đồng). */
export interface Magnitude {
  readonly power: number;
  readonly unit: string | null;
  readonly to: number;
}

const VND = 'VND';

const MAGNITUDES = phrases<{ power: number; unit: string | null }>([
  ...each('nghìn|ngàn', { power: 3, unit: null }),
  ...each('vạn', { power: 4, unit: null }),
  ...each('triệu|tr', { power: 6, unit: null }),
  ...each('tỷ|tỉ', { power: 9, unit: null }),
  ...each('trăm', { power: 2, unit: null }),
  ...each('chục', { power: 1, unit: null }),
  ...each('nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ', { power: 12, unit: null }),
  ...each('triệu tỷ|triệu tỉ', { power: 15, unit: null }),
  ...each('tỷ tỷ|tỉ tỉ', { power: 18, unit: null }),
  ...each('trăm nghìn|trăm ngàn', { power: 5, unit: null }),
  ...each('trăm triệu', { power: 8, unit: null }),
  ...each('trăm tỷ|trăm tỉ', { power: 11, unit: null }),
  ...each('chục nghìn|chục ngàn', { power: 4, unit: null }),
  ...each('chục triệu', { power: 7, unit: null }),
  ...each('chục tỷ|chục tỉ', { power: 10, unit: null }),
  ...each('triệuđồng|trđ|tr.đ|tr. đ|trd|tr/đ|tr.đồng|tr. đồng', { power: 6, unit: VND }),
  ...each('tỷđồng|tỉđồng|tỷđ|tỉđ|tỷ.đ|tỷ.đồng|tỷ. đồng', { power: 9, unit: VND }),
  ...each('nghđ|ngđ|nđ|ng.đ|ngh.đ', { power: 3, unit: VND }),
  ...each('thousand|thousands', { power: 3, unit: null }),
  ...each('million|millions|mln|mn|mil', { power: 6, unit: null }),
  ...each('billion|billions|bln|bn|bil', { power: 9, unit: null }),
  ...each('trillion|trillions|trn|tn|tril', { power: 12, unit: null }),
  ...each('hundred', { power: 2, unit: null }),
]);

/** "tỷ lệ", "tỷ trọng", "tỷ suất": rates, no billions; without accents only the first is sure. */
const RATES = { norm: wordSet('lệ trọng suất').norm, bare: wordSet('lệ').bare };

const isRate = (scan: Scan, to: number): boolean =>
  inSet(scan, to, RATES) && ['tỷ', 'tỉ', 'ty', 'ti'].includes(wordAt(scan, to - 1));

/**
 * The magnitude word at token `at`, or null. A single "T" counts before a currency sign only (CLDR writes "2,3 T ₫").
 */
export function readMagnitude(scan: Scan, at: number): Magnitude | null {
  if (!isWord(scan, at)) return null;
  const found = matchForward(scan, at, MAGNITUDES);
  if (found !== null) {
    const { power, unit } = found.value;
    return isRate(scan, found.to) ? null : { power, unit, to: found.to };
  }
  if (wordAt(scan, at) === 't' && isMark(scan, at + 1, '₫')) return { power: 9, unit: null, to: at + 1 };
  return null;
}
