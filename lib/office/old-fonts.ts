import { type Charset, fromCharset } from './charsets.ts';

/**
 * What characters mean in a font: before Unicode the font said it. Those that end in H (".VnTimeH") show small letters as
 * capitals.
 */
export function toUnicode(text: string, font: string): string {
  if (/^\.vn/i.test(font)) {
    const read = fromCharset(text, 'tcvn3');
    return /^\.vn.*h$/i.test(font) ? read.toUpperCase() : read;
  }
  return /^vni-/i.test(font) ? fromCharset(text, 'vni') : text;
}

/** Words that no Vietnamese text of some length is without; in the old character sets none of them can be read. */
const COMMON = /(?<!\p{L})(?:của|và|các|được|trong|với|năm|đạt|tỷ|đồng|những|người|là|có|ở|xã|tỉnh|huyện)(?!\p{L})/giu;
/** So many of them tell more than chance does. */
const LEAST = 3;
/** A sample tells as much as the whole. */
const SAMPLE = 20_000;

/** The old character set that a text without fonts is written in; null where it reads as it is, or in none of them. */
export function oldCharset(text: string): Charset | null {
  const sample = text.slice(0, SAMPLE);
  const now = commonIn(sample);
  const read = (['tcvn3', 'vni'] as const)
    .map((charset) => ({ charset, words: commonIn(fromCharset(sample, charset)) }))
    .sort((a, b) => b.words - a.words)[0];
  return read !== undefined && read.words >= LEAST && read.words > now * 3 ? read.charset : null;
}

const commonIn = (text: string): number => text.normalize('NFC').match(COMMON)?.length ?? 0;
