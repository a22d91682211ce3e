import type { Figure } from '../figure/figure.ts';
import type { Span } from '../text/article.ts';

/** Words in a row, all of them crossed out where they come from or none. */
export interface Run {
  readonly text: string;
  readonly struck: boolean;
}

/** A piece of text with one part of it in focus; `cut` says where an ellipsis stands for more. */
export interface Excerpt {
  readonly before: readonly Run[];
  readonly focus: readonly Run[];
  readonly after: readonly Run[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

const BLANK = /\s/;

/** Moves an end of the excerpt to the nearest word edge towards the focus, within a word's length. */
function toWordEdge(text: string, at: number, step: 1 | -1): number {
  for (let moved = 0, i = at; moved < 12; moved += 1, i += step) {
    const outer = step === 1 ? text.charAt(i - 1) : text.charAt(i);
    if (outer === '' || BLANK.test(outer)) return i;
  }
  const low = text.charCodeAt(at) & 0xfc00;
  return low === 0xdc00 ? at + step : at;
}

/** A span of a text as runs. `struck`: what is crossed out of the text, in its order. Offsets are UTF-16 into `text`. */
export function runsOf(text: string, { start, end }: Span, struck: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  const add = (from: number, to: number, isStruck: boolean) => {
    if (from < to) runs.push({ text: text.slice(from, to), struck: isStruck });
  };
  let at = start;
  for (const one of struck) {
    if (one.end <= at || one.start >= end) continue;
    add(at, one.start, false);
    add(Math.max(at, one.start), Math.min(end, one.end), true);
    at = Math.min(end, one.end);
  }
  add(at, end, false);
  return runs;
}

/** Words of which none are crossed out. */
export const plain = (text: string): readonly Run[] => (text === '' ? [] : [{ text, struck: false }]);

/**
 * The words around `focus`, within `frame`, at most `room` characters on each side, without blanks at their ends.
 * Offsets are UTF-16 into `text`; `focus` is expected inside `frame`. `struck`: as in `runsOf`.
 */
export function excerpt(text: string, frame: Span, focus: Span, struck: readonly Span[], room = 90): Excerpt {
  const frameStart = Math.max(0, Math.min(frame.start, focus.start));
  const frameEnd = Math.min(text.length, Math.max(frame.end, focus.end));
  const cutBefore = focus.start - frameStart > room;
  const cutAfter = frameEnd - focus.end > room;
  const start = cutBefore ? Math.min(toWordEdge(text, focus.start - room, 1), focus.start) : frameStart;
  const end = cutAfter ? Math.max(toWordEdge(text, focus.end + room, -1), focus.end) : frameEnd;
  const blank = (words: string): number => words.length - words.trimStart().length;
  const before = { start: start + blank(text.slice(start, focus.start)), end: focus.start };
  const after = { start: focus.end, end: focus.end + text.slice(focus.end, end).trimEnd().length };
  return {
    before: runsOf(text, before, struck),
    focus: runsOf(text, focus, struck),
    after: runsOf(text, after, struck),
    cutBefore,
    cutAfter,
  };
}

/** The number of a figure with its bound, sign and unit as printed ("hơn 2.600 tỷ đồng", "-0,32%"): what the eye compares. */
export function amountOf(figure: Figure): Span {
  const { start, number, sign, boundWord, unitWord } = figure;
  // the sign touches its number, and is the first of the figure's own characters where no word stands in front
  const signed = sign !== null && start < number.start ? number.start - 1 : number.start;
  return {
    start: Math.min(signed, boundWord?.start ?? number.start),
    end: Math.max(number.end, unitWord?.end ?? number.end, boundWord?.end ?? 0),
  };
}

/** A span's words in one line. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}
