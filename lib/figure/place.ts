import { firstCue, hasCue } from './cue-lookup.ts';
import { cueSet } from './cue-sets.ts';
import type { Draft } from './draft.ts';
import { carried, evidenceOf } from './draft.ts';
import type { How } from './figure.ts';
import type { Focus } from './focus.ts';
import { placeOfLevel } from './focus.ts';
import { namedInTurn } from './in-turn.ts';
import type { Line } from './line.ts';
import { BRACKET, COLON, SEMICOLON } from './line.ts';
import { allIn, anyIn, firstIn, lastIn } from './line-lookup.ts';
import type { PlaceLexicon } from './place-lexicon.ts';
import { liesIn } from './place-lexicon.ts';
import type { PlaceMention } from './place-mentions.ts';
import { partedBetween } from './window.ts';

/** What is known of places where a figure stands. */
export interface PlaceInput {
  readonly text: string;
  readonly places: PlaceLexicon;
  readonly focus: Focus | null;
  /** The heads of the cell that the figure stands in; empty outside tables. */
  readonly heads: readonly Line[];
  /** The place last named as the subject of a sentence of this paragraph. */
  readonly topic: Focus | null;
}

const FAR = 400;
const LOCATIVE = new Set(['tai', 'o', 'cua', 'in', 'of', 'at']);

const SMALL: ReadonlySet<string> = new Set(['commune', 'ward', 'township']);

const isOwn = ({ organ, role }: PlaceMention): boolean => role === 'whose' && !organ;

/** "Năm 2015, xã Nông Thượng đạt 4 tiêu chí; năm 2017, xã hoàn thành 19 tiêu chí": the commune just named in the sentence. */
function namedBefore({ kind, first }: PlaceMention, line: Line): string | null {
  if (!SMALL.has(kind)) return null;
  return lastIn(line.places, 0, first, (other) => other.kind === kind && other.id !== null && isOwn(other))?.id ?? null;
}

function resolve(mention: PlaceMention, input: PlaceInput, line?: Line): string | null {
  if (mention.id !== null) return mention.id;
  const named = line === undefined ? null : namedBefore(mention, line);
  if (named !== null) return named;
  return placeOfLevel(input.places, mention.kind, input.topic?.id ?? input.focus?.id ?? null, input.focus?.id ?? null);
}

/** `line`: where a level alone may mean the place of that level just named in it. Of mentions that stand together ("thôn A, xã Nông Thượng, thành phố Bắc Kạn") the innermost. */
function innermost(
  mentions: readonly PlaceMention[],
  input: PlaceInput,
  line?: Line,
): { mention: PlaceMention; id: string } | null {
  let best: { mention: PlaceMention; id: string } | null = null;
  for (const mention of mentions) {
    const id = resolve(mention, input, line);
    if (id === null) continue;
    if (best === null || liesIn(input.places, id, best.id)) best = { mention, id };
  }
  return best;
}

/** "Đoàn xã Dương Quang", "UBND phường Sông Cầu": the office of a small place that is named acts for that place. */
function officeBefore(draft: Draft, from: number, to: number, input: PlaceInput): PlaceMention | undefined {
  return lastIn(
    draft.line.places,
    from,
    to,
    ({ organ, id, kind, role }) =>
      organ && id !== null && role === 'whose' && SMALL.has(kind) && id !== input.focus?.id,
  );
}

/** The place in front of the number in its own part of the sentence: the nearest, with what it lies in. */
function placeBefore(draft: Draft, from: number, input: PlaceInput): { mention: PlaceMention; id: string } | null {
  const { line, placed } = draft;
  const before = allIn(
    line.places,
    from,
    placed.first,
    (mention) => isOwn(mention) && (draft.window.inBracket || !isBracketed(line, mention, placed.first)),
  );
  const last = before.at(-1) ?? officeElsewhere(draft, from, input) ?? officeBefore(draft, from, placed.first, input);
  if (last === undefined) return null;
  const together = before.filter(
    (mention) =>
      mention === last || (last.first - mention.last <= 3 && !anyIn(line.places, mention.last + 1, last.first)),
  );
  // "Chợ Đồn 820, Ba Bể 905 người": of places that do not lie in one another the nearest
  return innermost(together.length === 0 ? [last] : together.toReversed(), input, line);
}

/** "bốn phường (Đức Xuân, Sông Cầu, ...) và bốn xã": a list in brackets that closes before the number. */
function isBracketed(line: Line, mention: PlaceMention, to: number): boolean {
  for (let at = mention.last + 1; at < to; at++) {
    const mark = line.breaks[at] === BRACKET ? line.tokens[at]!.bare : '';
    if (mark === '(') return false;
    if (mark === ')') return true;
  }
  return false;
}

