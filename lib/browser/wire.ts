import { isObject, listOf, text } from '../text/shape.ts';

/** The forms in which calls and events travel. Everything that arrives is checked against these before it is used. */

/** A message through the runtime. */
export interface Envelope {
  readonly type: string;
  readonly body: unknown;
}

/** A call of the panel through its port to the page; the answer carries the same number. */
export interface NumberedCall extends Envelope {
  readonly call: number;
}

export function isEnvelope(value: unknown): value is Envelope {
  return isObject(value) && typeof value['type'] === 'string' && 'body' in value;
}

export function isNumberedCall(value: unknown): value is NumberedCall {
  return isEnvelope(value) && Number.isSafeInteger((value as { call?: unknown }).call);
}

/** Is this an answer as Answer<T> has it? What a successful one carries is the caller's to check. */
export function isAnswer(value: unknown): value is { ok: true } | { ok: false; problem: { code: string } } {
  if (!isObject(value)) return false;
  if (value['ok'] === true) return true;
  return value['ok'] === false && isObject(value['problem']) && typeof value['problem']['code'] === 'string';
}

/** An object with a figure's index in it: the body of several calls. */
export function hasFigure(body: unknown): body is { readonly figure: number } {
  return isObject(body) && Number.isSafeInteger(body['figure']) && (body['figure'] as number) >= 0;
}

/** The body of a `count` call. */
export function hasCount(body: unknown): body is { readonly comparable: number | null } {
  if (!isObject(body)) return false;
  const { comparable } = body;
  return comparable === null || (Number.isSafeInteger(comparable) && (comparable as number) >= 0);
}

/** The body of a `locate` call: at most 10 000 notes, no page has more. What is no note's is the page's to say. */
export function hasNotes(body: unknown): body is { readonly notes: readonly unknown[] } {
  return isObject(body) && Array.isArray(body['notes']) && body['notes'].length <= 10_000;
}

/** The selectors of a note in a `locate` call, at most 10 of them; null when it has none that can be read. */
export function selectorsIn(note: unknown): readonly { readonly type: string }[] | null {
  if (!isObject(note) || !Array.isArray(note['selectors']) || note['selectors'].length > 10) return null;
  const selectors: readonly unknown[] = note['selectors'];
  const sound = selectors.every((selector) => isObject(selector) && typeof selector['type'] === 'string');
  return sound ? (selectors as { type: string }[]) : null;
}

/** The id of a note in a call; empty where there is none. */
export function idOf(note: unknown): string {
  return isObject(note) && typeof note['id'] === 'string' ? note['id'] : '';
}

/** The body of a `mark` call: at most 10 000 notes, as in `locate`. */
export function hasIds(body: unknown): body is { readonly ids: readonly string[] } {
  return isObject(body) && listOf(text, 10_000)(body['ids']);
}
