import { type Note, quoteIn, quoteOf } from '../notes/note.ts';
import type { StoredNote } from '../notes/note-record.ts';
import { surfaceOf } from './figure-slot.ts';
import type { PlacedDraft } from './loose-drafts.ts';
import { noteKey, passageOf } from './note-state.ts';

const named = (place: string, text: string): string => JSON.stringify([place, text.trim()]);

/** The place of a note as the slot of its draft tells it: the words of its figure, `page`, or `passage` with its quote. */
const placeOf = (note: Note): string => {
  if (note.figure !== null) return note.figure.surface;
  return note.selectors.length === 0 ? 'page' : `passage:${quoteOf(note)}`;
};

/**
 * Tells whether a text that was typed for a slot stands in one of the notes: in the slot's own, on a figure in its words, on the
 * page, or on a passage in the words of `target`.
 */
export function savedTexts(
  notes: readonly StoredNote[],
): (draft: Pick<PlacedDraft, 'slot' | 'text' | 'target'>) => boolean {
  const saved = new Set(
    notes
      .filter(({ deleted }) => !deleted)
      .flatMap(({ heads }) => heads)
      .flatMap(({ note }) => [named(noteKey({ on: 'note', id: note.id }), note.text), named(placeOf(note), note.text)]),
  );
  return ({ slot, text, target }) => {
    const place = passageOf(slot) === null ? (surfaceOf(slot) ?? slot) : `passage:${quoteIn(target?.selectors ?? [])}`;
    return saved.has(named(place, text));
  };
}
