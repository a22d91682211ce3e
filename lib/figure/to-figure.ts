import { ASSUMED, evidenceOf } from '../mention/evidence.ts';
import { periodId } from '../mention/period/dated.ts';
import { clauseAt } from '../text/clauses.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { Caution, Evidence, Figure } from './figure.ts';
import { isPercent } from './measure/measure.ts';
import type { Ways } from './measure/readings.ts';
import { isTwoWays, sizeOf } from './measure/signs.ts';
import type { Filled } from './spot/slots.ts';

/**
 * What says the measure: the verb; for a level without one the number with its unit ("cho 379 lao động"). A percentage of
 * an amount whose base is not printed is assumed to be of the plan.
 */
function measureEvidence(text: string, figure: Filled): Evidence {
  const { words, sentence, placed, governing } = figure;
  const guessed = words.measure === 'open' && figure.measure !== 'level' && figure.name?.value.change == null;
  // A level below zero is seldom meant, and a sign against its verb is a slip.
  const { sign } = figure.quantity;
  const isOdd = sign !== null && (figure.measure === 'level' || isTwoWays(figure.direction, sign));
  const isUndirected = figure.measure === 'change' && figure.direction === null;
  if (guessed || isOdd || isUndirected) return ASSUMED;
  if (words.verb !== null) return evidenceOf(text, sentence, words.verb.first, words.verb.last, 'said');
  if (words.measure === 'change' && governing !== null && governing.words.verb !== null) {
    const { first, last } = governing.words.verb;
    return evidenceOf(text, governing.sentence, first, last, 'carried');
  }
  return evidenceOf(text, sentence, placed.first, placed.last, 'said');
}

/** "of which 200 were women": what it measures is its total's alone, and it is no share of it. */
const goesOnWithTotal = ({ part, total, indicator, unit, indicatorEvidence }: Filled): boolean =>
  part === null &&
  total !== null &&
  indicator !== null &&
  indicator === total.indicator &&
  indicatorEvidence?.how !== 'said' &&
  !isPercent(unit);

/** The finished figure, with its other readings and what holds a verdict on it back. `year`: the one last spoken of. */
export function toFigure(
  { article: { text }, year, published }: Pick<Discourse, 'article' | 'year' | 'published'>,
  { main, others }: Ways,
  cautions: readonly Caution[],
): Figure {
  const { quantity, sentence, words } = main;
  const clause = sentence.clauses[clauseAt(sentence.clauses, quantity.number.start)];
  const base =
    words.basePeriod === null || words.basePeriod.kind === 'last-year'
      ? null
      : periodId(words.basePeriod, { year, published, past: null, now: null });
  return {
    start: quantity.start,
    end: quantity.end,
    number: quantity.number,
    value: sizeOf(quantity.value, main.measure),
    high: quantity.high,
    denominator: quantity.denominator,
    bound: quantity.bound,
    boundWord: quantity.boundWord,
    precision: quantity.precision,
    sign: quantity.sign,
    form: quantity.form,
    unitWord: quantity.unitWord,
    unit: main.unit,
    indicator: main.indicator,
    place: main.place,
    period: main.period ?? 'unknown',
    status: main.status,
    measure: main.measure,
    direction: main.direction,
    base: words.base === 'same-period' && base !== null ? base : words.base,
    issuer: main.issuer,
    definition: main.definition,
    part: main.part,
    ...(goesOnWithTotal(main) && { ofTotal: true }),
    body: main.body,
    cautions,
    evidence: {
      indicator: main.indicatorEvidence,
      place: main.placeEvidence,
      period: main.periodEvidence,
      status: main.statusEvidence,
      measure: measureEvidence(text, main),
      issuer: main.issuerEvidence,
      definition: main.definitionEvidence,
    },
    readings: others.map((reading) => ({ ...reading, value: sizeOf(reading.value, reading.measure) })),
    // a number with a mark in it ("38 ,4 %") goes on behind the clause that it begins in
    clause: clause === undefined ? sentence.span : { start: clause.start, end: Math.max(clause.end, quantity.end) },
  };
}
