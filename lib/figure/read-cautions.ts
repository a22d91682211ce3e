import type { CautionMatch } from './caution-lookup.ts';
import { lastCaution } from './caution-lookup.ts';
import type { CautionWord } from './caution-words.ts';
import { bitOf } from './caution-words.ts';
import type { Draft } from './draft.ts';
import { evidenceOf } from './draft.ts';
import type { Caution, Evidence } from './figure.ts';
import type { Line } from './line.ts';
import { anyIn } from './line-lookup.ts';
import { readNegation } from './negation.ts';
import { readOtherWhole } from './other-whole.ts';
import { readPlanAround } from './plan-around.ts';
import { reachFrom, reachTo } from './reach.ts';
import { saidBehind } from './said-behind.ts';
import type { Walk } from './walk.ts';
import { partedBetween } from './window.ts';

const NONE: readonly Caution[] = [];

/** The lines beside a figure's that may take its number back. */
export interface NearLines {
  /** The line behind in the same block. */
  readonly next: Line | null;
  /** The line in front in the same block, if it has no numbers of its own. */
  readonly before: Line | null;
  /** The line behind, in whatever block. */
  readonly following: Line | null;
  /** The lines of the article that open as a correction ("Đính chính: ..."). */
  readonly corrections: readonly Line[];
}

const CORRECTIONS: ReadonlySet<string> = new Set([
  'đính chính',
  'cải chính',
  'xin lỗi',
  'nói lại cho rõ',
  'correction',
  'we apologise',
]);
/** So many corrections of a page are asked about each figure. */
const MOST_CORRECTIONS = 4;

/** The lines that open as a correction of what the page has said. */
export const correctionsIn = (lines: readonly Line[]): readonly Line[] =>
  lines
    .filter(({ cautions: [first] }) => first !== undefined && first.first <= 1 && CORRECTIONS.has(first.value.text))
    .slice(0, MOST_CORRECTIONS);

/**
 * What the words around a figure say that holds a verdict on it back. `drafts`: the figures of its line, itself at `at`.
 */
export function readCautions(walk: Walk, drafts: readonly Draft[], at: number, near: NearLines): readonly Caution[] {
  const draft = drafts[at]!;
  const { line } = draft;
  const { next, before } = near;
  const correction = near.corrections.find((other) => corrects(other, draft, near)) ?? null;
  const kinds = line.cautionKinds | (next?.cautionKinds ?? 0) | (before?.cautionKinds ?? 0);
  if (kinds === 0 && walk.planTitle === null && walk.headWhole === null && correction === null) return NONE;
  const { text } = walk.article;
  const found: Caution[] = [];
  const add = (kind: Caution['kind'], evidence: Evidence | null): void => {
    if (evidence !== null) found.push({ kind, evidence });
  };
  const plan = readPlanAround(draft, text, walk.planTitle);
  const told = plan ?? readSaidBehind(draft, next, text);
  if (told !== null) found.push(told);
  if ((kinds & MISTAKE) !== 0) add('taken-back', readMistake(draft, near, text));
  if (correction !== null && !found.some(({ kind }) => kind === 'taken-back')) {
    add('taken-back', wordsOf(correction, correction.cautions[0], text));
  }
  if ((kinds & IMAGINED) !== 0) add('imagined', wordAround(draft, 'imagined', text));
  const soFar = (kinds & SO_FAR) === 0 ? null : (wordBefore(draft, 'so-far', text) ?? readClosing(draft, next, text));
  add('so-far', soFar ?? ((kinds & GOES_ON) === 0 ? null : wordBehind(draft, 'goes-on', text)));
  const negation = (kinds & NEGATED) === 0 ? null : readNegation(draft, text);
  add('negated', negation);
  // What is plainly denied is not doubted as well: a target may be missed by it.
  if (negation === null && (kinds & UNDONE) !== 0) add('imagined', wordInClause(draft, 'undone', text));
  add('other-whole', readOtherWhole(drafts, at, text, walk.lexicon, walk.headWhole));
  return found.length === 0 ? NONE : found;
}

const MISTAKE = bitOf('mistake');
const IMAGINED = bitOf('imagined');
const SO_FAR = bitOf('so-far');
const GOES_ON = bitOf('goes-on');
const NEGATED = bitOf('negated');
const UNDONE = bitOf('undone');

