import { readerReading } from '../figure/reader-reading.ts';
import { listOf, number, object, orNull, type Shape, text } from '../text/shape.ts';
import type { DraftRecord, NoteRecord, Tombstone } from './database.ts';
import { stands } from './revision.ts';

/**
 * What a record must have to be shown and changed. More is allowed: a later version may have written it. What a browser has
 * damaged, or another program has put there, is told apart here, one record at a time, so that it hides no other.
 */
const words = orNull(text);

/** What a note remembers of its figure; as in every version of the database. */
export const figureShape: Shape = object({
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

const place = { page: object({ url: text, title: text }), selectors: listOf(object({ type: text })) };

const note = object(
  {
    id: text,
    created: text,
    modified: text,
    text,
    tags: listOf(text),
    ...place,
    figure: orNull(figureShape),
  },
  { reading: (value) => readerReading(value) !== null },
);

const revision = object({ rev: text, parents: listOf(text), deleted: words, note });

const noteRecord = object({
  id: text,
  page: text,
  modified: text,
  deleted: words,
  heads: listOf(revision),
  past: listOf(text),
});

const draftRecord = object({
  id: text,
  page: text,
  slot: text,
  base: listOf(text),
  text,
  tags: listOf(text),
  target: orNull(object(place)),
  modified: text,
});

const tombstone = object({ id: text, past: listOf(text) });

/**
 * Changes are made under the record's id: a note of another name in it could be shown but never changed. And it is swept by
 * its own time of deletion: one that its heads know nothing of would take the reader's words away.
 */
export function isNoteRecord(value: unknown): value is NoteRecord {
  if (!noteRecord(value)) return false;
  const record = value as NoteRecord;
  const { id, heads, deleted } = record;
  return heads.length > 0 && heads.every((head) => head.note.id === id) && stands(record) === (deleted === null);
}

export function isDraftRecord(value: unknown): value is DraftRecord {
  return draftRecord(value);
}

export function isTombstone(value: unknown): value is Tombstone {
  return tombstone(value);
}
