import type { Span } from '../text/article.ts';
import { findSentences } from '../text/sentences.ts';

/** How far a sentence is looked at on either side of a figure; longer ones say other things as well. */
const REACH = 300;

/** The words of a figure's sentence in front of it. */
export function leadOf(text: string, figure: Span): string {
  const reached = Math.max(0, figure.start - REACH);
  const from = reached + text.slice(reached, figure.start).lastIndexOf('\n') + 1;
  const last = findSentences(text, { start: from, end: figure.start }).at(-1);
  return last === undefined ? '' : text.slice(last.start, figure.start);
}

/** The words behind a figure to the end of the next sentence: "… 3,88%. Con số đúng là 2,88%." */
export function tailOf(text: string, figure: Span): string {
  const line = text.slice(figure.end, figure.end + REACH).indexOf('\n');
  const end = line < 0 ? Math.min(figure.end + REACH, text.length) : figure.end + line;
  const next = findSentences(text, { start: figure.end, end })[1];
  return text.slice(figure.end, next?.end ?? end);
}
