import type { Span } from '../../text/article.ts';
import type { FormCache } from '../../text/forms.ts';
import { findSentences } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * Tokens [from, to) that say something of what a figure counts. In a `subject` who acts may stand as well, in an `opening`
 * also what the sentence is about, in a `front`, a sentence in front, also what else papers tell of.
 */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly role: 'subject' | 'opening' | 'complement' | 'front';
}

/** How far a sentence is looked at on either side of a figure, in UTF-16 units; longer ones say other things as well. */
const REACH = 300;
const MARKS = new Set([',', ';', ':', '(', ')', '[', ']']);

/** The sentence around a figure, within reach and within its line. `forms`: a cache of word forms. */
export function sentenceAround(text: string, { start, end }: Span, forms?: FormCache): Span {
  const first = Math.max(0, start - REACH);
  const last = Math.min(text.length, end + REACH);
  const from = first + text.slice(first, start).lastIndexOf('\n') + 1;
  const stop = text.slice(end, last).indexOf('\n');
  const line = { start: from, end: stop < 0 ? last : end + stop };
  return findSentences(text, line, forms).find((sentence) => sentence.end > start) ?? line;
}

/** The words of the sentence that a figure stands in, in front of it and behind it. */
export function besideIn(
  text: string,
  figure: Span,
  forms: FormCache,
): { readonly front: string; readonly behind: string } {
  const { start, end } = sentenceAround(text, figure, forms);
  return { front: text.slice(Math.min(start, figure.start), figure.start), behind: text.slice(figure.end, end) };
}

/** Where the next sentence of the line ends, or the one that ends here where there is none. */
export function sentenceBehind(text: string, end: number, forms: FormCache): number {
  const gap = text.slice(end, end + 4).search(/[^ ]/u);
  const next = end + Math.max(gap, 0);
  if (gap < 0 || text[next] === '\n') return end;
  const found: Span = sentenceAround(text, { start: next, end: next + 1 }, forms);
  return found.end;
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
/** And in front of the number of a part of a place, of a body or of a paper: "tổ 10", "thôn 5", "Trung đoàn 750", "Dự án 661". */
const PARTS = new Set('tổ thôn đội xóm cụm'.split(' '));
const PAPERS = new Set(['dự án', 'chương trình', 'nghị định', 'quyết định', 'trung đoàn', 'tiểu đoàn', 'sư đoàn']);

/** Does an amount begin here: digits that are no year, date or ordinal? */
export function isAmount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'digits' || /^(?:19|20)\d\d$/u.test(token.norm)) return false;
  const before = tokens[at - 1];
  if (before === undefined) return true;
  const isOfPart = PARTS.has(before.norm) || PAPERS.has(`${tokens[at - 2]?.norm} ${before.norm}`);
  return !(LABELS.has(before.bare) || isOfPart || (token.glued && before.bare === '/'));
}

/** Does an amount stand in [from, to)? */
export function hasAmount(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isAmount(tokens, at)) return true;
  return false;
}

/** The tokens [from, to) that a span covers, wholly or in part. */
export function rangeOf(tokens: readonly Token[], { start, end }: Span): { from: number; to: number } {
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findLastIndex((token) => token.start < end) + 1;
  return { from: from < 0 ? tokens.length : from, to };
}

/** How many parts of a place are spoken of: "Ba phường của thành phố được khen thưởng." tells whose the next number is. */
export const COUNTS_PLACES: ReadonlySet<string> = new Set('commune ward village residential-group'.split(' '));
