import * as v from 'valibot';
import type { DraftRecord, NoteRecord } from './database.ts';

/**
 * What a record must have to be shown and changed. More is allowed: a later version may have written it. What a browser has
 * damaged, or another program has put there, is told apart here, one record at a time, so that it hides no other.
 */
const words = v.nullable(v.string());

const figure = v.looseObject({
  surface: v.string(),
  value: v.string(),
  high: words,
  unit: v.string(),
  bound: v.string(),
  indicator: words,
  place: words,
  period: v.string(),
  status: v.string(),
  measure: v.string(),
  verdict: v.string(),
  reference: v.nullable(v.looseObject({ id: v.string(), pack: v.string(), version: v.number(), quote: v.string() })),
  engine: v.string(),
  packs: v.array(v.looseObject({ id: v.string(), version: v.number() })),
});

const note = v.looseObject({
  id: v.string(),
  created: v.string(),
  modified: v.string(),
  body: v.looseObject({ value: v.string() }),
  target: v.looseObject({
    source: v.string(),
    selector: v.optional(v.array(v.looseObject({ type: v.string() }))),
  }),
  'doiChieu:figure': v.optional(figure),
});

const noteRecord = v.looseObject({
  id: v.string(),
  page: v.string(),
  modified: v.string(),
  indicator: v.optional(v.string()),
  deleted: words,
  // version 1 had no revisions
  rev: v.optional(v.string()),
  note,
});

const draftRecord = v.looseObject({
  id: v.string(),
  page: v.string(),
  slot: v.string(),
  base: words,
  text: v.string(),
  modified: v.string(),
});

/** Changes are made under the record's id: a note of another name in it could be shown but never changed. */
export function isNoteRecord(value: unknown): value is NoteRecord {
  return v.is(noteRecord, value) && value.id === value.note.id;
}

export function isDraftRecord(value: unknown): value is DraftRecord {
  return v.is(draftRecord, value);
}
