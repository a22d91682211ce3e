import type { Review } from '../draft-pack/review.ts';
import { flag, index, isObject, listOf, number, object, orNull, recordOf, text } from '../text/shape.ts';

/**
 * Whether something is a review, as far as drawing and packing it ask. What a row or an own indicator may say is the pack's loader
 * to judge.
 */
const span = object({ start: index, end: index });
const name = object({ vi: text, en: text });
const fields = object({
  indicator: orNull(text),
  place: orNull(text),
  period: orNull(text),
  status: text,
  measure: text,
  direction: orNull(text),
  value: text,
  high: orNull(text),
  unit: text,
  bound: text,
  precision: orNull(text),
  base: orNull(text),
  definition: orNull(text),
  issuer: orNull(text),
});
const saved = object({ id: text, doubt: orNull(isObject), notes: listOf(isObject), follows: orNull(isObject) });
const rowShapes = {
  id: text,
  span,
  quote: object({ exact: text, prefix: text, suffix: text }),
  fields,
  clause: span,
  words: object({ indicator: text, place: text, period: text, status: text }),
  weak: listOf(text),
};
const row = object(rowShapes, { saved });
const facts = object({
  title: text,
  number: orNull(text),
  date: orNull(text),
  year: orNull(text),
  kind: orNull(text),
  organ: orNull(text),
  ordinal: orNull(number),
  term: orNull(object({ from: number, to: number })),
});
const names = object({ document: name, report: name, resolution: name });
const decision = object({ keep: flag, mended: isObject, doubt: text });
const indicator = object({
  id: text,
  name,
  better: text,
  additive: flag,
  units: listOf(text),
  names: listOf(() => true),
});
const place = object({ id: text, kind: text, parent: orNull(text), names: listOf(text) });

const shapes = {
  draft: object({ text, facts, place: orNull(text), rows: listOf(row) }),
  decisions: recordOf(decision),
  facts,
  place: orNull(text),
  names: orNull(names),
  indicators: listOf(indicator),
  places: listOf(place),
};
const shape = object(shapes, { of: isObject });

export const isReview = (value: unknown): value is Review => shape(value);
