import { type Alter, asDeleted, asKept } from './alter.ts';
import type { Run } from './connection.ts';
import { type Damaged, sortOut } from './damaged.ts';
import type { NoteRecord } from './database.ts';
import { type DraftMark, dropDraft } from './drafts.ts';
import { copyWithText, type Note, type StoredSelector, withSelectors, withText } from './note.ts';
import { pageKey } from './page-key.ts';
import type { Outcome } from './problem.ts';
import { isNoteRecord } from './record-shape.ts';

/** A note as the screen lists it. */
export interface StoredNote {
  readonly note: Note;
  /** Names its text, for `rewrite` and `remove`. */
  readonly rev: string;
  readonly deleted: boolean;
}

/** A change to a note: the note as it was seen, by its `rev`, and the new words. */
interface Rewriting {
  readonly note: Note;
  readonly rev: string;
  readonly text: string;
  readonly draft: DraftMark | null;
}

/** What the calls for notes are made with. */
interface NoteCallParts {
  readonly run: Run;
  readonly alter: Alter;
  readonly now: () => Date;
  readonly uuid: () => string;
  /** Tells the other windows of a page, by its key. */
  readonly announce: (page: string) => void;
}

const revOf = (record: NoteRecord): string => record.rev ?? '';

const recordOf = (note: Note, rev: string): NoteRecord => {
  const indicator = note['doiChieu:figure']?.indicator;
  return {
    id: note.id,
    page: pageKey(note.target.source),
    modified: note.modified,
    ...(indicator != null && { indicator }),
    deleted: null,
    rev,
    note,
  };
};

/** The calls of the store for notes. */
export function noteCalls({ run, alter, now, uuid, announce }: NoteCallParts) {
  /** Stores what `make` gives, told what is there under the id, in one strict transaction with the end of its draft. */
  function save(
    id: string,
    draft: DraftMark | null,
    make: (there: NoteRecord | undefined) => NoteRecord,
  ): Promise<Outcome<void>> {
    return run(async (db) => {
      const tx = db.transaction(['notes', 'drafts'], 'readwrite', { durability: 'strict' });
      const notes = tx.objectStore('notes');
      const record = make(await notes.get(id));
      await Promise.all([notes.put(record), dropDraft(tx.objectStore('drafts'), draft), tx.done]);
      announce(record.page);
    });
  }

  return {
    /** Adds a note; the draft it was typed in goes in the same transaction, and no other. */
    async add(note: Note, draft: DraftMark | null): Promise<Outcome<StoredNote>> {
      const rev = uuid();
      const outcome = await save(note.id, draft, () => recordOf(note, rev));
      return outcome.ok ? { ok: true, value: { note, rev, deleted: false } } : outcome;
    },

    /**
     * Gives a note other words. Where another window has given it others meanwhile, those stay, and the words saved here
     * become a note `beside` it on the same place. Who saves wants it kept: a note that another window has deleted comes back.
     */
    async rewrite({
      note,
      rev,
      text,
      draft,
    }: Rewriting): Promise<Outcome<{ readonly beside: boolean; readonly rev: string }>> {
      const next = uuid();
      const copy = copyWithText(note, uuid(), text, now());
      let beside = false;
      const outcome = await save(note.id, draft, (there) => {
        const sound = isNoteRecord(there) ? there : null;
        const same = sound !== null && (revOf(sound) === rev || sound.note.body.value === text);
        beside = there !== undefined && !same;
        return recordOf(beside ? copy : withText(sound?.note ?? note, text, now()), next);
      });
      return outcome.ok ? { ok: true, value: { beside, rev: next } } : outcome;
    },

    /** Gives a note the selectors of its place, once the page has told them; its words are as they were. */
    locate: (id: string, selectors: readonly StoredSelector[]) =>
      alter('notes', id, (record) => ({ ...record, note: withSelectors(record.note, selectors) })),

    /**
     * Marks a note as deleted; `restore` undoes it until the note is swept. The outcome is false, and the note stays, when its
     * words are not those of `rev`: nobody has decided about the new ones.
     */
    remove: (id: string, rev: string) =>
      alter('notes', id, (record) => (revOf(record) === rev ? asDeleted(record, now().toISOString()) : null)),
    restore: (id: string) => alter('notes', id, asKept),

    /** The notes of a page, the oldest first, deleted ones that can still be brought back among them. */
    ofPage(url: string): Promise<Outcome<{ notes: readonly StoredNote[]; damaged: readonly Damaged[] }>> {
      return run(async (db) => {
        const records = await db.getAllFromIndex('notes', 'page', pageKey(url));
        const { sound, damaged } = sortOut('notes', records, isNoteRecord);
        const notes = sound.map((record) => ({
          note: record.note,
          rev: revOf(record),
          deleted: record.deleted !== null,
        }));
        return { notes: notes.sort((a, b) => byAge(a.note, b.note)), damaged };
      });
    },
  };
}

function byAge(a: Note, b: Note): number {
  return a.created === b.created ? (a.id < b.id ? -1 : 1) : a.created < b.created ? -1 : 1;
}
