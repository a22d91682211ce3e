import type { Figure } from '../../figure/figure.ts';
import type { Span } from '../../text/article.ts';
import type { Token } from '../../text/tokens.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Counted } from './cover.ts';
import { narrowedIn } from './narrowed-in.ts';
import { isOfDoing } from './of-doing.ts';
import { oneLine } from './one-line.ts';
import { partEnd, type Stretch } from './parts.ts';
import { FOLLOWS_ON, OPENERS, PREDICATES } from './residue-words.ts';
import type { LessWords } from './source-residue.ts';
import { HOW_WELL, MANY, NAME_ENDS, PLANS, TITLE_OPENERS } from './title-words.ts';
import { begins, lengthOf, type WordList } from './word-list.ts';

/** So much of a title is looked at, in UTF-16 units. */
const LONGEST = 250;
/** "Chuyện của anh Nông Văn Hai": one of many; "ông" and "bà" are said of who speaks for the place. */
const PERSON = /(?<!\p{L})(?:[Aa]nh|[Cc]hị) (?=\p{Lu}\p{Ll})(?:\p{Lu}\p{Ll}* ?)+/u;

/**
 * What the title holds its article to that is less than the place: a group, a body or an undertaking named anywhere in it
 * ("Thành phố Bắc Kạn: phụ nữ làm kinh tế"), what bears the place's name and nobody knows ("Vườn ươm thành phố Bắc Kạn"), or
 * which kind of the thing that is counted ("Trồng rừng gỗ lớn"). Other words of titles are too many to be asked about. As
 * printed.
 */
export function narrowedByTitle(text: string, title: Span | null, figure: Figure, counted: Counted): readonly string[] {
  if (title === null || figure.start < title.end || isOfPlace(text, figure)) return [];
  const line = { start: title.start, end: Math.min(title.end, title.start + LONGEST) };
  const person = PERSON.exec(text.slice(line.start, line.end));
  if (person !== null) return [oneLine(person[0])];
  const tokens = tokenize(text, line, counted.forms);
  const group = groupIn(tokens, counted);
  if (group !== null) return [oneLine(text.slice(tokens[group.from]!.start, tokens[group.to - 1]!.end))];
  return narrowedIn(text, tokens, figure, counted, () => [
    ...bearersIn(tokens, counted),
    ...(isOfDoing(figure) ? kindsIn(tokens, counted) : []),
  ]);
}

/** "Hội nghị Ban Chấp hành Đảng bộ thành phố": such words name who meets, not of whom a number is told. */
const MEETING = /(?:hội nghị|hoi nghi|cuộc họp|cuoc hop|kỳ họp|ky hop|conference|meeting)[^.;:,\n]{0,60}$/iu;
const LONGEST_MEETING = 80;

/** Has a figure whose own words name its place come back to the whole? */
function isOfPlace(text: string, { evidence: { place } }: Figure): boolean {
  if (place?.how !== 'said' || place.span === null) return false;
  const { start } = place.span;
  return !MEETING.test(text.slice(Math.max(0, start - LONGEST_MEETING), start));
}

/** The first group, body or undertaking that a title names, unless the source's own words do. */
function groupIn(
  tokens: readonly Token[],
  { source, nameWords, residue: { less } }: Counted,
): { from: number; to: number } | null {
  const own = new Set(source.map(({ norm }) => norm));
  for (let from = 0; from < tokens.length; from++) {
    const length = lengthOf(tokens, from, less.groups) || undertaking(tokens, from, less);
    if (length === 0) continue;
    const isOwn = tokens.slice(from, from + length).every(({ norm }) => own.has(norm) || nameWords.has(norm));
    if (!isOwn) return { from, to: from + length };
  }
  return null;
}

/** How many tokens the name of an undertaking has that begins here; 0 for several of them, or none. */
function undertaking(tokens: readonly Token[], from: number, { undertakings }: LessWords): number {
  const isOneOfMany = [1, 2, 3].some((back) => from >= back && lengthOf(tokens, from - back, MANY) === back);
  return isOneOfMany ? 0 : lengthOf(tokens, from, undertakings);
}

/** What goes on with the place's name: "[Trung tâm Chính trị] thành phố Bắc Kạn", "kết quả của [ngành Kiểm lâm] thành phố". */
function bearersIn(tokens: readonly Token[], counted: Counted): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < tokens.length; from = partEnd(tokens, from) + 1) {
    const place = placeIn(tokens, from, partEnd(tokens, from), counted);
    if (place < 0) continue;
    const start = nameStart(tokens, from, place);
    const isKnown =
      start === from && (begins(tokens, from, counted.residue.less.fields) || begins(tokens, from, TITLE_OPENERS));
    if (start < place && !isKnown) found.push({ from: start, to: place, role: 'front' });
  }
  return found;
}

/** Where the place's name begins first, or -1. */
function placeIn(tokens: readonly Token[], from: number, to: number, { residue }: Counted): number {
  for (let at = from; at < to; at++) if (begins(tokens, at, residue.whole)) return at;
  return -1;
}

/** Where a name begins that ends at a token: a preposition, a verb or a number ends what stands in front of it. */
function nameStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    // "Lớp đảng viên mới thành phố": behind a noun it is what is new.
    const isVerb = at > from && tokens[at]!.norm !== 'mới' && begins(tokens, at, PREDICATES);
    if (isVerb || tokens[at]!.kind === 'digits' || begins(tokens, at, OPENERS) || begins(tokens, at, NAME_ENDS))
      return at + 1;
  }
  return from;
}

/**
 * What is said of the figure's own thing where the title names it: "Trồng rừng [phòng hộ] ở thành phố Bắc Kạn", "Phát triển
 * đảng viên [trẻ]". A name is two of the indicator's words side by side; a verb, a mark or the place's name ends what is said.
 */
function kindsIn(tokens: readonly Token[], { nameWords, residue }: Counted): readonly Stretch[] {
  const found: Stretch[] = [];
  const isName = (at: number): boolean => at < tokens.length && nameWords.has(tokens[at]!.norm);
  for (let at = 1; at < tokens.length; at++) {
    if (!isName(at) || !isName(at - 1) || isName(at + 1) || begins(tokens, at - 1, PLANS)) continue;
    let to = at + 1;
    while (to < tokens.length && !endsKind(tokens, to, residue.whole)) to++;
    if (to > at + 1) found.push({ from: at + 1, to, role: 'front' });
  }
  return found;
}

const endsKind = (tokens: readonly Token[], at: number, whole: WordList): boolean =>
  tokens[at]!.kind !== 'word' ||
  [whole, NAME_ENDS, PREDICATES, FOLLOWS_ON, HOW_WELL].some((list) => begins(tokens, at, list));
