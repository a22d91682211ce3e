import type { Note } from '../notes/note.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { NotePlace } from './note-view.ts';

/** Finds the places of notes on the page in front; null when the page does not answer. */
export type Locate = (notes: readonly Pick<Note, 'id' | 'selectors'>[]) => Promise<readonly NotePlace[] | null>;

/** How many notes the page is asked for at a time, so that finding many does not hold it up in one go. */
const PORTION = 100;

/**
 * Where the notes stand now, by their ids; null when the page does not answer. `isWanted` is asked between the portions:
 * what nobody waits for any more is not looked for.
 */
export async function placesOf(
  notes: readonly StoredNote[],
  locate: Locate,
  isWanted: () => boolean,
): Promise<ReadonlyMap<string, NotePlace> | null> {
  const places = new Map<string, NotePlace>();
  for (let from = 0; from < notes.length && isWanted(); from += PORTION) {
    const asked = notes.slice(from, from + PORTION);
    const found = await locate(asked.map(({ note }) => note));
    if (found === null) return null;
    for (const [index, { note }] of asked.entries()) places.set(note.id, found[index] ?? { found: 'unknown' });
  }
  return places;
}
