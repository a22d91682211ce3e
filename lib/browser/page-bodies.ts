import type { ReaderReading } from '../figure/reader-reading.ts';
import { isObject, listOf, object, text } from '../text/shape.ts';

/** The bodies of what a page script is asked and tells. */

/** An object with a figure's index in it: the body of several calls. */
export function hasFigure(body: unknown): body is { readonly figure: number } {
  return isObject(body) && Number.isSafeInteger(body['figure']) && (body['figure'] as number) >= 0;
}

/** The body of a `step` call. */
export function hasStep(body: unknown): body is { readonly by: 1 | -1 } {
  return isObject(body) && (body['by'] === 1 || body['by'] === -1);
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

/** The body of a `preview` call. What the reading says is looked at where it is applied, in the background. */
export function hasPreview(body: unknown): body is { readonly figure: number; readonly reading: ReaderReading | null } {
  if (!hasFigure(body) || !('reading' in body)) return false;
  return body.reading === null || isObject(body.reading);
}

/** The body of a `leave` call. */
export const hasSites = object({ gone: listOf(text, 10_000), kept: listOf(text, 10_000) }) as (
  body: unknown,
) => body is { readonly gone: readonly string[]; readonly kept: readonly string[] };
