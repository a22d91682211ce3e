import type { Dated } from '../dated.ts';
import { periodId } from '../dated.ts';
import { ASSUMED, evidenceOf } from '../draft.ts';
import type { How } from '../figure.ts';
import { namedInTurn } from '../in-turn.ts';
import type { Line } from '../line.ts';
import { startingIn } from '../line-lookup.ts';
import { isTask, leftBehind } from '../line-times.ts';
import { lineContext } from '../period.ts';
import type { PeriodMention } from '../period-reader.ts';
import { Candidates } from './collect.ts';
import { few, indexIn, size, yes } from './features.ts';
import {
  PERIOD_FEATURES as F,
  LEADS,
  PERIOD_KINDS,
  PERIOD_ROLES,
  PERIOD_SOURCES,
  RULE_PLACES,
} from './period-features.ts';
import type { Candidate } from './scorer.ts';
import type { Spot } from './spot.ts';
import { MEASURES, STATUSES } from './values.ts';

type Source = (typeof PERIOD_SOURCES)[number];

/** So many times in front of a number and behind it are looked at, and so far (tokens). */
const MOST_BEFORE = 6;
const MOST_BEHIND = 5;
const FAR = 150;
/** So many of another line. */
const MOST_ELSEWHERE = 3;

const JOINING = new Set(['va', 'con', 'and']);
const KIND = (mention: PeriodMention): number => PERIOD_KINDS.indexOf(mention.kind);

function leadOf(line: Line, first: number): number {
  const token = line.tokens[first - 1];
  if (token === undefined) return LEADS.indexOf('mark');
  if (token.kind === 'mark') return LEADS.indexOf(token.bare === ',' ? 'comma' : 'mark');
  if (line.taken[first - 1] === 1) return LEADS.indexOf('number');
  return token.bare === 'voi' || token.bare === 'hon' ? LEADS.indexOf('so') : indexIn(LEADS, token.bare);
}

/** The times of a line that may be a figure's. */
const timesOf = (line: Line | null): readonly PeriodMention[] =>
  line === null ? [] : line.periods.filter(({ role }) => role === 'when' || role === 'plan');

/** The part of a year in a period's id. */
const PART = /^\d{4}-(H\d|Q\d|\d+M)$/u;

/** "tăng 500 hộ so với năm 2015": what is compared with the year before is of the year behind it. */
const yearBehindBase = ({ role, kind, year }: PeriodMention): number | null =>
  role === 'base' && kind === 'year' && year !== null ? year + 1 : null;

/**
 * Every time that may be a figure's period: those of its sentence, of the lines around it, the times
 * carried so far, the years of publication, and what the rules say. Bounded by the constants above for each figure.
 */
