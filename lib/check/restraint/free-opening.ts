import type { Figure } from '../../figure/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { hasAmount } from './parts.ts';
import { BEGINNINGS, OPENS, PREDICATES } from './residue-words.ts';
import type { LessWords } from './source-residue.ts';
import { begins } from './word-list.ts';

/** Words of time: a part that has one may be of another time than the figure's. */
const TIMES: ReadonlySet<string> = new Set(
  'nam thang quy tuan ngay ky dot vu dip luc khi hoi mua buoi tet year month day season'.split(' '),
);

/** Do the words of the figure's own statement, from a token on, name its place? Then they have come back to the whole. */
export function namesPlace(tokens: readonly Token[], own: number, { unit, evidence: { place } }: Figure): boolean {
  const first = tokens[own];
  // "Ưu tiên giáo dục, thành phố chi 45 tỷ đồng": what money is for stands anywhere.
  if (/^[A-Z]{3}/u.test(unit)) return false;
  return place?.how === 'said' && place.span !== null && first !== undefined && place.span.start >= first.start;
}

/**
 * Does a part in front of a statement that names its own place hold its number to nothing: "Cộng lại, toàn thành phố ...", "Thầy
 * cô giáo trẻ là nguồn dồi dào: Đảng bộ thành phố ..."? It does not begin with a word that sets limits, and names neither a
 * time nor anything less than the place; in front of a colon it is a sentence and no heading.
 */
export function isFree(
  tokens: readonly Token[],
  from: number,
  to: number,
  { period }: Figure,
  { groups, undertakings, bodies, areas, speakers }: LessWords,
): boolean {
  const less = [groups, undertakings, bodies, areas, speakers];
  if (begins(tokens, from, OPENS) || begins(tokens, from, BEGINNINGS) || hasAmount(tokens, from, to)) return false;
  let isSentence = tokens[to]!.bare !== ':';
  for (let at = from; at < to; at++) {
    const isYear = tokens[at + 1]?.kind === 'digits' && period.includes(tokens[at + 1]!.bare);
    if ((TIMES.has(tokens[at]!.bare) && !isYear) || less.some((list) => begins(tokens, at, list))) return false;
    isSentence ||= at > from && begins(tokens, at, PREDICATES);
  }
  return isSentence;
}
