import type { PlaceKind } from '../../data/schemas/place.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceLexicon } from './place-lexicon.ts';
import { liesIn } from './place-lexicon.ts';
import type { PlaceContext, PlaceMention } from './place-mentions.ts';

const VENUES = ['nha van hoa', 'hoi truong', 'san van dong', 'quang truong', 'nha thi dau'].map((name) =>
  name.split(' '),
);

/** "tại Nhà văn hóa phường Phùng Chí Kiên": where it was held, not whose it is. */
const isVenue = (tokens: readonly Token[], first: number): boolean =>
  VENUES.some((name) => {
    const start = first - name.length;
    return tokens[start - 1]?.bare === 'tai' && name.every((word, index) => tokens[start + index]!.bare === word);
  });

const PLANS = new Set(['kh', 'hoach', 'tieu', 'toan', 'quyet', 'nq', 'dt']);

/** "KH tỉnh giao", "dự toán HĐND thành phố giao": the place gives the plan. */
function isOfPlan(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) if (PLANS.has(tokens[at]!.bare)) return true;
  return false;
}

/** What a place is named for, by the words right beside it. */
export function roleOf(tokens: readonly Token[], first: number, last: number): PlaceMention['role'] {
  const after = tokens[last + 1]?.bare;
  if (after === 'giao' || (after === 'de' && isOfPlan(tokens, first))) return 'issuer';
  if (after === 'plan' || after === 'resolution') return 'issuer';
  const before = tokens[first - 1]?.bare;
  const earlier = tokens[first - 2]?.bare;
  if (before === 'voi' && earlier === 'so') return 'compared';
  if (before === 'hon' && (earlier === 'cao' || earlier === 'thap')) return 'compared';
  return isVenue(tokens, first) ? 'venue' : 'whose';
}

const LONGEST_APPOSITION = 16;

/** "Bac Kan City, capital of the province of Bac Kan, ...": between two commas only where the place before it lies. */
export function isApposition(
  lexicon: PlaceLexicon,
  { tokens, taken }: PlaceContext,
  before: PlaceMention | undefined,
  { first, last, id, role }: PlaceMention,
): boolean {
  if (before === undefined || before.id === null || id === null || before.id === id || role !== 'whose') return false;
  if (tokens[before.last + 1]?.bare !== ',' || first - before.last > LONGEST_APPOSITION) return false;
  if (tokens[last + 1]?.bare !== ',' || !liesIn(lexicon, before.id, id)) return false;
  for (let at = before.last + 2; at < first; at++) if (taken(at) || ';:'.includes(tokens[at]!.bare)) return false;
  return true;
}

const WITHIN: ReadonlySet<PlaceKind> = new Set(['commune', 'ward', 'township']);
const OF_ALL: ReadonlySet<string> = new Set(['cua', 'tren', 'o', 'toan', 'ban', 'dia']);

/** "Nông Thượng là xã đầu tiên của thành phố ...": what the small place is one of goes on speaking of the small one. */
export function isOneOf(
  tokens: readonly Token[],
  earlier: readonly PlaceMention[],
  { first, kind, role }: PlaceMention,
): boolean {
  if (WITHIN.has(kind) || role !== 'whose' || !OF_ALL.has(tokens[first - 1]?.bare ?? '')) return false;
  const subject = earlier.findLast(({ id }) => id !== null);
  if (subject === undefined || !WITHIN.has(subject.kind) || first - subject.last > 9) return false;
  const between = tokens.slice(subject.last + 1, first);
  return between[0]?.bare === 'la' && between.every((token) => token.kind === 'word');
}
