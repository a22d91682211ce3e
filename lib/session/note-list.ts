import { signal } from '@preact/signals';
import type { StoredNote } from '../notes/note-record.ts';
import { type Locate, placesOf } from './note-places.ts';
import type { NoteView } from './note-state.ts';
import { type NotedPage, type NotePlace, noteView } from './note-view.ts';

/** How long, in milliseconds, the page may look for notes before they are shown without their places. */
const SOON = 250;

/**
 * The notes of one page as the screen lists them. They are shown whether or not the page answers; while it does not, a note
 * stays on the figure it was last seen on, if that is still there.
 */
export function createNoteList(locate: Locate) {
  /** Null until they have been read. */
  const views = signal<readonly NoteView[] | null>(null);
  let stored: readonly StoredNote[] = [];
  /** The slot of the figure that each note was last seen on, by the note's id. */
  let standing: ReadonlyMap<string, string> = new Map();

  function show(page: NotedPage, slots: readonly string[], places: ReadonlyMap<string, NotePlace> | null): void {
    const index = new Map(slots.map((slot, figure) => [slot, figure]));
    const listed = stored.map((one) => {
      const remembered = index.get(standing.get(one.note.id) ?? '') ?? null;
      return noteView(one, places?.get(one.note.id) ?? { found: 'unknown' }, page, remembered);
    });
    standing = new Map(
      listed.flatMap(({ id, figureIndex }) => (figureIndex === null ? [] : [[id, slots[figureIndex] ?? ''] as const])),
    );
    views.value = listed;
  }

  return {
    views,
    find: (id: string): StoredNote | undefined => stored.find(({ note }) => note.id === id),

    /** Shows what was read, with the places that the page gives. `slots` are the report's, `isWanted` false ends it. */
    async take(
      notes: readonly StoredNote[],
      page: NotedPage,
      slots: readonly string[],
      isWanted: () => boolean,
    ): Promise<void> {
      stored = notes;
      const late = setTimeout(() => isWanted() && show(page, slots, null), SOON);
      const places = await placesOf(notes, locate, isWanted);
      clearTimeout(late);
      if (isWanted()) show(page, slots, places);
    },

    /** Shows a note that was just saved on the figure of a slot, without asking where it stands. */
    add(one: StoredNote, slot: string, page: NotedPage, slots: readonly string[]): void {
      const figure = slots.indexOf(slot);
      stored = [...stored, one];
      standing = new Map([...standing, [one.note.id, slot]]);
      const view = noteView(one, { found: 'unknown' }, page, figure < 0 ? null : figure);
      views.value = [...(views.value ?? []), view];
    },
  };
}
