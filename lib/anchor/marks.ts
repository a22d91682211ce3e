import { MARK, NUMBER, SIGN, WORD } from './kinds.ts';
import { DIGIT } from './numeral.ts';
import { DASHES } from './openings.ts';

const QUOTES = '"“”„‟«»\'‘’‚‛`´';
const SLASHES = '/⁄∕／';
const SHIFTED = /[⁰¹²³⁴-⁹₀-₉]/;
const SHORT_UNIT = 2;

/** The token before a mark, as far as it says what the mark is. */
interface Before {
  readonly kind: number;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A mark that is no word and no number. A dash right before a number, with none before it, is its sign. Raised digits behind
 * a short unit or a ten are an exponent (m², 10¹¹) and count; others are the mark of a note.
 */
export function markOf(
  text: string,
  printed: string,
  start: number,
  before: Before | null,
): { kind: number; key: string } {
  if (printed === '%' || printed === '％') return { kind: SIGN, key: '%' };
  if (printed === '‰') return { kind: SIGN, key: printed };
  if (DASHES.includes(printed)) {
    const isSign = DIGIT.test(text[start + 1] ?? '') && before?.end !== start;
    return isSign ? { kind: SIGN, key: '−' } : { kind: MARK, key: '-' };
  }
  if (QUOTES.includes(printed)) return { kind: MARK, key: '"' };
  if (SLASHES.includes(printed)) return { kind: MARK, key: '/' };
  if (!SHIFTED.test(printed)) return { kind: MARK, key: printed };
  const isUnit = before?.kind === WORD && before.end - before.start <= SHORT_UNIT;
  const isExponent = before?.end === start && (before.key === '#10' || isUnit);
  return isExponent ? { kind: NUMBER, key: `^${printed}` } : { kind: MARK, key: '¹' };
}
