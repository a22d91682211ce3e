import type { Commitment, Quote, ReferenceFigure } from '../data/schemas/pack.ts';
import type { Verdict } from '../lib/check/verdict.ts';
import type { Span } from '../lib/text/article.ts';
import type { Source } from './panel-props.ts';

/** What a verdict was held against: a figure of a source, or a target without a number. */
export interface Found {
  readonly source: Source;
  readonly id: string;
  readonly quote: Quote;
  readonly figure: ReferenceFigure | null;
  readonly commitment: Commitment | null;
}

/** The source's figure a verdict names; null when it names none, or the pack is not among the sources given. */
export function findReference(verdict: Verdict, sources: readonly Source[]): Found | null {
  const { pack, reference: id } = verdict;
  const source = sources.find((candidate) => candidate.id === pack);
  if (!source || id === null) return null;
  const figure = source.figures.find((candidate) => candidate.id === id) ?? null;
  const commitment = source.commitments.find((candidate) => candidate.id === id) ?? null;
  const quote = (figure ?? commitment)?.quote;
  return quote ? { source, id, quote, figure, commitment } : null;
}

/** Where a quote stands in the text of its source; null when the text does not have it. UTF-16 offsets. */
export function placeOf(quote: Quote, text: string): Span | null {
  const at = text.indexOf(quote.prefix + quote.exact + quote.suffix);
  if (at < 0) return null;
  const start = at + quote.prefix.length;
  return { start, end: start + quote.exact.length };
}

/** A run of a source's text; `id` is set where a figure or a commitment stands. */
export interface Piece {
  readonly text: string;
  readonly id: string | null;
  readonly doubtful: boolean;
}

/**
 * The text of a source as paragraphs of pieces. Where quotes overlap, the one that starts first keeps its place and the
 * other is left unmarked: no word is shown twice and none is lost.
 */
export function sourceParagraphs(source: Source): Piece[][] {
  const { text } = source;
  const marks = [
    ...source.figures.map(({ id, quote, doubt }) => ({ id, doubtful: doubt !== null, span: placeOf(quote, text) })),
    ...source.commitments.map(({ id, quote }) => ({ id, doubtful: false, span: placeOf(quote, text) })),
  ]
    .flatMap(({ span, ...mark }) => (span ? [{ ...mark, ...span }] : []))
    .sort((a, b) => a.start - b.start);
  const paragraphs: Piece[][] = [[]];
  const plain = (from: number, to: number) => {
    text
      .slice(from, to)
      .split(/\n+/)
      .forEach((line, i) => {
        if (i > 0) paragraphs.push([]);
        if (line !== '') paragraphs.at(-1)?.push({ text: line, id: null, doubtful: false });
      });
  };
  let at = 0;
  for (const { id, doubtful, start, end } of marks) {
    if (start < at) continue;
    plain(at, start);
    paragraphs.at(-1)?.push({ text: text.slice(start, end), id, doubtful });
    at = end;
  }
  plain(at, text.length);
  return paragraphs.filter((pieces) => pieces.some((piece) => piece.text.trim() !== ''));
}
