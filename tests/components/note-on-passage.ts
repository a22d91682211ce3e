import type { NoteView } from '../../components/panel-props.ts';

export const head = { rev: 'r1', text: 'Hỏi lại', tags: [], modified: '2026-11-20T02:30:00Z' };
/** A note on a passage that stands where it was written. */
export const note: NoteView = {
  ...head,
  id: 'urn:uuid:1',
  heads: [head],
  on: 'passage',
  at: 10,
  figureIndex: null,
  quote: 'an sinh xã hội',
  quoteNow: null,
  created: head.modified,
  place: 'found',
  deleted: false,
};
/** A passage on which a note is begun. */
export const PASSAGE = { id: 'p1', quote: 'an sinh xã hội', selectors: [{ type: 'TextQuoteSelector' }] };
