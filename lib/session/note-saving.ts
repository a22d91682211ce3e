import type { DraftMark, Typed } from '../notes/draft-mark.ts';
import { LONGEST_NOTE, makeNote, type Note } from '../notes/note.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { Outcome } from '../notes/problem.ts';
import type { NoteStore } from '../notes/store.ts';
import { areTooMany } from '../notes/tags.ts';
import { baseOf, type DraftsInFront, type PageDrafts } from './drafts-in-front.ts';
import { type Description, type NoteMaking, noteOnFigure } from './note-on-figure.ts';
import { type NoteTarget, noteKey } from './note-state.ts';
import type { NotedPage } from './note-view.ts';
import type { Input } from './page-drafts.ts';
import type { PageInFront } from './page-in-front.ts';
import { createTurns } from './turns.ts';

/** What saving needs of the browser and of the page. */
export interface SavingParts extends NoteMaking {
  readonly store: NoteStore;
  /** Describes where a figure stands; null when the page does not answer soon. */
  describe(figure: number): Promise<Description | null>;
}

/** The notes as they are listed, as far as saving has to do with them. */
interface Listed {
  find(id: string): StoredNote | undefined;
  /** Lists a note that was just stored for a slot of the page in front. */
  add(note: StoredNote, slot: string, page: NotedPage): void;
  /** Reads the notes of the page in front again. */
  load(): Promise<void>;
}

/** What a save came to: the note where it is a new one; its revision; whether it stands beside another text of the note. */
interface Saved {
  readonly added: StoredNote | null;
  readonly apart: boolean;
  readonly rev: string;
}

/** Puts a text on the disk with the end of its draft; `base` has the revisions that it changes. */
type Put = (draft: DraftMark | null, base: readonly string[]) => Promise<Outcome<Saved>>;

const BROKEN: Outcome<never> = { ok: false, problem: 'broken' };

/** Saving a text as a note, or as the new text of one. Nothing is asked of the page before it is on disk. */
export function createNoteSaving(parts: SavingParts, front: PageInFront, inFront: DraftsInFront, listed: Listed) {
  const { store } = parts;
  const { page, slots, slotOf, isHere } = front;
  const { say, passages, placeOf } = inFront;
  const inTurn = createTurns();

  async function save(target: NoteTarget, words: Typed): Promise<void> {
    const current = page.value;
    const slot = slotOf(target);
    const { text } = words;
    if (text.trim() === '') return;
    if (current === null || slot === null) return inFront.keepUnplaced(noteKey(target), words);
    const { url } = current;
    if (text.length > LONGEST_NOTE || areTooMany(words.tags))
      return say(url, slot, { phase: 'failed', why: 'long', text });
    const from = inFront.drafts.value;
    const put = target.on === 'note' ? rewriting(target.id, words) : adding(current, target, words);
    const input = { ...words, base: baseOf(target), target: placeOf(target) };
    // a second save waits for the first: what was typed in between belongs to it
    const outcome = await inTurn(JSON.stringify([url, slot]), () => {
      say(url, slot, { phase: 'saving' });
      return sealed(from, slot, input, put);
    });
    if (!outcome.ok) return say(url, slot, { phase: 'failed', why: outcome.problem, text });
    const { added, apart } = outcome.value;
    if (target.on === 'passage') passages.forget(target.id);
    if (added !== null && page.value !== null && isHere(url)) listed.add(added, slot, page.value);
    say(url, slot, { phase: 'saved', ...(apart && { apart }) });
    if (added !== null) await describe(added, current, slot);
    if (isHere(url)) await listed.load();
  }

  /** Stores a text that was typed, with the end of its draft. */
  async function sealed(from: PageDrafts, slot: string, input: Input, put: Put) {
    const base = from.baseOf(slot, input.base);
    const outcome = await put(from.seal(slot, input), base);
    if (!outcome.ok) from.unsealFailed(slot, { ...input, base });
    else from.unsealSaved(slot, input, outcome.value.added === null ? [outcome.value.rev] : base);
    return outcome;
  }

  /** A new note on a place of the page as it is now. */
  function adding(current: NotedPage, target: NoteTarget, words: Typed): Put {
    const note =
      target.on === 'figure' ? noteOnFigure(current, target.figureIndex, words, parts) : onPlace(target, words);
    return async (draft) => {
      const outcome = note === null ? BROKEN : await store.add(note, draft);
      return outcome.ok ? { ok: true, value: { added: outcome.value, apart: false, rev: outcome.value.rev } } : outcome;
    };
  }

  /** A new note on a passage or the page. */
  function onPlace(target: NoteTarget, { text, tags }: Typed): Note | null {
    const place = placeOf(target);
    return place && makeNote({ id: parts.uuid(), at: parts.now(), text, tags, ...place, figure: null });
  }

  /** Other words for a note that is on the screen now. */
  function rewriting(id: string, { text, tags }: Typed): Put {
    const seen = listed.find(id)?.note;
    return async (draft, base) => {
      const outcome = await store.rewrite({ id, base, text, tags, draft, ...(seen && { seen }) });
      if (!outcome.ok) return outcome;
      const { rev, heads } = outcome.value;
      return { ok: true, value: { added: null, apart: heads.length > 1, rev } };
    };
  }

  /**
   * Completes a note that is on disk by the page's own description of its place. What the page says of another text than the
   * one the note was made from may be of another figure; then the quote that it was made with has to do.
   */
  async function describe({ note, rev }: StoredNote, made: NotedPage, slot: string): Promise<void> {
    const figure = slots.value.indexOf(slot);
    const described = figure < 0 ? null : await parts.describe(figure);
    if (described === null || page.value?.text !== made.text) return;
    if (described.quote === note.figure?.surface) await store.complete(note.id, rev, described.selectors);
  }

  return save;
}
