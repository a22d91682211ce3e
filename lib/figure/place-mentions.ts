import type { PlaceData, PlaceKind } from '../../data/schemas/place.ts';
import { isUpperAt } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import { keepLongest } from './longest.ts';
import type { Found, PhraseMatch } from './phrase-index.ts';
import type { LevelWord, PlaceLexicon, PlaceWords } from './place-lexicon.ts';
import { liesIn } from './place-lexicon.ts';
import { AFTER_NAME, strangerAfter, strangerBefore } from './stranger-places.ts';

/** A place named in a line, by its name or by its level alone ("thành phố", "toàn tỉnh"). */
export interface PlaceMention {
  readonly first: number;
  readonly last: number;
  /** Null for a level alone, which only the article can resolve. */
  readonly id: string | null;
  readonly kind: PlaceKind;
  /** An office of the place stands here, not the place: the committee, the police, the chairman. */
  readonly organ: boolean;
  /** "so với tỉnh", "KH tỉnh giao": another place, held against or giving orders. */
  readonly role: 'whose' | 'compared' | 'issuer' | 'apposition' | 'venue';
}

const LIST_WORDS = new Set([',', 'va', 'and', '-', '&']);
const PLURALS = new Set(['cac', 'nhung', 'nhieu', 'moi', 'mot', 'cap', 'tung', 'hai', '02', '2', 'lien', 'con']);

const fits = (place: PlaceData, kind: PlaceKind): boolean =>
  place.kind === kind || (place.formerly?.includes(kind) ?? false);

const VENUES = ['nha van hoa', 'hoi truong', 'san van dong', 'quang truong', 'nha thi dau'].map((name) =>
  name.split(' '),
);

/** "tại Nhà văn hóa phường Phùng Chí Kiên": where it was held, not whose it is. */
const isVenue = (tokens: readonly Token[], first: number): boolean =>
  VENUES.some((name) => {
    const start = first - name.length;
    return tokens[start - 1]?.bare === 'tai' && name.every((word, index) => tokens[start + index]!.bare === word);
  });

interface Level {
  readonly first: number;
  readonly word: LevelWord;
}

/** Level words by the token they end at and by the token they begin at. */
interface Levels {
  readonly byLast: ReadonlyMap<number, PhraseMatch<LevelWord>>;
  readonly byFirst: ReadonlyMap<number, PhraseMatch<LevelWord>>;
}

function levelBefore(levels: Levels, tokens: readonly Token[], first: number): Level | null {
  let at = first - 1;
  while (at > first - 3 && (tokens[at]?.bare === '.' || tokens[at]?.bare === '-')) at--;
  // "the province of Bac Kan"
  const of = tokens[first - 1]?.bare === 'of' ? first - 2 : at;
  const found = levels.byLast.get(first - 1) ?? levels.byLast.get(of);
  return found === undefined ? null : { first: found.first, word: found.value };
}

function levelAfter(levels: Levels, tokens: readonly Token[], last: number): Level | null {
  const found = AFTER_NAME.has(tokens[last + 1]?.bare ?? '') ? levels.byFirst.get(last + 1) : undefined;
  return found === undefined ? null : { first: found.first, word: found.value };
}

/** Everything of the line that the finders need. */
export interface PlaceContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly unaccented: boolean;
  /** Is the token part of a number with its unit ("8 xã, phường")? */
  readonly taken: (token: number) => boolean;
}

const PLANS = new Set(['kh', 'hoach', 'tieu', 'toan', 'quyet', 'nq', 'dt']);

/** "KH tỉnh giao", "dự toán HĐND thành phố giao": the place gives the plan. */
function isOfPlan(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) if (PLANS.has(tokens[at]!.bare)) return true;
  return false;
}

/** Without accents these may be other words ("tính hết", "xa", "phương"): they need a word that points at a place. */
const AMBIGUOUS = new Set(['tinh', 'xa', 'huyen', 'phuong']);
const POINTERS = new Set(['toan', 'cua', 'ban', 'tai', 'trong', 'ubnd', 'hdnd', 'the']);
const NONE: readonly PlaceMention[] = [];

