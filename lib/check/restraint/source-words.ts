import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import { locateQuote } from '../../resolution/quote.ts';
import type { Span } from '../../text/article.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { partEnd, partStart, sentenceAround } from './parts.ts';

/**
 * The words that a source prints of one of its figures: those of its quote's clause in the document, up to the marks on
 * either side ("Vận động xây dựng mới và sửa chữa 5 căn nhà đại đoàn kết cho hộ nghèo có hoàn cảnh khó khăn về nhà ở").
 * `document`: the pack's text. Where the quote is not found in it once, the quote with its neighbours is taken for it.
 */
export function sourceWords(reference: ReferenceFigure, document: string): readonly Token[] {
  const { tokens, exact } = sentenceOf(reference, document);
  const first = tokens.findIndex((token) => token.end > exact.start);
  const last = tokens.findLastIndex((token) => token.start < exact.end);
  return tokens.slice(partStart(tokens, first), partEnd(tokens, last + 1)).filter(({ kind }) => kind === 'word');
}

/** So many words in a row are the source's own wording and nobody else's. */
const RUN = 6;

/** The runs of words of a source's sentence around its figure, without marks, each joined by blanks, in lower case with accents. */
export function sourceRuns(reference: ReferenceFigure, document: string): ReadonlySet<string> {
  const words = sentenceOf(reference, document).tokens.filter(({ kind }) => kind !== 'mark');
  return new Set(words.flatMap((_, at) => (at + RUN <= words.length ? [runAt(words, at)] : [])));
}

/** The tokens of a page's sentence that repeat a run of the source's own. */
export function repeating(tokens: readonly Token[], runs: ReadonlySet<string>): ReadonlySet<Token> {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const found = new Set<Token>();
  for (let at = 0; at + RUN <= words.length; at++)
    if (runs.has(runAt(words, at))) for (const word of words.slice(at, at + RUN)) found.add(word);
  return found;
}

const runAt = (words: readonly Token[], at: number): string =>
  words
    .slice(at, at + RUN)
    .map(({ norm }) => norm)
    .join(' ');

function sentenceOf({ quote }: ReferenceFigure, document: string): { tokens: readonly Token[]; exact: Span } {
  const found = locateQuote(document, quote);
  const text = typeof found === 'string' ? quote.prefix + quote.exact + quote.suffix : document;
  const start = typeof found === 'string' ? quote.prefix.length : found.start;
  const exact = { start, end: start + quote.exact.length };
  return { tokens: tokenize(text, sentenceAround(text, exact)), exact };
}
