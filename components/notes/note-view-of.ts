import type { StoredNote } from '../../lib/notes/note-record.ts';
import type { NoteView } from '../../lib/session/note-state.ts';
import { noteView } from '../../lib/session/note-view.ts';

/** A note as the panel shows it, but that nobody asks where it stands: its page is not here, and a button of its own opens it. */
export function viewOf(stored: StoredNote): NoteView {
  const { page } = stored.note;
  const view = noteView(stored, { found: 'found', span: null }, { report: null, text: '', ...page }, null);
  return { ...view, on: 'page' };
}
