import { readBody, readBodyOfHeads } from './body.ts';
import { cellStatus, headLines, isOfRatio, isRunningNumber, readCellMeasure } from './cell.ts';
import { cellPeriod } from './cell-period.ts';
import { hasCue } from './cue-lookup.ts';
import { cueSet, isOneOf } from './cue-sets.ts';
import { readDefinition } from './definition.ts';
import type { Draft } from './draft.ts';
import { ASSUMED } from './draft.ts';
import { readIndicator } from './indicator.ts';
import { readIssuer } from './issuer.ts';
import type { Line } from './line.ts';
import { COLON, SEMICOLON } from './line.ts';
import { anyIn, lastIn } from './line-lookup.ts';
import { firstWhen, lastWhen } from './line-times.ts';
import { isPercent, readMeasureWords } from './measure.ts';
import { isOccasion, isOfTime } from './occasion.ts';
import { namesFocus } from './of-other.ts';
import { readPeriod } from './period.ts';
import { doubtPeriod } from './period-doubt.ts';
import type { PeriodMention } from './period-reader.ts';
import { readPlace } from './place.ts';
import type { StatusHead } from './status.ts';
import { readStatus } from './status.ts';
import type { CellHeads } from './table-heads.ts';
import type { Walk } from './walk.ts';
import { contextOf } from './walk.ts';
import type { Window } from './window.ts';
import { bracketDepths, windowOf } from './window.ts';

/** The figure a quantity goes on with, when it has no subject: in brackets the one before, else the last outside them. */
function governingOf(drafts: readonly Draft[], window: Window, walk: Walk, line: Line): Draft | null {
  for (let index = drafts.length - 1; index >= Math.max(0, drafts.length - 6); index--) {
    const draft = drafts[index]!;
    if (window.inBracket || !draft.window.inBracket) return draft;
  }
  if (walk.last !== null && walk.last.line.block === line.block) return walk.last;
  return walk.first;
}

const LONGEST_LIST = 24;

/** "trong đó", "gồm": the figure before these words is the total of the figures after them. */
function totalOf(line: Line, drafts: readonly Draft[], first: number): Draft | null {
  const cue = lastIn(line.cues, Math.max(0, first - 400), first, ({ kind }) => kind === 'part');
  if (cue === undefined) return null;
  if (drafts.length === 0) return null;
  const before = drafts.slice(-LONGEST_LIST).filter(({ placed }) => placed.last < cue.first);
  return before.findLast(({ quantity }) => !isPercent(quantity.unit)) ?? before.at(-1) ?? null;
}

function emptyDraft(line: Line, index: number, window: Window, governing: Draft | null, total: Draft | null): Draft {
  const placed = line.quantities[index]!;
  return {
    line,
    placed,
    quantity: placed.quantity,
    window,
    governing,
    total,
    words: readMeasureWords(line, placed, window),
    indicator: null,
    indicatorEvidence: null,
    name: null,
    unit: placed.quantity.unit,
    measure: 'level',
    direction: null,
    part: null,
    isOfOthers: false,
    status: 'result',
    statusEvidence: ASSUMED,
    period: null,
    periodEvidence: null,
    place: null,
    placeEvidence: null,
    placeBehind: false,
    issuer: null,
    issuerEvidence: null,
    definition: null,
    definitionEvidence: null,
    body: null,
  };
}

const COMPARED = cueSet('compare');
const SAME_AMOUNT = new Set(['tuong', 'equivalent']);
const POINTS = 'percentage-point';

/** "Dương Quang thêm 8 tiêu chí, Nông Thượng 7 tiêu chí", "(1,95%)" after a fall: the verb of the figure before holds. */
function inheritVerb(draft: Draft): void {
  const { words, governing, line, window, placed } = draft;
  if (words.measure !== 'open' || governing === null || governing.line !== line) return;
  if (governing.words.measure !== 'change') return;
  const verb = words.verb === null ? null : line.tokens[words.verb.first]!.bare;
  const points = draft.quantity.unit === POINTS;
  const restated = verb !== null && (SAME_AMOUNT.has(verb) || (points && verb === 'tuc'));
  const bracketed = verb === null && restatesInBracket(draft, governing);
  const outside = !window.inBracket || governing.window.inBracket;
  const elliptical = verb === null && governing.quantity.unit === draft.quantity.unit && !window.hasSubject && outside;
  const percentages = isPercent(draft.quantity.unit) && isPercent(governing.quantity.unit);
  const listed = verb === null && percentages && !window.inBracket && !isParted(draft, governing);
  if (!restated && !bracketed && !elliptical && !listed) return;
  // "tăng 189 cơ sở so với 111 cơ sở của năm 2020": what is compared with is a level.
  if (hasCue(line, placed.first - 2, placed.first, COMPARED) && !isPercent(draft.quantity.unit)) return;
  draft.words = { ...words, measure: 'change', direction: governing.words.direction };
}

