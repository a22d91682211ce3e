import { listOf, object, orNull, text } from '../text/shape.ts';
import type { DraftRecord, NoteRecord } from './database.ts';
import type { FigureRecord, Note, StoredSelector } from './note.ts';
import { recordOf } from './note-record.ts';
import { pageKey } from './page-key.ts';
import { figureShape } from './record-shape.ts';

/** A note up to version 3: kept as the W3C annotation that is made of it only on export today. */
interface OldNote {
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  readonly body: { readonly value: string };
  readonly target: { readonly source: string; readonly selector?: readonly StoredSelector[] };
  readonly 'doiChieu:figure'?: FigureRecord;
}

interface OldRecord {
  readonly id: string;
  readonly deleted: string | null;
  /** Missing in records of version 1 that were not rewritten since. */
  readonly rev?: string;
  readonly note: OldNote;
}

/** A revision is named within its note, so all notes of version 1 may have the same name for their only one. */
const FIRST = 'first';

const oldRecord = object(
  {
    id: text,
    page: text,
    modified: text,
    deleted: orNull(text),
    note: object(
      {
        id: text,
        created: text,
        modified: text,
        body: object({ value: text }),
        target: object({ source: text }, { selector: listOf(object({ type: text })) }),
      },
      { 'doiChieu:figure': figureShape },
    ),
  },
  { rev: text },
);

const oldDraft = object({ id: text, page: text, slot: text, base: orNull(text), text, modified: text });

/** The record of today of a note up to version 3; null for one that is damaged, which stays as it is. */
export function noteOfVersion3(record: unknown): NoteRecord | null {
  if (!oldRecord(record)) return null;
  const { id, rev = FIRST, deleted, note } = record as OldRecord;
  return id === note.id ? recordOf({ heads: [{ rev, parents: [], deleted, note: noteOf(note) }], past: [] }) : null;
}

/** The draft of today of one up to version 3; null for one that is damaged. */
export function draftOfVersion3(record: unknown): DraftRecord | null {
  if (!oldDraft(record)) return null;
  const { base, ...draft } = record as DraftRecord & { base: string | null };
  // the revision without a name is that of a note of version 1
  // keys of pages have come to leave out more since
  return { ...draft, page: pageKey(draft.page), base: base === null ? [] : [base || FIRST], tags: [], target: null };
}

function noteOf({ id, created, modified, body, target, 'doiChieu:figure': figure }: OldNote): Note {
  return {
    id,
    created,
    modified,
    text: body.value,
    tags: [],
    page: { url: target.source, title: '' },
    selectors: target.selector ?? [],
    figure: figure ?? null,
  };
}
