import { areWords, lastOfWords, type Worded } from '../../words/word-classes.ts';
import { tokenIn } from '../sentence/sentence-lookup.ts';
import type { PlaceLexicon } from './place-lexicon.ts';
import { LEVELS_UP, liesIn, SMALL_KINDS } from './place-lexicon.ts';
import type { PlaceContext, PlaceMention } from './place-mentions.ts';

const LONGEST_VENUE = 3;

/** "tại Nhà văn hóa phường Phùng Chí Kiên": where it was held, not whose it is. */
function isVenue(sentence: Worded, first: number): boolean {
  for (let start = first - 1; start >= Math.max(1, first - LONGEST_VENUE); start--) {
    if (lastOfWords(sentence, start, 'venue') === first - 1) return sentence.tokens[start - 1]!.bare === 'tai';
  }
  return false;
}

/** "KH tỉnh giao", "dự toán HĐND thành phố giao": the place gives the plan. */
function isOfPlan(sentence: Worded, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) if (areWords(sentence, at, 'plan-end')) return true;
  return false;
}

/** What a place is named for, by the words right beside it. */
export function roleOf(sentence: Worded, first: number, last: number): PlaceMention['role'] {
  const { tokens } = sentence;
  const after = tokens[last + 1]?.bare;
  if (after === 'giao' || (after === 'de' && isOfPlan(sentence, first))) return 'issuer';
  if (after === 'plan' || after === 'resolution') return 'issuer';
  const before = tokenIn(tokens, first - 1)?.bare;
  const earlier = tokenIn(tokens, first - 2)?.bare;
  if (before === 'voi' && earlier === 'so') return 'compared';
  if (before === 'hon' && (earlier === 'cao' || earlier === 'thap')) return 'compared';
  if (areWords(sentence, first - 1, 'lies-by')) return 'compared';
  return isVenue(sentence, first) ? 'venue' : 'whose';
}

const LONGEST_APPOSITION = 16;

/** "Thành phố Uông Bí (Quảng Ninh)", "Cẩm Giàng (huyện Bạch Thông)": in the bracket right behind a place where it lies. */
function isOuterInBracket(
  { tokens }: PlaceContext,
  before: PlaceMention,
  { first, last, kind }: PlaceMention,
): boolean {
  if (first - before.last !== 2 || tokens[first - 1]!.bare !== '(' || tokens[last + 1]?.bare !== ')') return false;
  return LEVELS_UP.indexOf(kind) > LEVELS_UP.indexOf(before.kind);
}

/**
 * "Bac Kan City, capital of the province of Bac Kan, ...", "Riêng thành phố Bắc Kạn, trung tâm thương mại của tỉnh, ...": between two
 * commas only where the place before it lies.
 */
export function isApposition(
  lexicon: PlaceLexicon,
  context: PlaceContext,
  before: PlaceMention | undefined,
  mention: PlaceMention,
): boolean {
  const { first, last, id, role } = mention;
  if (before === undefined || before.id === null || before.id === id || role !== 'whose') return false;
  if (id !== null && isOuterInBracket(context, before, mention)) return true;
  const { tokens, taken } = context;
  if (tokens[before.last + 1]?.bare !== ',' || first - before.last > LONGEST_APPOSITION) return false;
  if (tokens[last + 1]?.bare !== ',') return false;
  if (id === null ? !isLargerOf(context, before, mention) : !liesIn(lexicon, before.id, id)) return false;
  for (let at = before.last + 2; at < first; at++) if (taken(at) || ';:'.includes(tokens[at]!.bare)) return false;
  return true;
}

/** "… của tỉnh": a level alone, larger than that of the place before it. */
const isLargerOf = ({ tokens }: PlaceContext, before: PlaceMention, { first, kind }: PlaceMention): boolean =>
  ['cua', 'of'].includes(tokens[first - 1]?.bare ?? '') && LEVELS_UP.indexOf(kind) > LEVELS_UP.indexOf(before.kind);

/** "Nông Thượng là xã đầu tiên của thành phố ...": what the small place is one of goes on speaking of the small one. */
export function isOneOf(
  sentence: Worded,
  earlier: readonly PlaceMention[],
  { first, kind, role }: PlaceMention,
): boolean {
  if (SMALL_KINDS.has(kind) || role !== 'whose' || !areWords(sentence, first - 1, 'of-all')) return false;
  const subject = earlier.findLast(({ id }) => id !== null);
  if (subject === undefined || !SMALL_KINDS.has(subject.kind) || first - subject.last > 9) return false;
  const between = sentence.tokens.slice(subject.last + 1, first);
  return between[0]?.bare === 'la' && between.every((token) => token.kind === 'word');
}
