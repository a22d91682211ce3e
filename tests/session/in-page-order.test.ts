import { expect, test } from 'vitest';
import { inPageOrder } from '../../lib/session/in-page-order.ts';
import type { NoteView } from '../../lib/session/note-state.ts';

const note = (id: string, more: Partial<NoteView>): NoteView => ({
  id,
  heads: [],
  on: 'passage',
  at: null,
  figureIndex: null,
  quote: 'x',
  quoteNow: null,
  text: 'x',
  tags: [],
  created: '',
  modified: '',
  place: 'found',
  deleted: false,
  ...more,
});

test('the whole page comes first, then down the page, then what is outside of the article; what is gone by itself', () => {
  const notes = [
    note('gone', { place: 'lost' }),
    note('aside 1', {}),
    note('low', { at: 900 }),
    note('figure', { at: 40, on: 'figure', figureIndex: 2 }),
    note('changed', { at: 300, place: 'changed' }),
    note('aside 2', { place: 'unknown' }),
    note('page', { on: 'page' }),
  ];
  const { placed, lost } = inPageOrder(notes);
  expect(placed.map(({ id }) => id)).toEqual(['page', 'figure', 'changed', 'low', 'aside 1', 'aside 2']);
  expect(lost.map(({ id }) => id)).toEqual(['gone']);
});
