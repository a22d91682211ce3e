import { ASSUMED, evidenceOf } from '../../mention/evidence.ts';
import type { Dated } from '../../mention/period/dated.ts';
import { periodId } from '../../mention/period/dated.ts';
import type { PeriodMention } from '../../mention/period/period-reader.ts';
import type { Line } from '../../mention/sentence/line.ts';
import { firstIn, startingIn } from '../../mention/sentence/line-lookup.ts';
import { isTask } from '../../mention/sentence/line-times.ts';
import type { Evidence } from '../figure.ts';
import { lineContext } from '../period/line-context.ts';
import { namedInTurn } from '../spot/in-turn.ts';
import type { Candidate } from './collect.ts';
import { Candidates } from './collect.ts';
import { few, indexesOf, indexIn, size, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import {
  PERIOD_FEATURES as F,
  LEADS,
  PERIOD_KINDS,
  PERIOD_ROLES,
  PERIOD_SOURCES,
  RULE_PLACES,
} from './period-features.ts';
import type { TimeElsewhere } from './period-sources.ts';
import { MEASURES, STATUSES } from './values.ts';

/** A period and where its words stand; `line` null: what the rules or the day of publication say. */
export interface Timing {
  readonly id: string;
  readonly line: Line | null;
  readonly mention: PeriodMention | null;
  readonly evidence: Evidence | null;
}

/** The words a period was read from. */
export const timingEvidence = (text: string, { line, mention, evidence }: Timing): Evidence =>
  line === null || mention === null
    ? (evidence ?? ASSUMED)
    : evidenceOf(text, line, mention.first, mention.last, 'said');

type Source = (typeof PERIOD_SOURCES)[number];

/** So many times in front of a number and behind it are looked at, and so far (tokens). */
const MOST_BEFORE = 6;
const MOST_BEHIND = 5;
const FAR = 150;

const JOINING = new Set(['va', 'con', 'and']);
const LEAD_AT = indexesOf(LEADS);
const kindOf = ({ kind }: PeriodMention): number => PERIOD_KINDS.indexOf(kind);

function leadOf(line: Line, first: number): number {
  const token = line.tokens[first - 1];
  if (token === undefined) return LEADS.indexOf('mark');
  if (token.kind === 'mark') return LEADS.indexOf(token.bare === ',' ? 'comma' : 'mark');
  if (line.taken[first - 1] === 1) return LEADS.indexOf('number');
  return token.bare === 'voi' || token.bare === 'hon' ? LEADS.indexOf('so') : (LEAD_AT.get(token.bare) ?? 0);
}

/** The part of a year in a period's id. */
const PART = /^\d{4}-(H\d|Q\d|\d+M)$/u;

/** "tăng 500 hộ so với năm 2015": what is compared with a year is of a later one. */
const baseYear = ({ role, kind, year }: PeriodMention): number | null =>
  role === 'base' && kind === 'year' ? year : null;

const isYear = ({ role, kind, year }: PeriodMention): boolean => role === 'when' && kind === 'year' && year !== null;

/**
 * Every time that may be a figure's period: those of its sentence, those that its line's surroundings give (`elsewhere`), the
 * times carried so far, the years of publication, and what the rules say. Bounded by the constants above for each figure.
 */
export function periodCandidates(
  spot: FigureSpot,
  elsewhere: readonly TimeElsewhere[],
  keeps: boolean,
): readonly Candidate<Timing>[] {
  const { figure, discourse, context, carried } = spot;
  const { line, placed, window } = figure;
  const found = new Candidates<Timing>(spot.weights.period, keeps);
  const status = STATUSES.indexOf(figure.status);
  const measure = MEASURES.indexOf(figure.measure);
  const indicator = figure.indicator === null ? undefined : discourse.lexicon.indicators.get(figure.indicator);
  const adds = yes(indicator?.additive ?? true);
  const isJoined = yes(JOINING.has(line.tokens[placed.last + 1]?.bare ?? ''));
  const inTurn = line.periods.length < 2 ? null : namedInTurn(line, placed, line.periods, isYear);

  const own = (mention: PeriodMention, order: number): void => {
    const id = periodId(mention, lineContext(line, mention, context));
    if (id === null) return;
    const value: Timing = { id, line, mention, evidence: null };
    const r = spot.relationOf(mention, placed);
    const kind = kindOf(mention);
    const isOwn = r.side === 0 ? mention.first >= window.own : mention.first < window.to;
    found
      .at(id, value)
      .put(F.sideNumbers(r.side, few(r.numbers), few(r.semicolons)))
      .put(F.sideCommas(r.side, size(r.commas), few(r.numbers)))
      .put(F.role(PERIOD_ROLES.indexOf(mention.role), measure, r.side))
      .put(F.kind(kind, r.side))
      .put(F.near(PERIOD_ROLES.indexOf(mention.role), yes(r.side === 0 && r.distance <= 1), few(r.brackets)))
      .put(F.task(yes(isTask(line, mention)), status, r.side))
      .put(F.opens(yes(mention.first <= 2), few(r.numbers)))
      .put(F.distance(r.side, size(r.distance)))
      .put(F.own(yes(isOwn), yes(window.hasSubject), r.side))
      .put(F.rank(few(order), r.side))
      .put(F.lead(leadOf(line, mention.first), r.side))
      .put(F.brackets(few(r.brackets), r.side, yes(window.inBracket)))
      .put(F.span(yes(mention.kind === 'span'), few(order), few(r.numbers)))
      .put(F.adds(adds, kind));
    if (r.side === 1) found.at(id, value).put(F.joined(isJoined, few(r.commas)));
    if (inTurn !== null) found.at(id, value).put(F.inTurn(yes(mention === inTurn)));
  };
  const before = startingIn(line.periods, placed.first - FAR, placed.first)
    .slice(-MOST_BEFORE)
    .toReversed();
  const behind = startingIn(line.periods, placed.first, placed.last + FAR).slice(0, MOST_BEHIND);
  before.forEach(own);
  behind.forEach(own);

  const isTimed = yes(before.length > 0 || behind.length > 0);
  for (const { id, source, line: where, mention, kind, task } of elsewhere) {
    const value: Timing = { id, line: where, mention, evidence: null };
    found
      .at(id, value)
      .put(F.source(source, isTimed))
      .put(F.sourceStatus(source, status, task));
    if (kind !== null) found.at(id, value).put(F.sourceKind(source, kind));
  }
  const carry = (name: Source, { id, evidence }: Dated): void => {
    const at = PERIOD_SOURCES.indexOf(name);
    const value: Timing = { id, line: null, mention: null, evidence };
    found
      .at(id, value)
      .put(F.source(at, isTimed))
      .put(F.sourceStatus(at, status, 0));
  };
  const guess = (name: Source, id: string): void => carry(name, { id, evidence: ASSUMED });
  if (carried.result !== null) carry('result', carried.result);
  if (carried.target !== null) carry('target', carried.target);
  if (carried.span !== null) carry('span', carried.span);
  for (const mention of [...before, ...behind]) {
    const base = baseYear(mention);
    if (base === null) continue;
    if (figure.period === null && carried.result === null) guess('base-next', String(base + 1));
    const now = figure.period ?? carried.result?.id ?? '';
    const year = Number.parseInt(now, 10);
    if (year > base + 1) guess('base-span', `${base}-${year}`);
    const part = PART.exec(now)?.[1];
    if (part !== undefined) guess('base-part', `${base}-${part}`);
  }
  if (context.published !== null) {
    guess('published', String(context.published));
    guess('year-before', String(context.published - 1));
  }
  guess('unknown', 'unknown');
  const how = indexIn(['said', 'carried', 'assumed'], figure.periodEvidence?.how ?? '', 3);
  const id = figure.period ?? 'unknown';
  found
    .at(id, { id, line: null, mention: null, evidence: figure.periodEvidence })
    .put(F.rule(how, isTimed))
    .put(F.ruleMeasure(measure, status))
    .put(F.ruleAt(rulePlace(spot), how));
  addBefore(spot, found);
  addMost(found);
  return found.list();
}

/** What speaks for the period of the figure in front of it in the line. */
function addBefore({ figure, before, relationOf }: FigureSpot, found: Candidates<Timing>): void {
  const { line, placed, window, governing } = figure;
  const known = before?.period == null ? undefined : found.find(before.period);
  if (before == null || known === undefined) return;
  const isBetween = firstIn(line.periods, before.placed.last + 1, placed.first, ({ role }) => role === 'when');
  const { semicolons } = relationOf(before.placed, placed);
  known
    .put(F.before(yes(window.hasSubject), yes(governing === before)))
    .put(F.beforeTimed(yes(isBetween !== undefined), few(semicolons)));
}

/** Where the words stand from which the rules have the period. */
function rulePlace({ figure }: FigureSpot): number {
  const span = figure.periodEvidence?.span ?? null;
  if (span === null) return RULE_PLACES.indexOf('none');
  const { line, quantity } = figure;
  if (span.start < line.span.start || span.end > line.span.end) return RULE_PLACES.indexOf('elsewhere');
  return RULE_PLACES.indexOf(span.start < quantity.start ? 'in-front' : 'behind');
}

/** Says of each time how many places name it, against the one that most do. */
function addMost(found: Candidates<Timing>): void {
  const most = found.list().reduce((longest, { count }) => Math.max(longest, count), 0);
  for (const candidate of found.list()) {
    const { count } = candidate;
    candidate.put(F.most(count === most ? 2 : count * 2 > most ? 1 : 0));
  }
}
