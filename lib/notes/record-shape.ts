import { listOf, number, object, orNull, text } from '../text/shape.ts';
import type { DraftRecord, NoteRecord } from './database.ts';

/**
 * What a record must have to be shown and changed. More is allowed: a later version may have written it. What a browser has
 * damaged, or another program has put there, is told apart here, one record at a time, so that it hides no other.
 */
const words = orNull(text);

const figure = object({
  surface: text,
  value: text,
  high: words,
  unit: text,
  bound: text,
  indicator: words,
  place: words,
  period: text,
  status: text,
  measure: text,
  verdict: text,
  reference: orNull(object({ id: text, pack: text, version: number, quote: text })),
  engine: text,
  packs: listOf(object({ id: text, version: number })),
});

const note = object(
  {
    id: text,
    created: text,
    modified: text,
    body: object({ value: text }),
    target: object({ source: text }, { selector: listOf(object({ type: text })) }),
  },
  { 'doiChieu:figure': figure },
);

// version 1 had no revisions
const noteRecord = object(
  { id: text, page: text, modified: text, deleted: words, note },
  { indicator: text, rev: text },
);

const draftRecord = object({ id: text, page: text, slot: text, base: words, text, modified: text });

/** Changes are made under the record's id: a note of another name in it could be shown but never changed. */
export function isNoteRecord(value: unknown): value is NoteRecord {
  return noteRecord(value) && (value as NoteRecord).id === (value as NoteRecord).note.id;
}

export function isDraftRecord(value: unknown): value is DraftRecord {
  return draftRecord(value);
}