/** "mở lớp cho 30 học viên tại xã Nông Thượng": the place behind the number, up to the next clause. */
function placeBehind(draft: Draft, input: PlaceInput): { mention: PlaceMention; id: string } | null {
  const { line, placed, window } = draft;
  const behind = allIn(line.places, placed.last + 1, window.to, isOwn);
  const first = behind[0];
  if (first === undefined) return null;
  const before = line.tokens[first.first - 1]?.bare ?? '';
  if (!LOCATIVE.has(before)) return null;
  return innermost(
    behind.filter(({ first: at }) => at - first.last <= 4),
    input,
  );
}

/** The place behind a later number of the same clause, for the numbers in front of it ("01 lớp cho 30 học viên tại ..."). */
function placeAcross(draft: Draft, input: PlaceInput): { mention: PlaceMention; id: string } | null {
  const { line, placed } = draft;
  const next = firstIn(line.quantities, placed.last + 1, placed.last + 12);
  if (next === undefined) return null;
  for (let at = placed.last + 1; at < next.first; at++) if (line.breaks[at] !== 0) return null;
  let to = next.last + 1;
  while (to < line.tokens.length && line.breaks[to] === 0 && line.taken[to] === 0) to++;
  const behind = allIn(line.places, next.last + 1, to, isOwn)[0];
  if (behind === undefined || !LOCATIVE.has(line.tokens[behind.first - 1]?.bare ?? '')) return null;
  return innermost([behind], input);
}

/**
 * "Thành ủy Sông Công đề ra ...", "HĐND thành phố Sông Công giao ...": what an office of a place elsewhere sets is that
 * place's own. The offices above the article's place and within it speak for it, or are seen to by the rules above.
 */
function officeElsewhere(draft: Draft, from: number, input: PlaceInput): PlaceMention | undefined {
  const { focus, places } = input;
  if (focus === null) return undefined;
  const last = lastIn(draft.line.places, from, draft.placed.first, ({ role }) => role !== 'compared');
  if (last === undefined || last.id === null || !(last.organ || last.role === 'issuer')) return undefined;
  return liesIn(places, focus.id, last.id) || liesIn(places, last.id, focus.id) ? undefined : last;
}

/** "cao hơn bình quân của tỉnh (26,61%)", "so với thành phố Bắc Kạn (2,88%)": the bracket right behind a place is of it. */
function bracketBehind({ line, placed }: Draft): PlaceMention | undefined {
  if (line.tokens[placed.first - 1]?.bare !== '(') return undefined;
  const mention = lastIn(line.places, Math.max(0, placed.first - LONGEST_PLACE), placed.first);
  if (mention === undefined || mention.last !== placed.first - 2 || mention.organ) return undefined;
  return mention.role === 'whose' || mention.role === 'compared' ? mention : undefined;
}

const LONGEST_PLACE = 10;

function partStart(line: Line, at: number, from: number): number {
  let start = at;
  while (start > from && line.breaks[start - 1] !== SEMICOLON) start--;
  return start;
}

const INTENT = cueSet('target', 'target-head', 'plan');

/** Nothing but times and small words in front of the place: it is the subject, not the aim of somebody's plan. */
function opensLine(line: Line, mention: PlaceMention): boolean {
  for (let at = 0; at < mention.first; at++) if (line.content[at] === 1) return false;
  return !hasCue(line, 0, mention.first, INTENT);
}

/** The subject of the sentence: a place in front of its first number, before a colon or at its very beginning. */
function headPlace(draft: Draft, input: PlaceInput): { mention: PlaceMention; id: string } | null {
  const { line } = draft;
  const first = line.quantities[0]!.first;
  let colon = -1;
  for (let at = Math.min(first, draft.placed.first) - 1; at >= 0 && at > first - FAR; at--) {
    if (line.breaks[at] === COLON) {
      colon = at;
      break;
    }
  }
  const heads = allIn(
    line.places,
    0,
    colon >= 0 ? colon : Math.min(first, 8),
    (mention) => isOwn(mention) && (colon >= 0 || opensLine(line, mention)),
  );
  if (heads.length === 0) return null;
  const found = innermost(colon >= 0 ? heads : heads.slice(0, 2), input);
  if (found === null || colon >= 0) return found;
  const others = allIn(line.places, found.mention.last + 1, draft.placed.first, isOwn);
  return others.some((mention) => !isWhereItLies(mention, found, input)) ? null : found;
}

/** "xã Dương Quang (thành phố Bắc Kạn) ...": the place itself again, or right behind it what it lies in. */
function isWhereItLies(
  mention: PlaceMention,
  found: { mention: PlaceMention; id: string },
  input: PlaceInput,
): boolean {
  const id = resolve(mention, input);
  if (id === found.id) return true;
  return id !== null && mention.first - found.mention.last <= 4 && liesIn(input.places, found.id, id);
}

const PARTS = cueSet('part');

