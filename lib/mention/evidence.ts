import type { Span } from '../text/article.ts';
import type { Sentence } from './sentence/sentence.ts';

/**
 * `said`: in the figure's own clause; `carried`: in the sentence, or last named in the article with no rival since; `reader`: by
 * nothing on the page, but by its reader; `number`: by the figure of a source that has the same number and words in common, which are the
 * evidence's text.
 */
export type How = 'said' | 'carried' | 'assumed' | 'reader' | 'number';

/** The words a property was read from. `text` is empty only when `how` is `assumed` or `reader`, `span` null then and when it is `number`. */
export interface Evidence {
  readonly text: string;
  readonly span: Span | null;
  readonly how: How;
}

/** Evidence of what no words say. */
export const ASSUMED: Evidence = { text: '', span: null, how: 'assumed' };

/** The words from one token of a sentence to another as evidence. */
export function evidenceOf(text: string, sentence: Sentence, first: number, last: number, how: How): Evidence {
  const span: Span = { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end };
  return { text: text.slice(span.start, span.end), span, how };
}

/** The same words, carried on to another figure. */
export function carried(evidence: Evidence): Evidence;
export function carried(evidence: Evidence | null): Evidence | null;
export function carried(evidence: Evidence | null): Evidence | null {
  // The same words are carried from figure to figure: all of them share one object.
  if (evidence === null || evidence.how !== 'said') return evidence;
  return { ...evidence, how: 'carried' };
}

/** Is it said of this very figure, in its clause or by the reader, so that words further off say nothing else of it? */
export const isStated = (evidence: Evidence | null): boolean =>
  evidence !== null && (evidence.how === 'said' || evidence.how === 'reader');

/** The same words, doubted: they may agree, and accuse nobody. */
export const doubted = (evidence: Evidence): Evidence => ({ ...evidence, how: 'assumed' });
