import type { Figure } from '../lib/figure/figure.ts';
import type { Span } from '../lib/text/article.ts';

/** A piece of text with one part of it in focus; `cut` says where an ellipsis stands for more. */
export interface Excerpt {
  readonly before: string;
  readonly focus: string;
  readonly after: string;
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

/**
 * The words around `focus`, within `frame`, at most `room` characters on each side.
 * Offsets are UTF-16 into `text`; `focus` is expected inside `frame`.
 */
export function excerpt(text: string, frame: Span, focus: Span, room = 90): Excerpt {
  const frameStart = Math.max(0, Math.min(frame.start, focus.start));
  const frameEnd = Math.min(text.length, Math.max(frame.end, focus.end));
  const cutBefore = focus.start - frameStart > room;
  const cutAfter = frameEnd - focus.end > room;
  const start = cutBefore ? Math.min(toWordEdge(text, focus.start - room, 1), focus.start) : frameStart;
  const end = cutAfter ? Math.max(toWordEdge(text, focus.end + room, -1), focus.end) : frameEnd;
  return {
    before: text.slice(start, focus.start),
    focus: text.slice(focus.start, focus.end),
    after: text.slice(focus.end, end),
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
