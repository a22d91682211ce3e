import type { Report } from '../engine/report.ts';
import { type PageRef, quoteOf } from '../notes/note.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { Span } from '../text/article.ts';
import type { NoteDoubt, NoteView } from './note-state.ts';

/** A page as far as notes are concerned; without a report when it could not be checked. */
export interface NotedPage extends PageRef {
  readonly report: Report | null;
  readonly text: string;
  /** The address its notes are kept under (`pageIdentity`). */
  readonly url: string;
  /** Others under which it may have some from before. */
  readonly alsoAt?: readonly string[];
}

/**
 * Where a note stands now; `span` is in the article text, null outside it. `unknown`: the page has not answered, or could not
 * look.
 */
export type NotePlace =
  | { readonly found: 'found'; readonly span: Span | null; readonly doubt?: NoteDoubt }
  /** `was`: what stood there when the note was written, where that is more than its quote. */
  | { readonly found: 'changed'; readonly span: Span | null; readonly now: string; readonly was?: string }
  | { readonly found: 'lost' | 'unknown' };

/**
 * A stored note as the panel shows it on a page. `remembered` is the figure it stood on when the page last said: it stays
 * there while its place is not known.
 */
export function noteView(
  { note, heads, deleted }: StoredNote,
  place: NotePlace,
  { report, text }: NotedPage,
  remembered: number | null,
): NoteView {
  const span = 'span' in place ? place.span : null;
  const located = note.figure === null || span === null || report === null ? -1 : indexAt(report, span);
  const figureIndex = place.found === 'unknown' ? (remembered ?? -1) : located;
  return {
    id: note.id,
    heads: heads.map((head) => ({
      rev: head.rev,
      text: head.note.text,
      tags: head.note.tags,
      ...(head.note.reading && { reading: head.note.reading }),
      modified: head.note.modified,
    })),
    figureIndex: figureIndex < 0 ? null : figureIndex,
    on: note.figure !== null ? 'figure' : note.selectors.length === 0 ? 'page' : 'passage',
    at: span?.start ?? report?.figures[figureIndex]?.figure.start ?? null,
    quote: quoteOf(note),
    ...wordsNow(place, quoteOf(note), surfaceAt(report, text, figureIndex)),
    ...(place.found === 'found' && place.doubt !== undefined && { doubt: place.doubt }),
    text: note.text,
    tags: note.tags,
    ...(note.reading && { reading: note.reading }),
    created: note.created,
    modified: note.modified,
    ...(note.figure !== null && { verdictThen: note.figure.verdict }),
    place: note.selectors.length === 0 ? 'found' : place.found,
    deleted,
  };
}

/** What stands there now: the whole figure that is there, unless that is a part of the quote and the change is in the words beside it. */
function wordsNow(place: NotePlace, quote: string, surface: string | null): Pick<NoteView, 'quoteNow' | 'quoteThen'> {
  if (place.found !== 'changed') return { quoteNow: null };
  if (place.was !== undefined) return { quoteNow: place.now, quoteThen: place.was };
  return { quoteNow: surface === null || (surface !== quote && quote.includes(surface)) ? place.now : surface };
}

function surfaceAt(report: Report | null, text: string, index: number): string | null {
  const checked = report?.figures[index];
  return checked === undefined ? null : text.slice(checked.figure.start, checked.figure.end);
}

/** The figure that stands at a span: the one with the same beginning and end, else the first that shares a character. */
function indexAt({ figures }: Report, { start, end }: Span): number {
  const same = figures.findIndex(({ figure }) => figure.start === start && figure.end === end);
  return same >= 0 ? same : figures.findIndex(({ figure }) => figure.start < end && start < figure.end);
}