/** The last such word of the figure's sentence in front of it. */
function wordBefore({ line, placed }: Draft, kind: CautionWord, text: string): Evidence | null {
  return wordsOf(line, lastCaution(line, reachFrom(line, placed), placed.first, kind), text);
}

/** The last such word in front of the figure that no mark parts from it. */
function wordInClause(draft: Draft, kind: CautionWord, text: string): Evidence | null {
  const { line, placed } = draft;
  const match = lastCaution(line, reachFrom(line, placed), placed.first, kind);
  return match === undefined || partedBetween(line, match.last + 1, placed.first) ? null : wordsOf(line, match, text);
}

/** The last such word of the figure's sentence behind it. */
function wordBehind({ line, placed, quantity }: Draft, kind: CautionWord, text: string): Evidence | null {
  return wordsOf(line, lastCaution(line, placed.last + 1, reachTo(line, quantity.end), kind), text);
}

/** Such a word of the figure's sentence, on either side of it. */
const wordAround = (draft: Draft, kind: CautionWord, text: string): Evidence | null =>
  wordBefore(draft, kind, text) ?? wordBehind(draft, kind, text);

/**
 * A mistake, a rumour or a correction in the figure's sentence or the one behind it ("… 3,88%. Con số đúng là 2,88%."): the
 * number may be the very one that the page takes back.
 */
function readMistake(draft: Draft, { next, before }: NearLines, text: string): Evidence | null {
  const { line, placed, quantity } = draft;
  const lastUpTo = (from: number, where: Line): Evidence | null =>
    wordsOf(where, lastCaution(where, from, reachTo(where, quantity.end), 'mistake'), text);
  return (
    wordBefore(draft, 'mistake', text) ??
    lastUpTo(placed.last + 1, line) ??
    (next === null ? null : lastUpTo(0, next)) ??
    (before === null ? null : wordsOf(before, lastCaution(before, 0, before.tokens.length, 'mistake'), text))
  );
}

/** Is the line a correction of the figure: right behind it, or of the same unit or the same thing? */
function corrects(other: Line, { line, unit, indicator }: Draft, { following }: NearLines): boolean {
  if (other === line || other.span.start < line.span.start) return false;
  return (
    other === following ||
    other.quantities.some(({ quantity }) => quantity.unit === unit) ||
    (indicator !== null && other.names.some(({ value }) => value.indicator.id === indicator))
  );
}

/** What the part or the sentence behind a figure says that its number is: handed down, a plan. */
function readSaidBehind({ line, placed, status }: Draft, next: Line | null, text: string): Caution | null {
  const isTarget = status === 'target';
  return (
    ((line.cautionKinds & TOLD) === 0 ? null : saidBehind(line, placed.last + 1, isTarget, text)) ??
    (next === null || (next.cautionKinds & TOLD) === 0 ? null : saidBehind(next, 0, isTarget, text))
  );
}

const TOLD = bitOf('given') | bitOf('plan-word');

/** So far into the sentence behind it the day may stand that a number was counted up to ("Số liệu tính đến ngày 30/9."). */
const OPENING = 5;

/** "..., tính đến 30/9", "Số liệu tính đến ngày 30/9": counted up to a day before the year's end, told behind the number. */
function readClosing({ line, placed, quantity }: Draft, next: Line | null, text: string): Evidence | null {
  const own = lastCaution(line, placed.last + 1, reachTo(line, quantity.end), 'so-far');
  if (own !== undefined) return closes(line, own) ? wordsOf(line, own, text) : null;
  const behind = next === null ? undefined : lastCaution(next, 0, OPENING, 'so-far');
  return behind !== undefined && closes(next!, behind) ? wordsOf(next!, behind, text) : null;
}

/** Does nothing stand behind these words but a time that is not the year's end? A number there is what they are said of. */
function closes({ tokens, quantities }: Line, { last }: CautionMatch): boolean {
  if (tokens[last]!.bare === 'nay') return false;
  const rest = tokens.slice(last + 1).map(({ bare }) => bare);
  const said = rest.join(' ');
  return !anyIn(quantities, last + 1, tokens.length) && !YEAR_END.test(said);
}

const YEAR_END = /(?:^| )(?:31 ?\/ ?12|het nam|cuoi nam|thang 12|het thang 12)(?= |$)/u;

function wordsOf(line: Line, match: CautionMatch | undefined, text: string): Evidence | null {
  return match === undefined ? null : evidenceOf(text, line, match.first, match.last, 'carried');
}