/** The places a line names, in order. `phrases`: the names of places in it and the words around them. */
export function findPlaces(
  lexicon: PlaceLexicon,
  phrases: Found<PlaceWords>,
  context: PlaceContext,
): readonly PlaceMention[] {
  if (phrases.place.length === 0 && phrases.level.length === 0) return NONE;
  const { text, tokens, unaccented, taken } = context;
  const found = keepLongest(phrases.level).filter(({ first }) => !taken(first));
  const levels: Levels = {
    byLast: new Map(found.map((level) => [level.last, level])),
    byFirst: new Map(found.map((level) => [level.first, level])),
  };
  const organs = keepLongest(phrases.organ).filter(({ value }) => value);
  const organEnds = new Set(organs.map(({ last }) => last));
  const used = new Set<number>();
  const mentions: PlaceMention[] = [];

  const isOrgan = (first: number): boolean => {
    for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
      if (organEnds.has(at)) return true;
      if (tokens[at]!.kind === 'mark') return false;
    }
    return false;
  };
  const roleOf = (first: number, last: number): PlaceMention['role'] => {
    const after = tokens[last + 1]?.bare;
    if (after === 'giao' || (after === 'de' && isOfPlan(tokens, first))) return 'issuer';
    if (['plan', 'resolution'].includes(after ?? '')) return 'issuer';
    const before = tokens[first - 1]?.bare;
    const earlier = tokens[first - 2]?.bare;
    if (before === 'voi' && earlier === 'so') return 'compared';
    if (before === 'hon' && (earlier === 'cao' || earlier === 'thap')) return 'compared';
    if (NEIGHBOURS.has(tokens[first - 1]?.norm ?? '')) return 'compared';
    return isVenue(tokens, first) ? 'venue' : 'whose';
  };
  const push = (first: number, last: number, id: string | null, kind: PlaceKind, organ: boolean): void => {
    for (let at = first; at <= last; at++) used.add(at);
    mentions.push({ first, last, id, kind, organ: organ || isOrgan(first), role: roleOf(first, last) });
  };

  const names = keepLongest(phrases.place);
  let listed: { last: number; kind: PlaceKind } | null = null;
  for (let index = 0; index < names.length; ) {
    const { first, last } = names[index]!;
    const candidates: PlaceData[] = [];
    while (names[index]?.first === first && names[index]!.last === last) candidates.push(names[index++]!.value);
    if (names[index] !== undefined && names[index]!.first <= last) index++;
    if (taken(first)) continue;
    const level = levelBefore(levels, tokens, first) ?? levelAfter(levels, tokens, last);
    const inList: PlaceKind | null =
      listed !== null && tokens.slice(listed.last + 1, first).every(({ bare }) => LIST_WORDS.has(bare))
        ? listed.kind
        : null;
    const kind: PlaceKind | null = level?.word.kind ?? inList;
    const upper = isUpperAt(text, tokens[first]!.start);
    const byKind: PlaceData | undefined = kind === null ? undefined : candidates.find((place) => fits(place, kind));
    const bare = upper && level === null ? candidates.find((place) => place.bare !== false) : undefined;
    const place: PlaceData | undefined = byKind ?? bare;
    if (place === undefined || (!upper && level === null)) continue;
    const from = level === null ? first : Math.min(level.first, first);
    const to = level !== null && level.first > last ? level.first : last;
    push(from, to, place.id, place.kind, level?.word.organ ?? false);
    listed = level === null && inList === null ? null : { last, kind: place.kind };
  }

  for (const { first, last, value } of found) {
    if (used.has(first) || used.has(last)) continue;
    const before = tokens[first - 1]?.bare ?? '';
    const after = tokens[last + 1]?.bare ?? '';
    // After an office three names are a person's: "Chủ tịch UBND xã Lâm Văn Tiềm".
    const stranger = strangerAfter(text, tokens, last, value);
    if (stranger !== null && !(isOrgan(first) && stranger.last - last > 2)) {
      // A name that the lists have at another level: "thị xã Sông Cầu" is not the ward.
      const words = tokens.slice(first, stranger.last + 1).filter(({ kind }) => kind === 'word');
      const id = lexicon.byId.has(stranger.id) ? words.map(({ bare }) => bare).join('-') : stranger.id;
      push(first, stranger.last, id, value.kind, value.organ);
      continue;
    }
    const english = strangerBefore(text, tokens, first);
    if (english !== null && !used.has(english.first)) {
      const id = lexicon.byId.has(english.id) ? `${english.id}-${tokens[first]!.bare}` : english.id;
      push(english.first, last, id, value.kind, value.organ);
      continue;
    }
    if (unaccented && AMBIGUOUS.has(tokens[first]!.bare) && !POINTERS.has(before)) continue;
    const inList = (before === ',' && levels.byLast.has(first - 2)) || (after === ',' && levels.byFirst.has(last + 2));
    if (PLURALS.has(before) || after === 'hoi' || inList) continue;
    if (tokens[first]!.bare.length <= 2 && isUpperAt(text, tokens[last + 1]?.start ?? 0)) continue;
    const country = value.kind === 'country' ? lexicon.country : null;
    push(first, last, country, value.kind, value.organ);
  }
  mentions.sort((a, b) => a.first - b.first);
  return mentions.map((mention, index) =>
    isApposition(lexicon, context, mentions[index - 1], mention) ||
    isOneOf(tokens, mentions.slice(Math.max(0, index - 2), index), mention)
      ? { ...mention, role: 'apposition' }
      : mention,
  );
}

