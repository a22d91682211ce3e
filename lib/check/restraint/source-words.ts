import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import { locateQuote } from '../../resolution/quote.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { partEnd, partStart, sentenceAround } from './parts.ts';

/**
 * The words that a source prints of one of its figures: those of its quote's clause in the document, up to the marks on
 * either side ("Vận động xây dựng mới và sửa chữa 5 căn nhà đại đoàn kết cho hộ nghèo có hoàn cảnh khó khăn về nhà ở").
 * `document`: the pack's text. Where the quote is not found in it once, the quote with its neighbours is taken for it.
 */
export function sourceWords({ quote }: ReferenceFigure, document: string): readonly Token[] {
  const found = locateQuote(document, quote);
  const text = typeof found === 'string' ? quote.prefix + quote.exact + quote.suffix : document;
  const start = typeof found === 'string' ? quote.prefix.length : found.start;
  const exact = { start, end: start + quote.exact.length };
  const tokens = tokenize(text, sentenceAround(text, exact));
  const first = tokens.findIndex((token) => token.end > exact.start);
  const last = tokens.findLastIndex((token) => token.start < exact.end);
  const words = tokens.slice(partStart(tokens, first), partEnd(tokens, last + 1));
  return words.filter(({ kind }) => kind === 'word');
}
