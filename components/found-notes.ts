import type { Say } from '../lib/explain/say.ts';
import { wordsOf } from '../lib/notes/fold.ts';
import { labelOf } from './note-label.ts';
import type { NoteView } from './panel-props.ts';

/**
 * The notes in which each word of a query begins a word, with its accents or without, as the page of all notes finds them; in their
 * order. All of them for a query without words.
 */
export function foundNotes(notes: readonly NoteView[], query: string, say: Say): readonly NoteView[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return notes;
  return notes.filter((note) => {
    const words = wordsOf([labelOf(note, say), note.quote, ...note.tags].join('\n'));
    return asked.every(({ bare }) => words.some((word) => word.bare.startsWith(bare)));
  });
}
