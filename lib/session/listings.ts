import type { Question } from '../notes/catalogue.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { Listing } from './all-notes-state.ts';
import type { Answer } from './index-messages.ts';

/** What is asked before the reader asks for anything: all, the latest first. */
export const EVERYTHING: Question = { query: '', view: 'month', filters: {} };

/** Does a question ask for less than all, or for another order? */
export const isNarrowed = ({ query, filters, view }: Question): boolean =>
  query.trim() !== '' || view !== 'month' || Object.values(filters).some((chosen) => chosen.size > 0);

/** What the index answers, as it is listed; `idOf` tells the names of its notes. */
export const listingOf = (
  asked: Question,
  { notes, groups, count, facets }: Answer,
  idOf: (number: number) => string,
): Listing => ({
  asked,
  rows: notes.length,
  idAt: (row) => idOf(notes[row] ?? -1),
  groups,
  count,
  facets,
});

/** The latest notes, before all have been read, in one group without a name. */
export const firstListing = (notes: readonly StoredNote[]): Listing => ({
  asked: EVERYTHING,
  rows: notes.length,
  idAt: (row) => notes[row]?.note.id ?? '',
  groups: notes.length === 0 ? [] : [{ value: '', start: 0, count: notes.length }],
  count: notes.length,
  facets: null,
});
