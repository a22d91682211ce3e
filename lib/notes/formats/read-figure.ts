import type { VerdictKind } from '../../check/verdict.ts';
import { MEASURES, STATUSES, VERDICTS } from '../../explain/words.ts';
import type { Bound } from '../../quantity/quantity.ts';
import { isObject, listOf, number, object, oneOf, orNull, type Shape, textUpTo } from '../../text/shape.ts';
import type { FigureRecord } from '../note.ts';

const BOUNDS = {
  exact: true,
  about: true,
  'at-least': true,
  'more-than': true,
  'at-most': true,
  'less-than': true,
  range: true,
} satisfies Record<Bound, true>;

const words = textUpTo(2000);
const decimal: Shape = (value) => textUpTo(200)(value) && /^-?\d+(?:\.\d+)?$/.test(value as string);
const pack = object({ id: words, version: number });

const figure = object({
  surface: words,
  value: decimal,
  high: orNull(decimal),
  unit: words,
  bound: oneOf(...Object.keys(BOUNDS)),
  indicator: orNull(words),
  place: orNull(words),
  period: words,
  status: oneOf(...Object.keys(STATUSES)),
  measure: oneOf(...Object.keys(MEASURES)),
  verdict: oneOf(...(Object.keys(VERDICTS) as VerdictKind[])),
  reference: orNull(object({ id: words, pack: words, version: number, quote: words })),
  engine: words,
  packs: listOf(pack, 100),
});

/**
 * The record of a figure in a file, made anew of the properties it has here; null where it is none. A note is kept without it:
 * its words and its quote are what the reader wrote.
 */
export function readFigure(value: unknown): FigureRecord | null {
  if (!isObject(value) || !figure(value)) return null;
  const record = value as unknown as FigureRecord;
  const { surface, high, unit, bound, indicator, place, period, status, measure, verdict, reference, engine } = record;
  return {
    surface,
    value: record.value,
    high,
    unit,
    bound,
    indicator,
    place,
    period,
    status,
    measure,
    verdict,
    reference: reference && {
      id: reference.id,
      pack: reference.pack,
      version: reference.version,
      quote: reference.quote,
    },
    engine,
    packs: record.packs.map(({ id, version }) => ({ id, version })),
  };
}
