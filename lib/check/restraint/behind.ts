import type { Figure } from '../../figure/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { endsSaying, speaksForPart } from './in-front.ts';
import { isOfDoing } from './of-doing.ts';
import type { Stretch } from './parts.ts';
import { hasAmount, isAmount, partEnd, rangeOf } from './parts.ts';
import {
  ASIDES,
  BELONGS,
  BESIDE_OTHERS,
  FOLLOWS_ON,
  GOES_ON,
  HAS_OBJECTS,
  JOINING,
  POINTS_BACK,
  PRAISE,
  PREDICATES,
  TELLS_WHAT_IT_HOLDS,
  TOLD_BY,
  WHY_SO,
} from './residue-words.ts';
import type { LessWords } from './source-residue.ts';
import { begins, lengthOf } from './word-list.ts';

/** An item of a list has fewer tokens; what is longer tells something. */
const LONGEST_ITEM = 8;

/** Behind the number and the name: to the end of the part, and the parts behind that which go on with it. */
export function behind(tokens: readonly Token[], tail: number, figure: Figure, less: LessWords): Stretch[] {
  const found: Stretch[] = [];
  const add = (from: number, to: number): void => void found.push({ from, to, role: 'complement' });
  let from = tail;
  if (tokens[from]?.bare === '(') {
    const close = bracketEnd(tokens, from);
    if (!hasAmount(tokens, from, close)) add(from + 1, close);
    from = close + 1;
  }
  let to = partEnd(tokens, from);
  const own = ownEnd(tokens, from, to);
  const told = toldBehindDash(tokens, from, own);
  add(from, told);
  if (told < own) found.push({ from: told + 1, to: own, role: 'opening' });
  add(sharedTail(tokens, own, to, figure), to);
  const isClause = tellsMore(tokens, to);
  const isDoing = isOfDoing(figure);
  let isObject = false;
  while (tokens[to]?.bare === ',') {
    const next = partEnd(tokens, to + 1);
    const isTold =
      begins(tokens, to + 1, TOLD_BY) || pointsBack(tokens, to + 1, figure) || tellsWho(tokens, to + 1, next, less);
    if (isTold) found.push({ from: to + 1, to: next, role: 'opening' });
    if (hasAmount(tokens, to + 1, next)) break;
    isObject ||= begins(tokens, to + 1, HAS_OBJECTS);
    const isTail = !isClause && !isObject && next - to <= LONGEST_ITEM && !begins(tokens, to + 1, FOLLOWS_ON);
    // "..., một bí thư chi bộ thừa nhận": who says it speaks for less than the whole.
    const isOfPart = endsSaying(tokens, to + 1, next) && speaksForPart(tokens, to + 1, next, less);
    const goesOn = isOfPart || begins(tokens, to + 1, GOES_ON) || (isDoing && begins(tokens, to + 1, BESIDE_OTHERS));
    if (!isTold && (isTail || goesOn)) add(to + 1, next);
    to = next;
  }
  const next = to + 1;
  const end = partEnd(tokens, next);
  if (pointsBack(tokens, next, figure)) found.push({ from: next, to: end, role: 'opening' });
  else if (begins(tokens, next, TELLS_WHAT_IT_HOLDS) && !hasAmount(tokens, next, end)) add(next, end);
  else if (tokens[to]?.bare === '-' && isBelonging(tokens, next, end)) add(next, end);
  return found;
}

/**
 * "đó là của phường khác": does a clause begin that tells of the number before it? That it was hard work ("đó là nỗ lực lớn của
 * các doanh nghiệp") says nothing of whose it is where the number's own words do.
 */
export function pointsBack(tokens: readonly Token[], at: number, { evidence: { place } }: Figure): boolean {
  const length = lengthOf(tokens, at, POINTS_BACK);
  const isPraise = begins(tokens, at + length, PRAISE) && tokens[at + length + 2]?.norm !== 'riêng';
  return length > 0 && !(place?.how === 'said' && isPraise);
}

/** Where a bracket closes, or its part ends if it does not: "(45 nam, 39 nữ)". */
function bracketEnd(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex(({ bare }, at) => at > open && bare === ')');
  return close < 0 ? partEnd(tokens, open + 1) : close;
}

/** "355 lao động – đây là kết quả đáng mừng": the dash in [from, to) behind which the number is told of, or `to`. */
function toldBehindDash(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]!.bare === '-' && begins(tokens, at + 1, POINTS_BACK)) return at;
  return to;
}

/** "60 đảng viên, trong đó có đảng viên là học sinh": who they are; many of them are no part that is counted. */
function tellsWho(tokens: readonly Token[], from: number, to: number, { kinds }: LessWords): boolean {
  if (tokens[from]?.bare === 'nhieu') return false;
  for (let at = from; at < to; at++) if (tokens[at]!.norm === 'là' && begins(tokens, at + 1, kinds)) return true;
  return false;
}

/** "4,1% - là của phường khác", "0,8% – phường Sông Cầu": behind a dash, without a number of its own, whose it is. */
const isBelonging = (tokens: readonly Token[], from: number, to: number): boolean =>
  begins(tokens, from, BELONGS) || (!hasAmount(tokens, from, to) && !begins(tokens, from, FOLLOWS_ON));

/**
 * Do the parts behind the commas from `to` on make a clause of their own ("..., quốc phòng, an ninh được giữ vững")? If not,
 * they go on with what is counted ("130 ha rừng, cây ăn quả, chè").
 */
function tellsMore(tokens: readonly Token[], to: number): boolean {
  let isBehindAside = false;
  for (let comma = to; tokens[comma]?.bare === ','; ) {
    const next = partEnd(tokens, comma + 1);
    // "..., công nghiệp, theo đánh giá chung, chiếm 38,4%": the subject of what follows.
    if (hasAmount(tokens, comma + 1, next)) return isBehindAside && begins(tokens, comma + 1, FOLLOWS_ON);
    isBehindAside = begins(tokens, comma + 1, ASIDES);
    for (let at = comma + 2; at < next; at++) if (begins(tokens, at, PREDICATES)) return true;
    comma = next;
  }
  return false;
}

/**
 * "tạo việc làm cho 45 lao động và đào tạo nghề cho 60 lao động nông thôn": what stands behind the joined number may be said
 * of both where both count the same. The token where it begins, or `to`.
 */
function sharedTail(tokens: readonly Token[], from: number, to: number, { unitWord }: Figure): number {
  if (unitWord === null) return to;
  const unit = rangeOf(tokens, unitWord);
  const length = unit.to - unit.from;
  for (let at = from; at < to; at++) {
    if (!isAmount(tokens, at)) continue;
    const next = tokens.slice(at + 1, at + 1 + length);
    const isSame = next.length > 0 && next.every(({ norm }, index) => norm === tokens[unit.from + index]!.norm);
    return isSame ? Math.min(to, at + 1 + length) : to;
  }
  return to;
}

/**
 * Where the words of this figure end in [from, to): in front of why it is so ("67 ha rừng do thiếu giống"), or in front of a joined statement that has a number of its own ("... 45 lao động và đào tạo nghề cho 60 lao động").
 */
function ownEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (begins(tokens, at, WHY_SO) || (begins(tokens, at, JOINING) && hasAmount(tokens, at, to))) return at;
  }
  return to;
}
