import type { Numbers } from '../quantity/quantity.ts';
import type { Article } from '../text/article.ts';
import { clauseAt } from '../text/clauses.ts';
import { bodyIndex, bodyOfTitle, readBody } from './body.ts';
import { cellStatus, headLines, isRunningNumber, readCellMeasure } from './cell.ts';
import type { CueKind } from './cues.ts';
import type { Draft } from './draft.ts';
import { ASSUMED, evidenceOf } from './draft.ts';
import type { Evidence, Figure, Reading } from './figure.ts';
import type { Focus } from './focus.ts';
import { findFocus } from './focus.ts';
import { readIndicator } from './indicator.ts';
import type { FigureLexicon, IndicatorName } from './lexicon.ts';
import type { Line } from './line.ts';
import { COLON, readLines, SEMICOLON, startingIn } from './line.ts';
import { isPercent, readMeasureWords } from './measure.ts';
import { isOccasion } from './occasion.ts';
import type { Dated, YearContext } from './period.ts';
import { isTask, leftBehind, lineContext, periodId, readPeriod, whens } from './period.ts';
import { readPlace, topicOf } from './place.ts';
import { committeeOf, readDefinition, readIssuer } from './qualifiers.ts';
import { readReadings } from './readings.ts';
import type { StatusHead } from './status.ts';
import { readStatus } from './status.ts';
import type { CellHeads } from './table-heads.ts';
import { findCellHeads } from './table-heads.ts';
import type { Window } from './window.ts';
import { bracketDepths, windowOf } from './window.ts';

/** The article as a whole, and what has been read of it so far. Lives for one call. */
interface Walk {
  readonly article: Article;
  readonly lexicon: FigureLexicon;
  readonly lines: readonly Line[];
  readonly focus: Focus | null;
  readonly committee: { id: string; evidence: Evidence } | null;
  readonly bodies: ReturnType<typeof bodyIndex>;
  readonly titleBody: Evidence | null;
  readonly cells: ReadonlyMap<number, CellHeads>;
  readonly usable: (name: IndicatorName) => boolean;
  readonly published: number | null;
  result: Dated | null;
  target: Dated | null;
  year: number | null;
  topic: Focus | null;
  /** The head that governs the list items under it. */
  blockHead: StatusHead | null;
  /** The last figure of the paragraph, and the first of the article: what a sentence without a subject goes on with. */
  last: Draft | null;
  first: Draft | null;
  targetLine: StatusHead | null;
}

/** Indicators that the article names by a name of its own; only these may be meant by a name that needs context. */
function usableNames(lines: readonly Line[]): (name: IndicatorName) => boolean {
  const named = new Set<string>();
  for (const line of lines) {
    for (const { value } of line.names) if (!value.context) named.add(value.indicator.id);
  }
  return ({ context, indicator }) => !context || named.has(indicator.id);
}

const yearOfDate = (date: string | null): number | null => {
  const year = date === null ? Number.NaN : Number(date.slice(0, 4));
  return Number.isInteger(year) && year > 1900 ? year : null;
};

/**
 * The time of figures that stand before any: the first that the article's results are said to be of, else the only year
 * it names at all.
 */
function firstTime(lines: readonly Line[], text: string): { result: Dated | null; year: number | null } {
  let year: number | null = null;
  let aim: Dated | null = null;
  const years = new Set<number>();
  for (const line of lines) {
    for (const mention of line.periods) {
      if (mention.role !== 'when' || mention.kind === 'span' || mention.year === null) continue;
      year ??= mention.year;
      years.add(mention.year);
    }
    const { result } = leftBehind(line);
    const id = result === null ? null : periodId(result, { year, published: null, now: null });
    if (result === null || id === null) continue;
    const found = { id, evidence: evidenceOf(text, line, result.first, result.last, 'carried') };
    if (!isTask(line, result)) return { result: found, year: result.year ?? year };
    aim ??= found;
  }
  const planned = lines.flatMap(({ periods }) => periods).find(({ role }) => role === 'plan')?.year ?? null;
  return { result: years.size === 1 ? aim : null, year: year ?? planned };
}

