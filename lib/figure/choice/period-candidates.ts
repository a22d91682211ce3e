import { ASSUMED } from '../../mention/evidence.ts';
import type { Dated } from '../../mention/period/dated.ts';
import { yearOfPart } from '../../mention/period/dated.ts';
import type { Evidence } from '../figure.ts';
import type { Candidate } from './collect.ts';
import { Candidates } from './collect.ts';
import { few, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import { nowBefore } from './now-words.ts';
import type { TimeFacts } from './period-facts.ts';
import { gapOf, relationTo, shapeOf, spanEndOf, timeFactsOf } from './period-facts.ts';
import { PERIOD_FEATURES as F } from './period-features.ts';
import { guesses } from './period-guesses.ts';
import { addBefore, addLast, addTotal } from './period-of-others.ts';
import { addOwnTimes } from './period-own.ts';
import type { TimeElsewhere } from './period-sources.ts';
import { tellingBefore } from './period-telling.ts';
import type { Timing } from './period-timing.ts';
import { HOWS, type PeriodSource, RULE_PLACES, SOURCE_AT } from './period-values.ts';
import { saidOf } from './vouch.ts';

/**
 * Every time that may be a figure's period: those of its sentence, those that its sentence's surroundings give (`elsewhere`), the
 * times carried so far, what follows from them and from the day of publication, and what the rules say. Bounded for each
 * figure.
 */
export function periodCandidates(
  spot: FigureSpot,
  elsewhere: readonly TimeElsewhere[],
  keeps: boolean,
): readonly Candidate<Timing>[] {
  const { carried } = spot;
  const found = new Candidates<Timing>(spot.weights.period, keeps);
  const facts = timeFactsOf(spot);
  const { status, measure, known } = facts;
  const { tells } = spot.around;
  const isTimed = addOwnTimes(spot, facts, found);
  for (const { id, source, sentence, mention, kind, task, as, lead } of elsewhere) {
    found
      .at(id, { id, sentence, mention, evidence: null })
      .put(F.source(source, isTimed))
      .put(F.sourceStatus(source, status, task))
      .put(F.sourceReading(source, as))
      .put(F.sourceLead(source, lead));
    if (kind !== null) found.at(id, { id, sentence, mention, evidence: null }).put(F.sourceKind(source, kind));
  }
  const carry = (name: PeriodSource, { id, evidence }: Dated): void => {
    const at = SOURCE_AT[name];
    found
      .at(id, { id, sentence: null, mention: null, evidence })
      .put(F.source(at, isTimed))
      .put(F.sourceStatus(at, status, 0))
      .put(F.sourceMeasure(at, measure))
      .put(F.sourceTold(at, yes(tells.years), yes(tells.days), known));
  };
  if (carried.result !== null) {
    carry('result', carried.result);
    const { from, isOfMany, lead } = spot.fresh;
    found
      .find(carried.result.id)!
      .put(F.fresh(from, yes(isOfMany), isTimed))
      .put(F.freshLead(from, lead));
    const whole = yearOfPart(carried.result.id);
    if (whole !== null) carry('year-of-part', { ...carried.result, id: whole });
  }
  if (carried.target !== null) carry('target', carried.target);
  if (carried.span !== null) carry('span', carried.span);
  if (spot.main !== null) carry('main', { id: spot.main, evidence: ASSUMED });
  addLast(spot, isTimed, found, (id) => carry('last', { id, evidence: ASSUMED }));
  guesses(spot, facts, found, (name, id) => carry(name, { id, evidence: ASSUMED }));
  carry('unknown', { id: 'unknown', evidence: ASSUMED });
  addRule(spot, facts, isTimed, found);
  addBefore(spot, found);
  addTotal(spot, found);
  addForms(spot, facts, isTimed, found);
  return found.list();
}

const howOf = (evidence: Evidence | null): number => HOWS.indexOf(saidOf(evidence));

/** What speaks for the period that the rules say. */
function addRule(spot: FigureSpot, { status, measure }: TimeFacts, isTimed: number, found: Candidates<Timing>): void {
  const { period, periodEvidence } = spot.figure;
  const how = howOf(periodEvidence);
  const id = period ?? 'unknown';
  found
    .at(id, { id, sentence: null, mention: null, evidence: periodEvidence })
    .put(F.rule(how, isTimed))
    .put(F.ruleMeasure(measure, status))
    .put(F.ruleAt(rulePlace(spot), how));
}

/** Where the words stand from which the rules have the period. */
function rulePlace({ figure }: FigureSpot): number {
  const span = figure.periodEvidence?.span ?? null;
  if (span === null) return RULE_PLACES.indexOf('none');
  const { sentence, quantity } = figure;
  if (span.start < sentence.span.start || span.end > sentence.span.end) return RULE_PLACES.indexOf('elsewhere');
  return RULE_PLACES.indexOf(span.start < quantity.start ? 'in-front' : 'behind');
}

/** Says of each period what form it has, how its year lies to the day of publication, and how many places name it. */
function addForms(
  { figure, discourse, around, main, fresh, season, votes }: FigureSpot,
  { status, measure, known, amount }: TimeFacts,
  isTimed: number,
  found: Candidates<Timing>,
): void {
  const { sentence, placed, window } = figure;
  const now = nowBefore(sentence, window.own, placed.first);
  const how = howOf(figure.periodEvidence);
  const latest = discourse.latest === null ? null : String(discourse.latest);
  const word = tellingBefore(sentence, window.own, placed.first);
  const most = found.list().reduce((longest, { count }) => Math.max(longest, count), 0);
  for (const candidate of found.list()) {
    const { count, key } = candidate;
    const shape = shapeOf(key);
    candidate
      .put(F.most(count === most ? 2 : count * 2 > most ? 1 : 0))
      .put(F.gap(gapOf(key, discourse.published), season, status))
      .put(F.spanEnd(spanEndOf(key, discourse.published), season))
      .put(F.shapeAmount(shape, amount, known, isTimed))
      .put(F.shape(shape, known, measure))
      .put(F.toRule(relationTo(key, figure.period), how, fresh.from))
      .put(F.toLatest(relationTo(key, latest), isTimed, status))
      .put(F.toMain(relationTo(key, main), isTimed, status))
      .put(F.shapeTold(shape, yes(around.tells.years), yes(around.tells.days), known))
      .put(F.toMainFresh(relationTo(key, main), fresh.from, isTimed))
      .put(F.toVoted(relationTo(key, votes.most), fresh.from, isTimed))
      .put(F.votes(few(votes.counts.get(key) ?? 0), shape, isTimed))
      .put(F.telling(shape, word, isTimed))
      .put(F.gapShape(gapOf(key, discourse.published), shape, isTimed))
      .put(F.shapeNow(shape, now, known));
  }
}
