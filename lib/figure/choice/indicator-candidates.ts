import type { CountedIndicator } from '../../mention/indicator/counted-indicator.ts';
import { fitOf } from '../measure/fit.ts';
import { isPercent } from '../measure/measure.ts';
import type { Located } from '../spot/slots.ts';
import type { Candidate } from './collect.ts';
import { Candidates } from './collect.ts';
import { few, indexIn, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import { numberFactsOf } from './indicator-facts.ts';
import { INDICATOR_FEATURES as F, NAME_SOURCES } from './indicator-features.ts';
import { addOwnNames } from './indicator-own.ts';
import type { NameElsewhere, NameSource } from './indicator-sources.ts';
import type { Naming } from './naming.ts';
import { NONE } from './naming.ts';
import { isAimed, pointsBack } from './pointing.ts';
import { totalHere } from './total-here.ts';
import { EVIDENCE_HOWS } from './values.ts';

/** "3.420 đồng chí; 12 đồng chí nghỉ hưu": does a semicolon part a figure from one in front of it in its sentence? */
const isParted = ({ figure, relationOf }: FigureSpot, { sentence, placed }: Located): boolean =>
  sentence === figure.sentence && relationOf(placed, figure.placed).semicolons > 0;

/**
 * Every indicator that a figure may be of: those named in its sentence and in its sentence's surroundings (`elsewhere`), those of
 * the figures it goes on with, none at all, and what the rules say. Only such as its unit and its words allow. Bounded for
 * each figure.
 */
export function indicatorCandidates(
  spot: FigureSpot,
  elsewhere: readonly NameElsewhere[],
  keeps: boolean,
): readonly Candidate<Naming>[] {
  const { figure, discourse } = spot;
  const { quantity, words } = figure;
  const found = new Candidates<Naming>(spot.weights.indicator, keeps);
  if (figure.isOfOthers) {
    found.at('', NONE);
    return found.list();
  }
  const facts = numberFactsOf(figure);
  const { unit, measure, subject, noun, isOpen } = facts;
  const named = few(addOwnNames(spot, facts, found));
  const pointed = yes(pointsBack(figure.sentence, figure.window.own, figure.placed.first));
  const aimed = yes(isAimed(figure.sentence, figure.placed.first));
  const hasVerb = yes(words.verbKind !== null);
  const add = (source: number, value: Naming, isSame: boolean): void => {
    const { indicator, fit } = value;
    if (indicator === null || fit === null) return;
    found
      .at(indicator.id, value)
      .put(F.source(source, subject))
      .put(F.sourceUnit(source, unit, yes(!fit.own)))
      .put(F.sourceNoun(source, noun, hasVerb))
      .put(F.sourceNames(source, named))
      .put(F.sourceSame(source, yes(isSame), isOpen))
      .put(F.sourceMeasure(source, measure))
      .put(F.sourcePointed(source, pointed, yes(isSame)))
      .put(F.sourceAimed(source, aimed, yes(isSame)));
  };
  const byId = (id: string | null | undefined): CountedIndicator | null =>
    (id == null ? undefined : discourse.lexicon.indicators.get(id)) ?? null;
  // "giảm từ 2.310 hộ xuống 1.980 hộ, giảm 14,3%" is by how much the number fell, not the rate.
  const isShare = isPercent(quantity.unit) && (words.measure !== 'change' || words.verb === null);
  const addOf = (name: 'before' | 'governing' | 'total' | 'first' | 'previous', one: Located | null): void => {
    if (one === null || (figure.indicator === null && noun === 1 && isParted(spot, one))) return;
    const carry = (source: NameSource, indicator: CountedIndicator | null, isSame: boolean): void => {
      const fit = indicator === null ? null : fitOf(indicator, figure, null);
      const value: Naming = { ...NONE, indicator, fit, evidence: one.indicatorEvidence };
      add(NAME_SOURCES.indexOf(source), value, isSame);
    };
    const indicator = byId(one.indicator);
    carry(name, indicator, one.quantity.unit === quantity.unit);
    if (isShare) carry(`rate-${name}`, byId(indicator?.rate), false);
  };
  addOf('before', spot.before);
  addOf('governing', figure.governing);
  addOf('total', totalHere(figure));
  addOf('first', discourse.first);
  if (pointed === 1 || aimed === 1) addOf('previous', spot.previous);
  for (const { source, sentence, match } of elsewhere) {
    const { indicator } = match.value;
    add(source, { ...NONE, indicator, fit: fitOf(indicator, figure, match.value), sentence, match }, false);
  }
  found
    .at('', NONE)
    .put(F.none(subject, noun))
    .put(F.noneNames(named, unit))
    .put(F.noneMeasure(measure, unit))
    .put(F.noneSays(pointed, aimed));
  const how = indexIn(EVIDENCE_HOWS, figure.indicatorEvidence?.how ?? '', 3);
  const ruled = byId(figure.indicator);
  const value: Naming = { ...NONE, indicator: ruled, evidence: figure.indicatorEvidence };
  found
    .at(ruled?.id ?? '', value)
    .put(F.rule(how))
    .put(F.ruleUnit(unit, how));
  return found.list();
}