/**
 * A city, district or province named earlier in the sentence, when it is the only one: it speaks for what follows. A commune
 * does not ("xã Nông Thượng đạt chuẩn, trồng mới 100 ha rừng"), nor does a place named as a part.
 */
function earlierPlace(draft: Draft, input: PlaceInput): { mention: PlaceMention; id: string } | null {
  const { line, placed } = draft;
  if (line.places.length === 0) return null;
  const from = Math.max(0, placed.first - FAR);
  const part = firstCue(line, from, placed.first, PARTS);
  const large = allIn(
    line.places,
    from,
    part?.first ?? placed.first,
    (mention) => isOwn(mention) && !SMALL.has(mention.kind),
  );
  const ids = new Set(large.map((mention) => resolve(mention, input)));
  const [id] = ids;
  return ids.size === 1 && id !== null && id !== undefined ? { mention: large.at(-1)!, id } : null;
}

/** The office of a small place that opens the sentence speaks for all of it. */
function officeAtHead(draft: Draft, input: PlaceInput): { mention: PlaceMention; id: string } | null {
  const office = officeBefore(draft, 0, Math.min(7, draft.placed.first), input);
  return office === undefined ? null : innermost([office], input);
}

/** "Đại biểu xã Dương Quang cho biết xã ..., tỷ lệ hộ nghèo còn 4,2%": another place named since the last semicolon. */
function namesRival(draft: Draft, id: string, input: PlaceInput): boolean {
  const { line, placed } = draft;
  const from = partStart(line, placed.first, Math.max(0, placed.first - FAR));
  return anyIn(line.places, from, placed.first, (mention) => {
    const named = mention.role === 'whose' ? resolve(mention, input) : null;
    return named !== null && named !== id && !liesIn(input.places, id, named);
  });
}

/** Sets the place of a draft. */
export function readPlace(draft: Draft, input: PlaceInput): void {
  const { line, placed, window, governing } = draft;
  const set = (found: { mention: PlaceMention; id: string } | null, how: How): boolean => {
    if (found === null) return false;
    draft.place = found.id;
    draft.placeEvidence = evidenceOf(input.text, line, found.mention.first, found.mention.last, how);
    return true;
  };
  const inTurn = namedInTurn(line, placed, line.places, isOwn);
  if (inTurn !== null && set(innermost([inTurn], input), 'said')) return;
  const bracketed = bracketBehind(draft);
  if (bracketed !== undefined && set(innermost([bracketed], input), 'said')) return;
  const before = placeBefore(draft, partStart(line, placed.first, window.from), input);
  const behind = placeBehind(draft, input) ?? placeAcross(draft, input);
  const narrower = before === null || (behind !== null && liesIn(input.places, behind.id, before.id));
  if (!narrower && set(before, 'said')) return;
  if (set(behind, 'said')) {
    draft.placeBehind = true;
    return;
  }
  for (const head of input.heads) {
    const found = innermost(head.places.filter(isOwn).slice(0, 4), input);
    if (found === null) continue;
    draft.place = found.id;
    draft.placeEvidence = evidenceOf(input.text, head, found.mention.first, found.mention.last, 'said');
    return;
  }
  const goesOn = governing !== null && !governing.placeBehind && governing.line === line;
  const samePart = goesOn && (!window.hasSubject || !partedBetween(line, governing.placed.last + 1, placed.first));
  if (samePart && governing.place !== null) {
    draft.place = governing.place;
    draft.placeEvidence = carried(governing.placeEvidence);
    return;
  }
  if (set(headPlace(draft, input) ?? earlierPlace(draft, input) ?? officeAtHead(draft, input), 'carried')) return;
  const elsewhere = officeElsewhere(draft, partStart(line, placed.first, Math.max(0, placed.first - FAR)), input);
  if (elsewhere !== undefined && set(innermost([elsewhere], input), 'carried')) return;
  const around = input.topic ?? input.focus;
  if (around === null) return;
  draft.place = around.id;
  draft.placeEvidence = namesRival(draft, around.id, input) ? { ...around.evidence, how: 'assumed' } : around.evidence;
}

/** The place a sentence is about, for the sentences after it: named in front of its first number, alone. */
export function topicOf(line: Line, input: PlaceInput): Focus | null {
  const end = Math.min(line.quantities[0]?.first ?? line.tokens.length, 10);
  const heads = allIn(line.places, 0, end, isOwn);
  const found = innermost(heads, input);
  if (found === null) return null;
  const ids = new Set(allIn(line.places, 0, FAR, isOwn).map((mention) => resolve(mention, input)));
  ids.delete(null);
  const nested = [...ids].every((id) => liesIn(input.places, found.id, id!));
  if (!nested) return null;
  return { id: found.id, evidence: evidenceOf(input.text, line, found.mention.first, found.mention.last, 'carried') };
}