/** Points are between two rates, whatever verb stands before them: no level is told in them. */
function readPoints(draft: Draft): void {
  const { words, quantity } = draft;
  if (quantity.unit !== POINTS || words.measure === 'change') return;
  draft.words = { ...words, measure: 'change', direction: null };
}

/** "giảm 150 hộ (1,95%)": the same change in another unit. In the same unit, or of a plan ("(KH 90)"), it is a level. */
function restatesInBracket({ line, placed, window, quantity }: Draft, governing: Draft): boolean {
  if (!window.inBracket || governing.window.inBracket || governing.quantity.unit === quantity.unit) return false;
  return !anyIn(
    line.cues,
    governing.placed.last + 1,
    placed.first,
    ({ kind, first }) => isOneOf(kind, PLANNED) && opensBracket(line, first, placed.first),
  );
}

const PLANNED = cueSet('plan', 'target', 'target-head');

/** Is the last opening bracket before the number in front of this token? */
function opensBracket(line: Line, cue: number, to: number): boolean {
  for (let at = to - 1; at >= 0 && line.taken[at] === 0; at--) if (line.tokens[at]!.bare === '(') return at < cue;
  return false;
}

const YEAR_OF_PERIOD = /^(\d{4})(?:-(?!\d{4}).*)?$/u;

/** "Đến năm 2030, thu nhập đạt 75 triệu đồng" on a page of 2025: of a year to come there are only aims. */
function planFuture(draft: Draft, published: number | null): void {
  if (draft.status !== 'result' || draft.statusEvidence.how !== 'assumed' || published === null) return;
  const year = YEAR_OF_PERIOD.exec(draft.period ?? '')?.[1];
  if (year === undefined || Number(year) <= published || draft.periodEvidence === null) return;
  draft.status = 'target';
  draft.statusEvidence = { ...draft.periodEvidence, how: 'carried' };
}

/** A figure whose indicator is not known still has a measure. */
function defaultMeasure(draft: Draft): void {
  const { words } = draft;
  draft.measure = words.measure === 'open' ? 'level' : words.measure;
  draft.direction = words.direction;
}

/** A semicolon or a colon between two figures: what follows begins anew. */
function isParted(draft: Draft, governing: Draft): boolean {
  for (let at = governing.placed.last + 1; at < draft.placed.first; at++) {
    if (draft.line.breaks[at]! >= COLON) return true;
  }
  return false;
}

const FRESH = cueSet('done', 'estimate');

/** Does a sentence start anew, with a time or a firmness of its own, so that the targets before it end? */
function startsAnew(line: Line): boolean {
  const to = line.quantities[0]?.first ?? 0;
  return firstWhen(line, 0, to) !== undefined || anyIn(line.cues, 0, to + 24, ({ kind }) => isOneOf(kind, FRESH));
}

/** Years told by where the article stands: they begin nothing anew. */
const SAME_TIME: ReadonlySet<PeriodMention['kind']> = new Set(['this-year', 'past-year', 'last-year']);

const NO_DRAFTS: readonly Draft[] = [];

/**
 * The figures of one line, each rule in its turn: measure, indicator, status, period, place, and what narrows them. `choose`:
 * chooses among what the rules and the words around say; null: what the rules say is taken.
 */
