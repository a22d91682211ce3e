import { type Catalogue, createCatalogue, type Question } from '../../lib/notes/catalogue.ts';
import type { Note } from '../../lib/notes/note.ts';

let day = 0;
/** A note a day later than the one before. */
export const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  created: '2026-01-01T00:00:00.000Z',
  modified: new Date(Date.UTC(2026, 0, 1 + day++, 12)).toISOString(),
  text: id,
  tags: [],
  page: { url: 'https://bao.example.com/1', title: 'Bài một' },
  selectors: [],
  figure: null,
  ...more,
});

export function catalogueOf(...notes: readonly Note[]): Catalogue {
  const catalogue = createCatalogue();
  for (const one of notes) catalogue.put(one);
  return catalogue;
}

export const EVERYTHING: Question = { query: '', view: 'month', filters: {} };
