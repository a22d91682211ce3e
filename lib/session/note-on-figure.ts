import type { Figure } from '../figure/figure.ts';
import { makeNote, type Note, type StoredSelector } from '../notes/note.ts';
import { figureRecord } from './figure-record.ts';
import type { NotedPage } from './note-view.ts';

/** What a new note is made with. */
export interface NoteMaking {
  /** Describes where a figure stands; null when the page does not answer. */
  describe(figure: number): Promise<{ readonly quote: string; readonly selectors: readonly StoredSelector[] } | null>;
  /** The words of a figure of a source, for the record in a note; null when there is no such figure. */
  referenceQuote(pack: string, reference: string): string | null;
  now(): Date;
  uuid(): string;
}

/** How many characters of the text on either side a quote is told apart by, where the page cannot be asked. */
const CONTEXT_LENGTH = 32;

/** A new note on a figure of a page's report; null when the report has no such figure. */
export async function noteOnFigure(
  { report, text: pageText, url }: NotedPage,
  index: number,
  text: string,
  { describe, referenceQuote, now, uuid }: NoteMaking,
): Promise<Note | null> {
  const checked = report?.figures[index];
  if (report === null || checked === undefined) return null;
  const { figure, verdict } = checked;
  const surface = pageText.slice(figure.start, figure.end);
  const described = await describe(index);
  return makeNote({
    id: uuid(),
    at: now(),
    text,
    url,
    // the page may have gone or changed while the reader was writing: what the report was made from still holds
    selectors: described?.quote === surface ? described.selectors : [quoteSelector(pageText, figure)],
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