function contextOf(walk: Walk): YearContext {
  const now = walk.result === null ? walk.year : Number(walk.result.id.slice(0, 4));
  return { year: walk.year, published: walk.published, now: now ?? walk.published };
}

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
  const cue = startingIn(line.cues, Math.max(0, first - 400), first).findLast(({ kind }) => kind === 'part');
  if (cue === undefined) return null;
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

const SAME_AMOUNT = new Set(['tuong', 'equivalent']);

/** "Dương Quang thêm 8 tiêu chí, Nông Thượng 7 tiêu chí", "(1,95%)" after a fall: the verb of the figure before holds. */
function inheritVerb(draft: Draft): void {
  const { words, governing, line, window } = draft;
  if (words.measure !== 'open' || governing === null || governing.line !== line) return;
  if (governing.words.measure !== 'change') return;
  const verb = words.verb === null ? null : line.tokens[words.verb.first]!.bare;
  const restated = verb !== null && SAME_AMOUNT.has(verb);
  const bracketed = window.inBracket && !governing.window.inBracket && verb === null;
  const elliptical = verb === null && governing.quantity.unit === draft.quantity.unit && !window.hasSubject;
  const percentages = isPercent(draft.quantity.unit) && isPercent(governing.quantity.unit);
  const listed = verb === null && percentages && !window.inBracket && !isParted(draft, governing);
  if (!restated && !bracketed && !elliptical && !listed) return;
  draft.words = { ...words, measure: 'change', direction: governing.words.direction };
}

/** A figure whose indicator is not known still has a measure. */
function defaultMeasure(draft: Draft): void {
  const { words } = draft;
  draft.measure = words.measure === 'open' ? 'level' : words.measure;
  draft.direction = words.direction;
  if (draft.quantity.unit === 'count' && words.measure === 'share-of-plan') draft.unit = 'percent';
}

/** A semicolon or a colon between two figures: what follows begins anew. */
function isParted(draft: Draft, governing: Draft): boolean {
  for (let at = governing.placed.last + 1; at < draft.placed.first; at++) {
    if (draft.line.breaks[at]! >= COLON) return true;
  }
  return false;
}

const FRESH: ReadonlySet<CueKind> = new Set<CueKind>(['done', 'estimate']);

/** Does a sentence start anew, with a time or a firmness of its own, so that the targets before it end? */
function startsAnew(line: Line): boolean {
  const to = line.quantities[0]?.first ?? 0;
  return whens(line, 0, to).length > 0 || startingIn(line.cues, 0, to + 24).some(({ kind }) => FRESH.has(kind));
}

function readLineFigures(walk: Walk, line: Line): Draft[] {
  const { text } = walk.article;
  const drafts: Draft[] = [];
  const depths = bracketDepths(line);
  const fresh = startsAnew(line);
  let head: StatusHead | null = walk.blockHead ?? (fresh ? null : walk.targetLine);
  const cell = walk.cells.get(line.block) ?? null;
  if (cell !== null && isRunningNumber(cell)) return [];
  const heads = cell === null ? [] : headLines(cell);
  const placeInput = { text, places: walk.lexicon.places, focus: walk.focus, topic: walk.topic, heads };
  line.quantities.forEach((placed, index) => {
    if (isOccasion(line, placed)) return;
    const window = windowOf(line, index, depths[index]!);
    const governing = cell !== null && drafts.length === 0 ? null : governingOf(drafts, window, walk, line);
    const draft = emptyDraft(line, index, window, governing, totalOf(line, drafts, placed.first));
    inheritVerb(draft);
    if (cell !== null) readCellMeasure(draft, cell);
    defaultMeasure(draft);
    readIndicator(draft, text, walk.lexicon, walk.usable, cell);
    if (draft.part === 'named' && crossesSemicolon(line, draft)) draft.part = null;
    const said = whens(line, window.from, placed.first).at(-1);
    const restarted = said !== undefined && drafts.length > 0 && said.kind !== 'this-year' && said.kind !== 'last-year';
    head = readStatus(draft, text, head, restarted, fresh);
    const spoken = cell === null || draft.statusEvidence.how === 'said' ? null : cellStatus(text, draft, cell);
    if (spoken !== null) {
      draft.status = spoken.status;
      draft.statusEvidence = spoken.evidence;
    }
    const indicator = draft.indicator === null ? undefined : walk.lexicon.indicators.get(draft.indicator);
    const adds = indicator?.additive ?? true;
    readPeriod(draft, { text, context: contextOf(walk), heads, adds, result: walk.result, target: walk.target });
    readPlace(draft, placeInput);
    readDefinition(draft, text, walk.lexicon);
    readIssuer(draft, text, walk.lexicon, walk.committee);
    readBody(draft, text, walk.bodies, walk.titleBody);
    drafts.push(draft);
  });
  return drafts;
}