export function periodCandidates(spot: Spot): readonly Candidate<Dated>[] {
  const { draft, walk, context, around, carried } = spot;
  const { line, placed, window } = draft;
  const { text } = walk.article;
  const found = new Candidates<Dated>();
  const status = STATUSES.indexOf(draft.status);
  const measure = MEASURES.indexOf(draft.measure);
  const add = (value: Dated, features: readonly number[]): void => found.add(value.id, value, features);
  const dated = (where: Line, mention: PeriodMention, how: How): Dated | null => {
    const id = periodId(mention, lineContext(where, mention, context));
    return id === null ? null : { id, evidence: evidenceOf(text, where, mention.first, mention.last, how) };
  };
  const indicator = draft.indicator === null ? undefined : walk.lexicon.indicators.get(draft.indicator);
  const adds = yes(indicator?.additive ?? true);
  const isJoined = yes(JOINING.has(line.tokens[placed.last + 1]?.bare ?? ''));

  const inTurn = namedInTurn(
    line,
    placed,
    line.periods,
    ({ role, kind, year }) => role === 'when' && kind === 'year' && year !== null,
  );
  const own = (mention: PeriodMention, order: number): void => {
    const value = dated(line, mention, 'said');
    if (value === null) return;
    const r = spot.relationOf(mention, placed);
    const isOwn = r.side === 0 ? mention.first >= window.own : mention.first < window.to;
    add(value, [
      ...(mention === inTurn ? [F.inTurn(1)] : inTurn === null ? [] : [F.inTurn(0)]),
      F.sideNumbers(r.side, few(r.numbers), few(r.semicolons)),
      F.sideCommas(r.side, size(r.commas), few(r.numbers)),
      F.role(PERIOD_ROLES.indexOf(mention.role), measure, r.side),
      F.kind(KIND(mention), r.side),
      F.task(yes(isTask(line, mention)), status, r.side),
      F.opens(yes(mention.first <= 2), few(r.numbers)),
      F.distance(r.side, size(r.distance)),
      F.own(yes(isOwn), yes(window.hasSubject), r.side),
      F.rank(few(order), r.side),
      F.lead(leadOf(line, mention.first), r.side),
      F.brackets(few(r.brackets), r.side, yes(window.inBracket)),
      F.span(yes(mention.kind === 'span'), few(order), few(r.numbers)),
      F.adds(adds, KIND(mention)),
      ...(r.side === 1 ? [F.joined(isJoined, few(r.commas))] : []),
    ]);
  };
  const before = startingIn(line.periods, placed.first - FAR, placed.first)
    .slice(-MOST_BEFORE)
    .toReversed();
  const behind = startingIn(line.periods, placed.first, placed.last + FAR).slice(0, MOST_BEHIND);
  before.forEach(own);
  behind.forEach(own);

  const isTimed = yes(before.length > 0 || behind.length > 0);
  const carry = (name: Source, value: Dated | null): void => {
    const at = PERIOD_SOURCES.indexOf(name);
    if (value !== null) add(value, [F.source(at, isTimed), F.sourceStatus(at, status, 0)]);
  };
  const from = (name: Source, where: Line, mention: PeriodMention): void => {
    const value = dated(where, mention, 'carried');
    if (value === null) return;
    const at = PERIOD_SOURCES.indexOf(name);
    const task = yes(isTask(where, mention));
    add(value, [F.source(at, isTimed), F.sourceKind(at, KIND(mention)), F.sourceStatus(at, status, task)]);
  };
  const fromLine = (name: Source, where: Line | null): void => {
    for (const mention of timesOf(where).slice(0, MOST_ELSEWHERE)) from(name, where!, mention);
  };

  for (const title of around.titles) fromLine('title', title);
  fromLine('head', around.head);
  fromLine('intro', around.intro);
  const timed = around.back.filter((one) => timesOf(one).length > 0).slice(0, MOST_ELSEWHERE);
  timed.forEach((where, index) => {
    const { result, task, passing } = leftBehind(where);
    const main = result ?? passing ?? timesOf(where).at(-1)!;
    from(`back${index + 1}` as Source, where, main);
    if (task !== null && task !== main && index === 0) from('back-task', where, task);
  });
  const next = timesOf(around.next)[0];
  if (next !== undefined) from('next', around.next!, next);
  carry('result', carried.result);
  carry('target', carried.target);
  carry('span', carried.span);
  const spans = around.back.flatMap(({ periods }) => periods).filter(({ kind }) => kind === 'span');
  for (const [name, role] of [
    ['back-span', 'when'],
    ['term', 'term'],
  ] as const) {
    const span = spans.find((one) => one.role === role && one.until !== null);
    if (span !== undefined) carry(name, { id: `${span.year}-${span.until}`, evidence: ASSUMED });
  }
  for (const mention of [...before, ...behind]) {
    const base = yearBehindBase(mention);
    if (base === null) continue;
    carry('base-next', { id: String(base), evidence: ASSUMED });
    const now = draft.period ?? carried.result?.id ?? '';
    const year = Number.parseInt(now, 10);
    if (year > base) carry('base-span', { id: `${base - 1}-${year}`, evidence: ASSUMED });
    const part = PART.exec(now)?.[1];
    if (part !== undefined) carry('base-part', { id: `${base - 1}-${part}`, evidence: ASSUMED });
  }
  if (context.published !== null) {
    carry('published', { id: String(context.published), evidence: ASSUMED });
    carry('year-before', { id: String(context.published - 1), evidence: ASSUMED });
  }
  carry('unknown', { id: 'unknown', evidence: ASSUMED });
  const how = indexIn(['said', 'carried', 'assumed'], draft.periodEvidence?.how ?? '', 3);
  add({ id: draft.period ?? 'unknown', evidence: draft.periodEvidence ?? ASSUMED }, [
    F.rule(how, isTimed),
    F.ruleMeasure(measure, status),
    F.ruleAt(rulePlace(spot), how),
  ]);
  const earlier = spot.before?.period ?? null;
  if (earlier !== null && found.has(earlier)) {
    const isGoverned = yes(draft.governing === spot.before);
    const last = spot.before!.placed.last;
    const between = startingIn(line.periods, last + 1, placed.first).filter(({ role }) => role === 'when').length;
    found.add(earlier, { id: earlier, evidence: ASSUMED }, [
      F.before(yes(window.hasSubject), isGoverned),
      F.beforeTimed(yes(between > 0), few(spot.relationOf(spot.before!.placed, placed).semicolons)),
    ]);
  }
  return withMost(found.list());
}

/** Where the words stand from which the rules have the period. */
function rulePlace({ draft }: Spot): number {
  const span = draft.periodEvidence?.span ?? null;
  if (span === null) return RULE_PLACES.indexOf('none');
  const { line, quantity } = draft;
  if (span.start >= line.span.start && span.end <= line.span.end) {
    return RULE_PLACES.indexOf(span.start < quantity.start ? 'in-front' : 'behind');
  }
  return RULE_PLACES.indexOf('elsewhere');
}

/** Says of each time how many places name it, against the one that most do. */
function withMost(candidates: readonly Candidate<Dated>[]): readonly Candidate<Dated>[] {
  const most = candidates.reduce((longest, { features }) => Math.max(longest, features.length), 0);
  return candidates.map((candidate) => {
    const { length } = candidate.features;
    const rank = length === most ? 2 : length * 2 > most ? 1 : 0;
    return { ...candidate, features: [...candidate.features, F.most(rank)] };
  });
}
