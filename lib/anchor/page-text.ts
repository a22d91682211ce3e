import { pointsOf, unitsOf } from './code-points.ts';
import { isConnected, newRange } from './dom.ts';
import { DIGIT } from './numeral.ts';

/** A text node of the page that was read, and where its characters stand. */
export interface Segment {
  readonly node: Text;
  readonly length: number;
  /** UTF-16 offset of its first character in `PageText.text`. */
  readonly start: number;
  /** UTF-16 offset of its first character in the text content of the body. */
  readonly content: number;
  /** Code points of the texts before it that were read: a script that grows moves nothing. */
  readonly points: number;
  /** Is it crossed out? */
  readonly isStruck: boolean;
}

/**
 * What a reader may read in the body: text nodes in their order, one character for one, without scripts, styles and what
 * is hidden. A line break, which no node has, stands where elements part words (`<td>12</td><td>13</td>`), and
 * raised and lowered digits are ¹ and ₁, so that a note mark is no part of a number.
 */
export interface PageText {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Index of the first segment that ends behind an offset; `startOf` and the length say in which coordinates. */
function firstEndingAfter(segments: readonly Segment[], end: (segment: Segment) => number, offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end(segments[middle]!) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const textEnd = ({ start, length }: Segment): number => start + length;
const contentEnd = ({ content, length }: Segment): number => content + length;

/**
 * The stretch of the page text between two UTF-16 offsets in the text content of the body: from the first character read
 * at or behind the one up to the last read before the other. Null when nothing between them was read.
 */
export function stretchOf({ segments }: PageText, from: number, to: number): { start: number; end: number } | null {
  const first = segments[firstEndingAfter(segments, contentEnd, from)];
  const last = segments[firstAtOrAfter(segments, to) - 1];
  if (!first || !last || first.content >= to) return null;
  const start = first.start + Math.max(0, from - first.content);
  const end = last.start + Math.min(last.length, to - last.content);
  return start < end ? { start, end } : null;
}

/** The offset in the page text of the first character read at or behind an offset in the body's text content. */
export function textAtContent({ text, segments }: PageText, content: number): number {
  const segment = segments[firstEndingAfter(segments, contentEnd, content)];
  return segment ? segment.start + Math.max(0, content - segment.content) : text.length;
}

/** Index of the first segment whose content begins at or behind an offset. */
function firstAtOrAfter(segments: readonly Segment[], offset: number): number {
  return firstEndingAfter(segments, ({ content }) => content + 1, offset);
}

/** UTF-16 offset in the body's text content of a position in code points of what was read; null behind it. */
export function contentOfPoints({ segments }: PageText, points: number): number | null {
  const at = firstEndingAfter(segments, (segment) => segment.points + 1, points) - 1;
  const segment = segments[at];
  if (!segment) return points === 0 ? 0 : null;
  const inside = unitsOf(segment.node.data, points - segment.points);
  return segment.content + inside;
}

/** Code points of the page that were read before a place of the page text: no line break that was put in counts. */
export function pointsAt({ segments }: PageText, offset: number): number {
  const segment = segments[firstEndingAfter(segments, textEnd, offset)];
  if (!segment) {
    const last = segments.at(-1);
    return last ? last.points + pointsOf(last.node.data, last.length) : 0;
  }
  return segment.points + pointsOf(segment.node.data, Math.max(0, offset - segment.start));
}

/** The pieces of a stretch of the page text, each with the segment that it is of. */
export function* piecesOf(
  { text, segments }: PageText,
  start: number,
  end: number,
): Generator<{ readonly segment: Segment; readonly words: string }> {
  for (let at = firstEndingAfter(segments, textEnd, start); at < segments.length; at++) {
    const segment = segments[at]!;
    if (segment.start >= end) return;
    yield { segment, words: text.slice(Math.max(start, segment.start), Math.min(end, textEnd(segment))) };
  }
}

/** A digit, or one with a mark or a blank behind it: "2018." before "2. Trồng trọt" would be one number, and "358 " before "600". */
const ENDS_NUMBER = /[0-9０-９][.,]?\s?$/;

/**
 * The words of a stretch as the text content of the body has them: of the line breaks put between elements only those
 * that keep two numbers apart are left, and raised digits stay raised.
 */
export function wordsOf({ text, segments }: PageText, start: number, end: number): string {
  let words = '';
  for (let at = firstEndingAfter(segments, textEnd, start); at < segments.length; at++) {
    const segment = segments[at]!;
    if (segment.start > end) break;
    const isParted = segment.start > start && text[segment.start - 1] === '\n';
    if (
      isParted &&
      DIGIT.test(text[segment.start]!) &&
      ENDS_NUMBER.test(text.slice(segment.start - 4, segment.start - 1))
    )
      words += '\n';
    words += text.slice(Math.max(start, segment.start), Math.min(end, textEnd(segment)));
  }
  return words;
}

/** The Range over a stretch of the page text; null when the page has dropped or changed the nodes it stands in. */
export function rangeOf({ segments }: PageText, start: number, end: number): Range | null {
  const first = segments[firstEndingAfter(segments, textEnd, start)];
  const last = segments[firstEndingAfter(segments, textEnd, end - 1)];
  if (!first || !last || start >= end || !isUnchanged(first) || !isUnchanged(last)) return null;
  const range = newRange(first.node);
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.max(0, Math.min(last.length, end - last.start)));
  return range;
}

const isUnchanged = ({ node, length }: Segment): boolean => isConnected(node) && node.data.length === length;
