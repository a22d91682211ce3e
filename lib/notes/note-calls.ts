import { type ReaderReading, sameReading } from '../figure/reader-reading.ts';
import { type DraftMark, isSameText } from './draft-mark.ts';
import { dropDraft } from './drafts.ts';
import { eachShown, existing, headFor } from './heads.ts';
import type { Note, StoredSelector, Target } from './note.ts';
import type { ChangeNote } from './note-change.ts';
import { revsOf, type StoredNote, storedOf } from './note-record.ts';
import type { Outcome } from './problem.ts';
import { begin, follow, type History, type Revision, shown, stands } from './revision.ts';

/** A change to a note: the revisions that its writer saw, and the new words. */
export interface Rewriting {
  readonly id: string;
  readonly base: readonly string[];
  readonly text: string;
  readonly tags: readonly string[];
  readonly draft: DraftMark | null;
  /** Of a correction: how the reader reads the figure by now. */
  readonly reading?: ReaderReading;
  /** The note as its writer saw it: what is written stays though the note was erased meanwhile. */
  readonly seen?: Note;
}

/** What the calls for notes are made with. */
interface NoteCallParts {
  readonly change: ChangeNote;
  readonly now: () => Date;
  readonly uuid: () => string;
}

/** The calls of the store that change notes. All are written through to the disk before they say so. */
export function noteCalls({ change, now, uuid }: NoteCallParts) {
  const revision = (parents: readonly string[], note: Note, deleted: string | null = null): Revision => ({
    rev: uuid(),
    parents,
    deleted,
    note,
  });

  /** A history with another revision in the place of those of `base`, of deletions, and of those that say the same. */
  function withNote(history: History, base: readonly string[], note: Note): History {
    const superseded = history.heads.filter((head) => head.deleted !== null || saysTheSame(head.note, note));
    return follow(history, revision([...new Set([...base, ...superseded.map(({ rev }) => rev)])], note));
  }

  return {
    /** Adds a note; the draft it was typed in goes in the same transaction, and no other. */
    add: (note: Note, draft: DraftMark | null): Promise<Outcome<StoredNote>> =>
      change(note.id, async (there, { drafts }) => {
        await dropDraft(drafts, draft);
        const first = revision([], note);
        const history = there === null ? begin(first) : follow(there, first);
        return { history, gives: storedOf(history) };
      }),

    /**
     * Gives a note other words. What another window has written meanwhile stays beside them as a second head. Who saves wants
     * it kept: a note that was deleted, or even erased, comes back.
     */
    rewrite: ({
      id,
      base,
      text,
      tags,
      draft,
      seen,
      reading,
    }: Rewriting): Promise<Outcome<Pick<StoredNote, 'rev' | 'heads'>>> =>
      change(id, async (there, { drafts }) => {
        await dropDraft(drafts, draft);
        const from = headFor(there, base, { text, tags })?.note ?? seen;
        if (from === undefined) throw new Error('no such note');
        const note = { ...from, text, tags, ...(reading && { reading }), modified: now().toISOString() };
        const history = withNote(there ?? { heads: [], past: [] }, base, note);
        const { rev } = history.heads.find((head) => head.note === note)!;
        return { history, gives: { rev, heads: shown(history) } };
      }),

    /** Gives a revision the selectors of its place, once the page has told them; false where it is none of today's. */
    complete: (id: string, rev: string, selectors: readonly StoredSelector[]): Promise<Outcome<boolean>> =>
      change(id, async (there) => {
        if (!there?.heads.some((head) => head.rev === rev)) return { history: null, gives: false };
        const heads = there.heads.map((head) =>
          head.rev === rev ? { ...head, note: { ...head.note, selectors } } : head,
        );
        return { history: { ...there, heads }, gives: true };
      }),

    /** Puts a note on another passage, or the whole page; what is known of its figure then stays. */
    attach: (id: string, base: readonly string[], { page, selectors }: Target): Promise<Outcome<StoredNote>> =>
      change(id, async (there) => {
        const known = headFor(there, base, null);
        if (there === null || known === undefined) throw new Error('no such note');
        // a page that could not be read tells no title; the one that is known stays
        const named = { ...page, title: page.title || known.note.page.title };
        const note = { ...known.note, page: named, selectors, modified: now().toISOString() };
        const deletions = there.heads.filter(({ deleted }) => deleted !== null).map(({ rev }) => rev);
        const history = follow(there, revision([...new Set([...base, ...deletions])], note));
        return { history, gives: storedOf(history) };
      }),

    /**
     * Of several heads keeps one, in the place of those of `base`: the ones that were on the screen. One that was written
     * since stays beside it. The others are notes of their own, deleted just now: what was not meant can be undone. False where the one to
     * be kept is not there any more.
     */
    choose: (id: string, keep: string, base: readonly string[]): Promise<Outcome<boolean>> =>
      change(id, async (there, { putOther }) => {
        const kept = there?.heads.find(({ rev }) => rev === keep);
        if (there === null || kept === undefined) return { history: null, gives: false };
        const at = now().toISOString();
        const others = shown(there).filter(({ rev }) => rev !== keep && base.includes(rev));
        for (const { note } of others) await putOther(begin(revision([], { ...note, id: `urn:uuid:${uuid()}` }, at)));
        return { history: follow(there, revision([...new Set([keep, ...base])], kept.note)), gives: true };
      }),

    /** Keeps all heads: the first stays the note, each other one becomes a note of its own on its place. */
    keepBoth: (id: string): Promise<Outcome<boolean>> =>
      change(id, async (there, { putOther }) => {
        const [first, ...others] = there === null ? [] : shown(there);
        if (there === null || first === undefined || others.length === 0) return { history: null, gives: false };
        for (const { note, deleted } of others) {
          const own = { ...note, id: `urn:uuid:${uuid()}` };
          await putOther(begin(revision([], own, deleted)));
        }
        const all = there.heads.map(({ rev }) => rev);
        return { history: follow(there, revision(all, first.note, first.deleted)), gives: true };
      }),

    /**
     * Marks a note as deleted; `restore` undoes it until the note is swept. False, and the note stays, when it has a head that
     * is not of `base`: nobody has decided about those words.
     */
    remove: (id: string, base: readonly string[]): Promise<Outcome<boolean>> =>
      change(id, async (known) => {
        const there = existing(known);
        if (!stands(there) || !revsOf(storedOf(there)).every((rev) => base.includes(rev)))
          return { history: null, gives: !stands(there) };
        const at = now().toISOString();
        return { history: eachShown(there, (head) => revision([head.rev], head.note, at)), gives: true };
      }),

    /** Brings a deleted note back, all that was shown of it. */
    restore: (id: string): Promise<Outcome<boolean>> =>
      change(id, async (known) => {
        const there = existing(known);
        if (stands(there)) return { history: null, gives: true };
        return { history: eachShown(there, (head) => revision([head.rev], head.note)), gives: true };
      }),
  };
}

/** Do two heads say the same, in words and as corrections? */
const saysTheSame = (a: Note, b: Note): boolean =>
  isSameText(a, b) && sameReading(a.reading ?? null, b.reading ?? null);
