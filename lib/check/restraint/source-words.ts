import type { ReferenceFigure } from '../../../data/schemas/pack.ts';
import { locateQuote } from '../../resolution/quote.ts';
import type { Span } from '../../text/article.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { hasAmount, partEnd, partStart, sentenceAround } from './parts.ts';

/** How a source prints one of its figures. */
export interface SourceLine {
  /** The words of its quote's clause, up to the marks on either side. */
  readonly words: readonly Token[];
  /** The runs of words of its sentence, without marks, each joined by blanks, in lower case with accents. */
  readonly runs: ReadonlySet<string>;
}

/**
 * The words of a source's own part with what is joined to it by commas in front ("thương mại, dịch vụ: 28,6"); in the row of a table,
 * whose cells are numbers, those of the row's head.
 */
export function sourceSubject(reference: ReferenceFigure, document: string): readonly Token[] {
  const { tokens, exact } = sentenceOf(reference, document);
  const first = tokens.findIndex((token) => token.end > exact.start);
  const wordsIn = (from: number, to: number): readonly Token[] =>
    tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  let from = partStart(tokens, first);
  while (from > 1 && (wordsIn(from, first).length === 0 || isJoined(tokens, from))) from = partStart(tokens, from - 1);
  const last = tokens.findLastIndex((token) => token.start < exact.end);
  return wordsIn(from, partEnd(tokens, last + 1));
}

/** What a comma joins is short. */
const LONGEST_JOINED = 4;

function isJoined(tokens: readonly Token[], from: number): boolean {
  const before = partStart(tokens, from - 1);
  return tokens[from - 1]!.bare === ',' && from - 1 - before <= LONGEST_JOINED && !hasAmount(tokens, before, from - 1);
}

/** So many words in a row are the source's own wording and nobody else's. */
const RUN = 6;

/**
 * The words that a source prints of one of its figures ("Vận động xây dựng mới và sửa chữa 5 căn nhà đại đoàn kết cho hộ nghèo có hoàn
 * cảnh khó khăn về nhà ở"). `document`: the pack's text. Where the quote is not found in it once, the quote with its neighbours is taken
 * for it.
 */
export function sourceLine(reference: ReferenceFigure, document: string): SourceLine {
  const { tokens, exact } = sentenceOf(reference, document);
  const first = tokens.findIndex((token) => token.end > exact.start);
  const last = tokens.findLastIndex((token) => token.start < exact.end);
  const unmarked = tokens.filter(({ kind }) => kind !== 'mark');
  return {
    words: tokens.slice(partStart(tokens, first), partEnd(tokens, last + 1)).filter(({ kind }) => kind === 'word'),
    runs: new Set(unmarked.flatMap((_, at) => (at + RUN <= unmarked.length ? [runAt(unmarked, at)] : []))),
  };
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
