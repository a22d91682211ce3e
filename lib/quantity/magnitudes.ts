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

/** So many magnitude words in a row are one ("5 trăm nghìn tỷ"). */
const MOST_WORDS = 3;

/**
 * The magnitude at token `at`, or null: one word, or several of which each is as large as the one before ("nghìn tỷ", "ngàn
 * triệu", "tỷ tỷ"). A single "T" counts before a currency sign only (CLDR writes "2,3 T ₫").
 */
export function readMagnitude(scan: Scan, at: number): Magnitude | null {
  if (!isWord(scan, at)) return null;
  let found = magnitudeWord(scan, at);
  let last = found?.power ?? 0;
  for (let count = 1; found !== null && found.unit === null && count < MOST_WORDS; count++) {
    const next: Magnitude | null = isWord(scan, found.to) ? magnitudeWord(scan, found.to) : null;
    if (next === null || next.power < last) break;
    last = next.power;
    found = { ...next, power: found.power + next.power };
  }
  if (found !== null) return found;
  if (wordAt(scan, at) === 't' && isMark(scan, at + 1, '₫')) return { power: 9, unit: null, to: at + 1 };
  return null;
}

function magnitudeWord(scan: Scan, at: number): Magnitude | null {
  const found = matchForward(scan, at, MAGNITUDES);
  return found === null || isRate(scan, found.to) ? null : { ...found.value, to: found.to };
}
