import { NoteItem } from '../NoteItem.tsx';
import { labelOf } from '../note-label.ts';
import { Portions } from '../Portions.tsx';
import { shorten } from '../texts/format.ts';
import { useAllNotes, useAllTexts } from './context.ts';
import { viewOf } from './note-view-of.ts';

/** Notes deleted within the last day, to be brought back. */
export function DeletedNotes() {
  const { all } = useAllNotes();
  const { t, texts, say } = useAllTexts();
  const deleted = all.deleted.value;
  if (deleted.length === 0) return null;
  return (
    <details class="disclosure deleted-notes">
      <summary>{t.deleted.title(deleted.length)}</summary>
      <p class="section-hint">{t.deleted.hint}</p>
      <Portions
        list="notes-list"
        items={deleted}
        keyOf={({ note }) => note.id}
        draw={(stored) => (
          <div class="deleted-note">
            <p class="deleted-words">{shorten(labelOf(stored.note, say), 160)}</p>
            <NoteItem note={viewOf(stored)} what="" />
          </div>
        )}
        size={20}
        more={texts.notes.more}
      />
    </details>
  );
}
