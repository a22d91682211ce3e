import type { Figure } from '../../figure/figure.ts';
import type { Token } from '../../text/tokens.ts';
import { isFree, namesPlace } from './free-opening.ts';
import { isOfDoing } from './of-doing.ts';
import type { Stretch } from './parts.ts';
import { hasAmount, isAmount, partStart } from './parts.ts';
import { BEFORE_COUNT, NOT_LAST, OPENS, PREDICATES, REASONS, REMAINING, SAYING } from './residue-words.ts';
import type { LessWords } from './source-residue.ts';
import { begins, is, lengthOf } from './word-list.ts';

/**
 * The parts in front, up to a number or a semicolon: each may hold the figure to something ("Đối với khối cơ quan, ...",
 * "Khởi điểm, ..."), so each is looked at. Directly in front of what is done stands who does it.
 */
export function openings(tokens: readonly Token[], head: number, figure: Figure, less: LessWords): Stretch[] {
  const isDoing = isOfDoing(figure);
  const found: Stretch[] = [];
  const own = partStart(tokens, head);
  const isJoined = hasAmount(tokens, own, head);
  const hasPlace = namesPlace(tokens, own, figure);
  let to = beforeBracket(tokens, own - 1);
  while (to > 0 && isOpeningMark(tokens[to]!)) {
    const from = partStart(tokens, to);
    if (hasAmount(tokens, from, to) && !isLabel(tokens, from, to)) {
      if (!begins(tokens, from, OPENS) && !isWhere(tokens, from, to) && !isCountOfPlaces(tokens, from, to, less)) break;
    }
    const isActors =
      tokens[to]!.bare === ',' &&
      to === own - 1 &&
      isDoing &&
      !hasWord(tokens, own, head) &&
      !begins(tokens, from, REASONS);
    // In front of two joined statements ("xây mới, sửa chữa 3 căn nhà và tạo việc làm cho ...") it may be of the first alone.
    const isOwn = !isJoined || begins(tokens, from, OPENS);
    const isHeld = !hasPlace || !isFree(tokens, from, to, figure, less);
    if (isOwn && isHeld && !isSaying(tokens, from, to, less))
      found.push({ from, to, role: isActors ? 'subject' : 'opening' });
    to = beforeBracket(tokens, from - 1);
  }
  const name = bracketedHead(tokens, own);
  return name === null ? found : [...found, name];
}

/** "(Năm Căn) Tạo việc làm cho ...": what a sentence opens with in brackets, where it comes right in front of what is told. */
function bracketedHead(tokens: readonly Token[], own: number): Stretch | null {
  if (tokens[0]?.bare !== '(') return null;
  const close = tokens.findIndex(({ bare }) => bare === ')');
  return close > 0 && close < own ? { from: 1, to: close, role: 'opening' } : null;
}

const AT: ReadonlySet<string> = new Set(['ở', 'tại']);

/** "Thực tế ở tổ 5": says where. */
const isWhere = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ norm }) => AT.has(norm));

/**
 * "Hai xã còn lại:", "Cả ba phường khác, ...": so many places, and nothing told of them: whose the numbers behind it are. Behind a
 * comma a statement has its own ("Ba xã đạt chuẩn, ..."); in front of a colon it may be told of as well, or named behind another
 * ("Thành phố cùng hai huyện bạn:").
 */
function isCountOfPlaces(tokens: readonly Token[], from: number, to: number, { places }: LessWords): boolean {
  const isColon = tokens[to]!.bare === ':';
  let at = from;
  while (at < to && begins(tokens, at, BEFORE_COUNT)) at += lengthOf(tokens, at, BEFORE_COUNT);
  while (isColon && at < to && !isAmount(tokens, at)) at++;
  if (!isAmount(tokens, at) || !begins(tokens, at + 1, places) || hasAmount(tokens, at + 1, to)) return false;
  // "hai xã còn lại": "còn" alone is a verb
  const isVerb = (index: number): boolean => begins(tokens, index, PREDICATES) && !begins(tokens, index, REMAINING);
  return isColon || !tokens.slice(at, to).some((_, index) => isVerb(at + index));
}

/** "Tổ 7:", "Phương án 1:": a number in front of a colon that ends a name, and that alone. */
const isLabel = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to]!.bare === ':' && isAmount(tokens, to - 1) && !hasAmount(tokens, from, to - 1);

const isOpeningMark = ({ bare }: Token): boolean => bare === ',' || bare === ':' || bare === '(';

/** "Hai năm nay (2015, 2016), thành phố ...": of a mark behind a bracket where that opens, else the mark itself. */
function beforeBracket(tokens: readonly Token[], mark: number): number {
  if (tokens[mark - 1]?.bare !== ')') return mark;
  let at = mark - 1;
  while (at > 0 && tokens[at]!.bare !== '(') at--;
  return at;
}

/** Is there a word that is no time? A part without one tells of whoever the part in front of it tells of. */
function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'word' && tokens[at]!.bare !== 'nam') return true;
  return false;
}

const LONGEST_SAYING = 3;

/** "Một cán bộ thống kê phân tích:": who says it narrows nothing, but one who speaks for a part of the whole may. */
export const isSaying = (tokens: readonly Token[], from: number, to: number, less: LessWords): boolean =>
  endsSaying(tokens, from, to) && !speaksForPart(tokens, from, to, less);

/** Do the tokens [from, to) end with a verb of saying? */
export function endsSaying(tokens: readonly Token[], from: number, to: number): boolean {
  const end = tokens[to - 1]?.kind === 'mark' ? to - 1 : to;
  for (let at = Math.max(from, end - LONGEST_SAYING); at < end; at++)
    if (is(tokens.slice(at, end), SAYING)) return true;
  return false;
}

/** Do words in [from, to) name somebody who speaks for less than the whole, or said it before? */
export function speaksForPart(
  tokens: readonly Token[],
  from: number,
  to: number,
  { speakers, places }: LessWords,
): boolean {
  for (let at = from; at < to; at++) {
    // "Bà con hai xã nói:"
    const isCounted = isAmount(tokens, at) && begins(tokens, at + 1, places);
    if (isCounted || begins(tokens, at, speakers) || begins(tokens, at, NOT_LAST)) return true;
  }
  return false;
}
