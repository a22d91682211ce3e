import type { Figure } from '../figure/figure.ts';
import { makeNote, type Note, type StoredSelector } from '../notes/note.ts';
import { figureRecord } from './figure-record.ts';
import type { NotedPage } from './note-view.ts';

/** Where a figure stands, as the page describes it. */
export interface Description {
  readonly quote: string;
  readonly selectors: readonly StoredSelector[];
}

/** What a new note is made with. */
export interface NoteMaking {
  /** The words of a figure of a source, for the record in a note; null when there is no such figure. */
  referenceQuote(pack: string, reference: string): string | null;
  now(): Date;
  uuid(): string;
}

/** How many characters of the text on either side a quote is told apart by, until the page has described the place. */
const CONTEXT_LENGTH = 32;

/**
 * A new note on a figure of a page's report, made from the report alone: nothing is asked of the page. Null when the report
 * has no such figure.
 */
export function noteOnFigure(
  { report, text: pageText, url, title }: NotedPage,
  index: number,
  words: Pick<Note, 'text' | 'tags'>,
  { referenceQuote, now, uuid }: NoteMaking,
): Note | null {
  const checked = report?.figures[index];
  if (report === null || checked === undefined) return null;
  const { figure, verdict } = checked;
  const surface = pageText.slice(figure.start, figure.end);
  return makeNote({
    id: uuid(),
    at: now(),
    ...words,
    page: { url, title },
    selectors: [quoteSelector(pageText, figure)],
    figure: figureRecord(surface, figure, verdict, report, referenceQuote),
  });
}

function quoteSelector(text: string, { start, end }: Figure) {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}
