import type { StoredNote } from '../notes/note-calls.ts';
import { surfaceOf } from './figure-slot.ts';
import { noteKey } from './note-state.ts';

const named = (place: string, text: string): string => JSON.stringify([place, text.trim()]);

/** Tells whether a text that was typed for a slot stands in one of the notes: in the slot's own, or on a figure in its words. */
export function savedTexts(notes: readonly StoredNote[]): (slot: string, text: string) => boolean {
  const saved = new Set(
    notes
      .filter(({ deleted }) => !deleted)
      .flatMap(({ note }) => [
        named(noteKey({ on: 'note', id: note.id }), note.body.value),
        named(note['doiChieu:figure']?.surface ?? '', note.body.value),
      ]),
  );
  return (slot, text) => saved.has(named(surfaceOf(slot) ?? slot, text));
}