/** "giáp thành phố Bắc Kạn, huyện Bạch Thông ...": where another place lies. */
const NEIGHBOURS = new Set(['giáp', 'cách']);

const LONGEST_APPOSITION = 16;
/** From the smallest up. */
const SIZES: readonly PlaceKind[] = ['commune', 'ward', 'township', 'district', 'city', 'province', 'country'];

/** "Thành phố Uông Bí (Quảng Ninh)", "Cẩm Giàng (huyện Bạch Thông)": in the bracket right behind a place where it lies. */
function isOuterInBracket(
  { tokens }: PlaceContext,
  before: PlaceMention,
  { first, last, kind }: PlaceMention,
): boolean {
  if (first - before.last !== 2 || tokens[first - 1]!.bare !== '(' || tokens[last + 1]?.bare !== ')') return false;
  return SIZES.indexOf(kind) > SIZES.indexOf(before.kind);
}

/** "Bac Kan City, capital of the province of Bac Kan, ...": between two commas only where the place before it lies. */
function isApposition(
  lexicon: PlaceLexicon,
  context: PlaceContext,
  before: PlaceMention | undefined,
  mention: PlaceMention,
): boolean {
  const { first, last, id, role } = mention;
  if (before === undefined || before.id === null || id === null || before.id === id || role !== 'whose') return false;
  if (isOuterInBracket(context, before, mention)) return true;
  const { tokens, taken } = context;
  if (tokens[before.last + 1]?.bare !== ',' || first - before.last > LONGEST_APPOSITION) return false;
  if (tokens[last + 1]?.bare !== ',' || !liesIn(lexicon, before.id, id)) return false;
  for (let at = before.last + 2; at < first; at++) if (taken(at) || ';:'.includes(tokens[at]!.bare)) return false;
  return true;
}

const WITHIN: ReadonlySet<PlaceKind> = new Set(['commune', 'ward', 'township']);
const OF_ALL: ReadonlySet<string> = new Set(['cua', 'tren', 'o', 'toan', 'ban', 'dia']);

/** "Nông Thượng là xã đầu tiên của thành phố ...": what the small place is one of goes on speaking of the small one. */
function isOneOf(
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