function crossesSemicolon(line: Line, draft: Draft): boolean {
  const from = draft.total?.placed.last ?? draft.placed.first;
  for (let at = from; at < draft.placed.first; at++) if (line.breaks[at] === SEMICOLON) return true;
  return false;
}

/** What a line leaves for the ones after it: times, the place it is about, a head that ends in a colon. */
function moveOn(walk: Walk, line: Line, drafts: readonly Draft[]): void {
  const { text } = walk.article;
  const left = leftBehind(line);
  const context = contextOf(walk);
  const dated = (mention: NonNullable<typeof left.result>): Dated | null => {
    const id = periodId(mention, lineContext(line, mention, context));
    return id === null ? null : { id, evidence: evidenceOf(text, line, mention.first, mention.last, 'carried') };
  };
  const allTargets = drafts.length > 0 && drafts.every(({ status }) => status === 'target');
  if (left.task !== null) walk.target = dated(left.task) ?? walk.target;
  const ofResults = left.result !== null && !isTask(line, left.result) && !(allTargets && walk.result !== null);
  if (left.result !== null && ofResults) walk.result = dated(left.result) ?? walk.result;
  if (left.result !== null && allTargets) walk.target = dated(left.result) ?? walk.target;
  if (walk.result === null && left.passing !== null) walk.result = dated(left.passing);
  const last = line.periods.findLast(({ role, kind, year }) => role === 'when' && year !== null && kind !== 'span');
  const year = left.result?.year ?? last?.year ?? null;
  if (year !== null) walk.year = year;
  const topic = topicOf(line, { text, places: walk.lexicon.places, focus: walk.focus, topic: walk.topic, heads: [] });
  if (topic !== null) walk.topic = topic;
  else if (startingIn(line.places, 0, 400).some(({ organ, role }) => !organ && role === 'whose')) walk.topic = null;
  if (drafts.length > 0) {
    walk.last = drafts.findLast(({ window }) => !window.inBracket) ?? drafts.at(-1)!;
    walk.first ??= drafts.find(({ indicator }) => indicator !== null) ?? null;
    const lastHead = walk.last.statusEvidence;
    walk.targetLine = allTargets ? { status: 'target', evidence: { ...lastHead, how: 'carried' } } : null;
  }
}

const CLOSING_COLON = ':';

/** A heading or a line that ends in a colon governs the items under it, until the next one. */
function openBlock(walk: Walk, line: Line, previous: Line | undefined): void {
  if (previous !== undefined && previous.block === line.block) return;
  walk.last = null;
  walk.targetLine = null;
  walk.topic = null;
  if (line.blockKind === 'heading' || line.blockKind === 'title') walk.blockHead = null;
  if (previous === undefined) return;
  const introduces = previous.blockKind === 'heading' || previous.tokens.at(-1)?.bare === CLOSING_COLON;
  if (introduces && previous.quantities.length === 0) {
    const cue = previous.cues.find(({ kind }) => kind === 'target' || kind === 'target-head');
    const reached = previous.cues.some(({ kind }) => kind === 'done' || kind === 'reach');
    const isHead = cue !== undefined && !reached;
    walk.blockHead = isHead
      ? { status: 'target', evidence: evidenceOf(walk.article.text, previous, cue.first, cue.last, 'carried') }
      : null;
  } else if (previous.blockKind === 'list-item' && line.blockKind !== 'list-item') walk.blockHead = null;
}

