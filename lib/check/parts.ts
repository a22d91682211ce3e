import type { Span } from '../text/article.ts';
import { findSentences } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

/** How far a sentence is looked at on either side of a figure, in UTF-16 units; longer ones say other things as well. */
const REACH = 300;
const MARKS = new Set([',', ';', ':', '(', ')', '[', ']']);

/** The sentence around a figure, within reach and within its line. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const first = Math.max(0, start - REACH);
  const last = Math.min(text.length, end + REACH);
  const from = first + text.slice(first, start).lastIndexOf('\n') + 1;
  const stop = text.slice(end, last).indexOf('\n');
  const line = { start: from, end: stop < 0 ? last : end + stop };
  return findSentences(text, line).find((sentence) => sentence.end > start) ?? line;
}

/** So many lines above an item its head is looked for. */
const LONGEST_LIST = 8;

/**
 * The line that heads the list which a line stands in ("Đối với khối doanh nghiệp:"), or null: the nearest line above that
 * ends with a colon, with no line between that ends a sentence. `at`: an offset in the line; its first sentence alone is an
 * item.
 */
export function headAbove(text: string, at: number): Span | null {
  let end = text.lastIndexOf('\n', at - 1);
  if (end < 0 || /\p{L}/u.test(text.slice(end, at))) return null;
  for (let line = 0; line < LONGEST_LIST && end > 0; line++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const last = text.slice(Math.max(start, end - 2), end).trim();
    if (last.endsWith(':')) return end - start > REACH ? null : { start, end };
    if (/[.!?]$/u.test(last)) return null;
    end = start - 1;
  }
  return null;
}

/** Does this token part what stands on its two sides? A mark inside a number ("38,4", "19:30") parts nothing. */
export function isParting(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (mark === undefined || mark.kind !== 'mark') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (mark.bare === '-') return before?.bare === '%' && !mark.glued;
  if (!MARKS.has(mark.bare)) return false;
  return !(mark.glued && after?.glued === true && before?.kind === 'digits' && after.kind === 'digits');
}

/** The token behind the last parting mark before `at`, or the first. */
export function partStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !isParting(tokens, from - 1)) from--;
  return from;
}

/** The first parting mark at or behind `at`, or the number of tokens. */
export function partEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && !isParting(tokens, to)) to++;
  return to;
}

/** Words in front of digits that are no amount: "năm 2016", "lần thứ 7", "ngày 15". */
const LABELS = new Set('nam thang quy ngay thu lan khoa so year'.split(' '));

/** Does an amount begin here: digits that are no year, date or ordinal? */
export function isAmount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'digits' || /^(?:19|20)\d\d$/u.test(token.norm)) return false;
  const before = tokens[at - 1];
  return before === undefined || !(LABELS.has(before.bare) || (token.glued && before.bare === '/'));
}
