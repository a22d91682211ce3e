import type { IndicatorFacts } from '../check/lexicon.ts';
import { type CommonForm, commonForm } from '../check/numbers/common-form.ts';
import type { Figure } from '../figure/figure.ts';
import type { ComparedPage } from './comparison.ts';
import { thingOf } from './things.ts';

/** A number that a page gives for something, at the first place where it does. */
export interface Saying {
  /** The index of that figure on its page. */
  readonly index: number;
  readonly figure: Figure;
  /** The form in which two ways of saying the same are compared. */
  readonly form: CommonForm;
}

/** What a page says, by what it is said of: one list for each indicator, place, period and kind of status. */
export interface Sayings {
  readonly byThing: ReadonlyMap<string, readonly Saying[]>;
  /** How many figures say nothing that could be held against anything. */
  readonly unknown: number;
}

/** So many different numbers for one thing are looked at; a page that gives more gives them for things that were not told apart. */
const MOST_FOR_ONE = 12;

/** Gathers what a page says. `indicators`: those of the lexicon, by id. */
export function sayingsOf(page: ComparedPage, indicators: ReadonlyMap<string, IndicatorFacts>): Sayings {
  const byThing = new Map<string, Saying[]>();
  const seen = new Set<string>();
  let unknown = 0;
  for (const [index, figure] of page.figures.entries()) {
    const thing = thingOf(figure);
    if (thing === null) {
      unknown++;
      continue;
    }
    const said = `${thing}\n${numberOf(figure)}`;
    if (seen.has(said)) continue;
    const all = byThing.get(thing) ?? [];
    if (all.length >= MOST_FOR_ONE) {
      unknown++;
      continue;
    }
    seen.add(said);
    all.push({ index, figure, form: commonForm(figure, indicators.get(figure.indicator ?? '') ?? null) });
    byThing.set(thing, all);
  }
  return { byThing, unknown };
}

/** The number as it is given, with all that makes it another one. */
function numberOf({
  value,
  high,
  bound,
  unit,
  measure,
  direction,
  base,
  definition,
  issuer,
  status,
  part,
}: Figure): string {
  const kind = status === 'estimate' ? 'result' : status;
  return [value, high, bound, unit, measure, direction, base, definition, issuer, kind, part].join(' ');
}
