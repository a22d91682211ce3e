import type { DraftMark } from '../notes/drafts.ts';
import { LONGEST_NOTE } from '../notes/note.ts';
import type { StoredNote } from '../notes/note-calls.ts';
import type { Outcome } from '../notes/problem.ts';
import type { NoteStore } from '../notes/store.ts';
import type { DraftsInFront, PageDrafts } from './drafts-in-front.ts';
import { type Description, type NoteMaking, noteOnFigure } from './note-on-figure.ts';
import { type NoteTarget, noteKey } from './note-state.ts';
import type { NotedPage } from './note-view.ts';
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

/** What a save came to: the note where it is a new one; whether it stands beside the one that was to be changed. */
interface Saved {
  readonly added: StoredNote | null;
  readonly beside: boolean;
  readonly rev: string;
}

/** Puts a text on the disk with the end of its draft; `base` is the revision that it changes. */
type Put = (draft: DraftMark | null, base: string | null) => Promise<Outcome<Saved>>;

const BROKEN: Outcome<never> = { ok: false, problem: 'broken' };

/** Saving a text as a note, or as the new text of one. Nothing is asked of the page before it is on disk. */
export function createNoteSaving(parts: SavingParts, front: PageInFront, inFront: DraftsInFront, listed: Listed) {
  const { store } = parts;
  const { page, slots, slotOf, isHere } = front;
  const { say } = inFront;
  const inTurn = createTurns();

  async function save(target: NoteTarget, text: string): Promise<void> {
    const current = page.value;
    const slot = slotOf(target);
    if (text.trim() === '') return;
    if (current === null || slot === null) return inFront.keepUnplaced(noteKey(target), text);
    const { url } = current;
    if (text.length > LONGEST_NOTE) return say(url, slot, { phase: 'failed', why: 'long', text });
    const from = inFront.drafts.value;
    const put = target.on === 'note' ? rewriting(target, text) : adding(current, target.figureIndex, text);
    // a second save waits for the first: what was typed in between belongs to it
    const outcome = await inTurn(JSON.stringify([url, slot]), () => {
      say(url, slot, { phase: 'saving' });
      return sealed(from, slot, text, target.on === 'note' ? target.rev : null, put);
    });
    if (!outcome.ok) return say(url, slot, { phase: 'failed', why: outcome.problem, text });
    const { added, beside } = outcome.value;
    if (added !== null && page.value !== null && isHere(url)) listed.add(added, slot, page.value);
    say(url, slot, { phase: 'saved', ...(beside && { beside }) });
    if (added !== null) await describe(added, current, slot);
    if (isHere(url)) await listed.load();
  }

  /** Stores a text that was typed, with the end of its draft; `rev` is the text it changes, null for a new note. */
  async function sealed(from: PageDrafts, slot: string, text: string, rev: string | null, put: Put) {
    const base = from.baseOf(slot, rev);
    const outcome = await put(from.seal(slot, text), base);
    if (!outcome.ok) from.unsealFailed(slot, text, base);
    else from.unsealSaved(slot, text, rev === null || outcome.value.beside ? base : outcome.value.rev);
    return outcome;
  }

  /** A new note on a figure of the page as it is now. */
  function adding(current: NotedPage, figure: number, text: string): Put {
    const note = noteOnFigure(current, figure, text, parts);
    return async (draft) => {
      const outcome = note === null ? BROKEN : await store.add(note, draft);
      return outcome.ok
        ? { ok: true, value: { added: outcome.value, beside: false, rev: outcome.value.rev } }
        : outcome;
    };
  }

  /** Other words for a note that is on the screen now. */
  function rewriting({ id, rev }: { readonly id: string; readonly rev: string }, text: string): Put {
    const note = listed.find(id)?.note;
    return async (draft, base) => {
      const outcome = note === undefined ? BROKEN : await store.rewrite({ note, rev: base ?? rev, text, draft });
      return outcome.ok ? { ok: true, value: { added: null, ...outcome.value } } : outcome;
    };
  }

  /**
   * Completes a note that is on disk by the page's own description of its place. What the page says of another text than the
   * one the note was made from may be of another figure; then the quote that it was made with has to do.
   */
  async function describe({ note }: StoredNote, made: NotedPage, slot: string): Promise<void> {
    const figure = slots.value.indexOf(slot);
    const described = figure < 0 ? null : await parts.describe(figure);
    if (described === null || page.value?.text !== made.text) return;
    if (described.quote === note['doiChieu:figure']?.surface) await store.locate(note.id, described.selectors);
  }

  return save;
}
