import type { Catalogue, Question, Shown } from '../notes/catalogue.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { Listing } from './all-notes-state.ts';

/** What is asked before the reader asks for anything: all, the latest first. */
export const EVERYTHING: Question = { query: '', view: 'month', filters: {} };

/** What a catalogue answers, as it is listed. */
export const listingOf = (catalogue: Catalogue, asked: Question, { notes, groups, count, facets }: Shown): Listing => ({
  asked,
  rows: notes.length,
  idAt: (row) => catalogue.idOf(notes[row] ?? -1),
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