/**
 * What says the measure: the verb; for a level without one the number with its unit ("cho 379 lao động"). A percentage of
 * an amount whose base is not printed is assumed to be of the plan.
 */
function measureEvidence(walk: Walk, draft: Draft): Evidence {
  const { text } = walk.article;
  const { words, line, placed, governing } = draft;
  const guessed = words.measure === 'open' && draft.measure !== 'level' && draft.name?.value.change == null;
  if (guessed) return ASSUMED;
  if (words.verb !== null) return evidenceOf(text, line, words.verb.first, words.verb.last, 'said');
  if (words.measure === 'change' && governing !== null && governing.words.verb !== null) {
    const { first, last } = governing.words.verb;
    return evidenceOf(text, governing.line, first, last, 'carried');
  }
  return evidenceOf(text, line, placed.first, placed.last, 'said');
}

function toFigure(walk: Walk, draft: Draft): Figure {
  const readings = readReadings(draft, walk.lexicon);
  const { quantity, line, words } = draft;
  const clause = line.clauses[clauseAt(line.clauses, quantity.number.start)];
  const base =
    words.basePeriod === null || words.basePeriod.kind === 'last-year'
      ? null
      : periodId(words.basePeriod, { year: walk.year, published: walk.published, now: null });
  const { readings: _, ...rest } = quantity;
  return {
    ...rest,
    unit: draft.unit,
    indicator: draft.indicator,
    place: draft.place,
    period: draft.period ?? 'unknown',
    status: draft.status,
    measure: draft.measure,
    direction: draft.direction,
    base: words.base === 'same-period' && base !== null ? base : words.base,
    issuer: draft.issuer,
    definition: draft.definition,
    part: draft.part,
    body: draft.body,
    evidence: {
      indicator: draft.indicatorEvidence,
      place: draft.placeEvidence,
      period: draft.periodEvidence,
      status: draft.statusEvidence,
      measure: measureEvidence(walk, draft),
      issuer: draft.issuerEvidence,
      definition: draft.definitionEvidence,
    },
    readings,
    clause: clause === undefined ? line.span : { start: clause.start, end: clause.end },
  };
}

/**
 * Reads what the numbers of an article measure, where, when and how firmly. Takes the article, its numbers
 * (lib/quantity) and the lexicon made of data/indicators.json and data/places.json; gives the figures in the order of the
 * text, with the words each property was read from. Numbers that are no figures come back as `numerals`. Linear in the
 * length of the text.
 */
export function readFigures(article: Article, numbers: Numbers, lexicon: FigureLexicon): Reading {
  const { text } = article;
  const lines = readLines(article, numbers, lexicon);
  const focus = findFocus(lines, lexicon.places, text, article.url);
  const first = firstTime(lines, text);
  const bodies = bodyIndex();
  const walk: Walk = {
    article,
    lexicon,
    lines,
    focus,
    committee: committeeOf(lines, text, focus?.id ?? null),
    bodies,
    titleBody: bodyOfTitle(
      lines.find(({ blockKind }) => blockKind === 'title'),
      text,
      bodies,
    ),
    cells: findCellHeads(article, lines),
    usable: usableNames(lines),
    published: yearOfDate(article.published),
    result: first.result,
    target: null,
    year: first.year,
    topic: null,
    blockHead: null,
    last: null,
    first: null,
    targetLine: null,
  };
  const figures: Figure[] = [];
  lines.forEach((line, index) => {
    openBlock(walk, line, lines[index - 1]);
    const drafts = readLineFigures(walk, line);
    moveOn(walk, line, drafts);
    for (const draft of drafts) figures.push(toFigure(walk, draft));
  });
  return {
    figures,
    numerals: numbers.numerals.map(({ start, end }) => ({ start, end })),
    place: focus === null ? null : { id: focus.id, evidence: focus.evidence },
    period: walk.result === null ? null : { id: walk.result.id, evidence: walk.result.evidence },
  };
}
