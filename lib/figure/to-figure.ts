import { clauseAt } from '../text/clauses.ts';
import { periodId } from './dated.ts';
import type { Draft } from './draft.ts';
import { ASSUMED, evidenceOf } from './draft.ts';
import type { Caution, Evidence, Figure } from './figure.ts';
import { readReadings } from './readings.ts';
import { isTwoWays, sizeOf } from './signs.ts';
import type { Walk } from './walk.ts';

/**
 * What says the measure: the verb; for a level without one the number with its unit ("cho 379 lao động"). A percentage of
 * an amount whose base is not printed is assumed to be of the plan.
 */
function measureEvidence(walk: Walk, draft: Draft): Evidence {
  const { text } = walk.article;
  const { words, line, placed, governing } = draft;
  const guessed = words.measure === 'open' && draft.measure !== 'level' && draft.name?.value.change == null;
  // A level below zero is seldom meant, and a sign against its verb is a slip.
  const { sign } = draft.quantity;
  const isOdd = sign !== null && (draft.measure === 'level' || isTwoWays(draft.direction, sign));
  const isUndirected = draft.measure === 'change' && draft.direction === null;
  if (guessed || isOdd || isUndirected) return ASSUMED;
  if (words.verb !== null) return evidenceOf(text, line, words.verb.first, words.verb.last, 'said');
  if (words.measure === 'change' && governing !== null && governing.words.verb !== null) {
    const { first, last } = governing.words.verb;
    return evidenceOf(text, governing.line, first, last, 'carried');
  }
  return evidenceOf(text, line, placed.first, placed.last, 'said');
}

/** The finished figure of a draft, with its other readings and what holds a verdict on it back. */
export function toFigure(walk: Walk, draft: Draft, cautions: readonly Caution[]): Figure {
  const readings = readReadings(draft, walk.lexicon);
  const { quantity, line, words } = draft;
  const clause = line.clauses[clauseAt(line.clauses, quantity.number.start)];
  const base =
    words.basePeriod === null || words.basePeriod.kind === 'last-year'
      ? null
      : periodId(words.basePeriod, { year: walk.year, published: walk.published, past: null, now: null });
  return {
    start: quantity.start,
    end: quantity.end,
    number: quantity.number,
    value: sizeOf(quantity.value, draft.measure),
    high: quantity.high,
    denominator: quantity.denominator,
    bound: quantity.bound,
    boundWord: quantity.boundWord,
    precision: quantity.precision,
    sign: quantity.sign,
    form: quantity.form,
    unitWord: quantity.unitWord,
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
    cautions,
    evidence: {
      indicator: draft.indicatorEvidence,
      place: draft.placeEvidence,
      period: draft.periodEvidence,
      status: draft.statusEvidence,
      measure: measureEvidence(walk, draft),
      issuer: draft.issuerEvidence,
      definition: draft.definitionEvidence,
    },
    readings: readings.map((reading) => ({ ...reading, value: sizeOf(reading.value, reading.measure) })),
    clause: clause === undefined ? line.span : { start: clause.start, end: clause.end },
  };
}
