import type { Figure } from '../../figure/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { hasAmount } from './parts.ts';
import {
  BEGINNINGS,
  BY_MEANS,
  EFFORTS,
  GIVES_MEANS,
  NOT_LAST,
  OPENS,
  OTHERS_THINGS,
  PREDICATES,
  ROUNDED,
} from './residue-words.ts';
import type { LessWords } from './source-residue.ts';
import type { WordList } from './word-list.ts';
import { begins } from './word-list.ts';

/** Words of time: a part that has one may be of another time than the figure's. */
const TIMES: ReadonlySet<string> = new Set(
  'nam thang quy tuan ngay ky dot vu dip luc khi hoi mua buoi tet year month day season'.split(' '),
);
/** What sets limits, tells of another time or another form, or by what means it came about. */
const LIMITS: readonly WordList[] = [OPENS, BEGINNINGS, ROUNDED, BY_MEANS];

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
  const less = [groups, undertakings, bodies, areas, speakers, OTHERS_THINGS, NOT_LAST];
  const isLimit = LIMITS.some((list) => begins(tokens, from, list)) && !isEffort(tokens, from, to);
  if (isLimit || hasAmount(tokens, from, to)) return false;
  let isSentence = tokens[to]!.bare !== ':';
  for (let at = from; at < to; at++) {
    const isYear = tokens[at + 1]?.kind === 'digits' && period.includes(tokens[at + 1]!.bare);
    if ((TIMES.has(tokens[at]!.bare) && !isYear) || less.some((list) => begins(tokens, at, list))) return false;
    isSentence ||= at > from && begins(tokens, at, PREDICATES);
  }
  return isSentence;
}

/** "Với quyết tâm cao", but not "Với sự hỗ trợ của ...": who is given means may do it in the place's stead. */
const isEffort = (tokens: readonly Token[], from: number, to: number): boolean =>
  begins(tokens, from, EFFORTS) && !tokens.slice(from, to).some((_, at) => begins(tokens, from + at, GIVES_MEANS));
