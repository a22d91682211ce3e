import type { StoredSelector } from '../notes/note.ts';
import type { Description } from '../session/note-on-figure.ts';
import type { NotePlace } from '../session/note-view.ts';
import { isDescription, MOST_SELECTORS } from '../session/wish.ts';
import { anyOf, index, object, oneOf, orNull, type Shape, text } from '../text/shape.ts';

/**
 * The forms of what a page answers about places. A page process that was taken over can answer anything; what has another
 * form must neither hide the notes nor be stored with one.
 */
const hasEnds = object({ start: index, end: index });
const isForward: Shape = (value) => {
  const { start, end } = value as { start: number; end: number };
  return start <= end;
};
const span = orNull((value) => hasEnds(value) && isForward(value));

const place = anyOf(
  object({ found: oneOf('found'), span }, { doubt: oneOf('struck', 'position') }),
  object({ found: oneOf('changed'), span, now: text }, { was: text }),
  object({ found: oneOf('lost', 'unknown') }),
);

/** The places in an answer, `unknown` for what has no known form; null when the answer is none. */
export function placesIn(answer: object | null): readonly NotePlace[] | null {
  const places: unknown = answer !== null && 'places' in answer ? answer.places : null;
  if (!Array.isArray(places)) return null;
  return places.map((one: unknown) => (place(one) ? (one as NotePlace) : { found: 'unknown' }));
}

/** A description of a place, or null when it has not the form of one. */
export const descriptionIn = (answer: object | null): Description | null =>
  isDescription(answer) ? (answer as Description) : null;

/** The selectors of a note as the page is asked with them: those that have the form of one, and no more than it takes. */
export function askableSelectors(given: readonly unknown[]): readonly StoredSelector[] {
  return given.filter((one): one is StoredSelector => object({ type: text })(one)).slice(0, MOST_SELECTORS);
}
