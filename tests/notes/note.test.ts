import { expect, test } from 'vitest';
import { makeNote, quoteOf } from '../../lib/notes/note.ts';
import { AT, FIGURE, PAGE_A, sampleNote } from './sample-note.ts';

test('a note has the reader’s words, its page and its place, and the time twice', () => {
  expect(sampleNote(1)).toEqual({
    id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
    created: '2026-11-20T08:30:01.000Z',
    modified: '2026-11-20T08:30:01.000Z',
    text: 'ghi chú 1',
    tags: [],
    page: PAGE_A,
    selectors: [{ type: 'TextQuoteSelector' }],
    figure: FIGURE,
  });
});

test('the words it stands on are its quote, else those of its figure, and none for a note on the page', () => {
  const quote = { type: 'TextQuoteSelector', exact: 'hộ nghèo 3,88%' };
  const make = (selectors: readonly { type: string }[], figure: typeof FIGURE | null) =>
    quoteOf(makeNote({ id: 'x', at: AT, text: 'lời', page: PAGE_A, selectors, figure }));
  expect(make([{ type: 'TextPositionSelector' }, quote], FIGURE)).toBe('hộ nghèo 3,88%');
  expect(make([quote], null)).toBe('hộ nghèo 3,88%');
  expect(make([{ type: 'TextPositionSelector' }], FIGURE)).toBe('3,88%');
  expect(make([], null)).toBe('');
});