export function readLineFigures(
  walk: Walk,
  line: Line,
  choose: ((draft: Draft, before: Draft | null) => void) | null,
): readonly Draft[] {
  if (line.quantities.length === 0) return NO_DRAFTS;
  const { text } = walk.article;
  const drafts: Draft[] = [];
  const depths = bracketDepths(line);
  const fresh = startsAnew(line);
  let head: StatusHead | null = walk.blockHead ?? (fresh ? null : walk.targetLine);
  const cell = walk.cells.get(line.block) ?? null;
  if (cell !== null && isRunningNumber(cell)) return [];
  const placeInput = { text, places: walk.lexicon.places, focus: walk.focus, topic: walk.topic };
  const isOfOther = walk.ofOther !== null && !namesFocus(placeInput, line);
  line.quantities.forEach((placed, at) => {
    if (isOccasion(line, placed) || isOfTime(line, placed)) return;
    const window = windowOf(line, at, depths[at]!);
    const governing = cell !== null && drafts.length === 0 ? null : governingOf(drafts, window, walk, line);
    let draft = emptyDraft(line, at, window, governing, totalOf(line, drafts, placed.first));
    inheritVerb(draft);
    readPoints(draft);
    if (cell !== null) {
      readCellMeasure(draft, cell);
      if (isOfRatio(draft, cell)) draft = { ...draft, governing: governing ?? besideOf(walk, cell) };
    }
    defaultMeasure(draft);
    readIndicator(draft, text, walk.lexicon, walk.usable, cell);
    const said = lastWhen(line, window.from, placed.first);
    const restarted = said !== undefined && drafts.length > 0 && !SAME_TIME.has(said.kind);
    head = readStatus(draft, text, head, restarted, fresh);
    const spoken = cell === null || draft.statusEvidence.how === 'said' ? null : cellStatus(text, draft, cell);
    if (spoken !== null) {
      draft.status = spoken.status;
      draft.statusEvidence = spoken.evidence;
    }
    const indicator = draft.indicator === null ? undefined : walk.lexicon.indicators.get(draft.indicator);
    const adds = indicator?.additive ?? true;
    const heads = cell === null ? [] : headLines(cell, draft);
    const time = { text, context: contextOf(walk), result: walk.result, target: walk.target, span: walk.blockSpan };
    const ofHeads = cell === null ? null : cellPeriod(draft, cell, time);
    readPeriod(draft, { ...time, ofHeads, adds });
    doubtPeriod(draft, { text, heads, rival: walk.rival?.evidence ?? null, adds });
    planFuture(draft, walk.published);
    readPlace(draft, { ...placeInput, heads });
    // A table's cell is what its heads say: there is little to choose.
    if (cell === null) choose?.(draft, drafts.at(-1) ?? null);
    if (walk.underOther || isOfOther) doubtPlace(draft);
    settlePart(draft);
    readDefinition(draft, text, walk.lexicon);
    readIssuer(draft, text, walk.lexicon.places, walk.focus?.id ?? null, walk.committee);
    readBody(draft, text, walk.titleBody);
    // The police or the army tell of the city too, but not always.
    if (walk.titleBody !== null && draft.body === null) doubtPlace(draft);
    if (cell !== null) readBodyOfHeads(draft, [...cell.row, ...cell.column], text);
    drafts.push(draft);
    if (cell !== null && !isOfRatio(draft, cell)) walk.cell = { heads: cell, draft };
  });
  return drafts;
}

/** A place that was not said for the number itself is only assumed where a head, or who counts, speaks of another. */
function doubtPlace(draft: Draft): void {
  const { placeEvidence } = draft;
  if (placeEvidence?.how === 'carried') draft.placeEvidence = { ...placeEvidence, how: 'assumed' };
}

/** The amount that a ratio is of: the last one in front of it in its row. */
function besideOf({ cell }: Walk, heads: CellHeads): Draft | null {
  return cell !== null && cell.heads.table === heads.table && cell.heads.rowIndex === heads.rowIndex
    ? cell.draft
    : null;
}

/**
 * A part with a name of its own counts in the total's unit, before a semicolon. One that has the total's own name and place
 * ("trong đó trồng rừng tập trung 120 ha") is as good as unnamed.
 */
function settlePart(draft: Draft): void {
  const { total, line } = draft;
  if (draft.part !== 'named' || total === null) return;
  if (crossesSemicolon(line, draft) || draft.quantity.unit !== total.quantity.unit) draft.part = null;
  else if (draft.indicator === total.indicator && draft.place === total.place) draft.part = 'unnamed';
}

function crossesSemicolon(line: Line, draft: Draft): boolean {
  const from = draft.total?.placed.last ?? draft.placed.first;
  for (let at = from; at < draft.placed.first; at++) if (line.breaks[at] === SEMICOLON) return true;
  return false;
}
