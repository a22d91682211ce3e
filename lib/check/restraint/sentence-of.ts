import type { Span } from '../../text/article.ts';
import type { FormCache } from '../../text/forms.ts';
import { findSentences } from '../../text/sentences.ts';

/** How far a sentence is looked at on either side of a figure; longer ones say other things as well. */
const REACH = 300;

/** The words of a figure's sentence in front of it. */
export function leadOf(text: string, figure: Span, forms: FormCache): string {
  const reached = Math.max(0, figure.start - REACH);
  const from = reached + text.slice(reached, figure.start).lastIndexOf('\n') + 1;
  const last = findSentences(text, { start: from, end: figure.start }, forms).at(-1);
  return last === undefined ? '' : text.slice(last.start, figure.start);
}
