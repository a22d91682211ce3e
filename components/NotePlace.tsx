import { useTexts } from './context.ts';
import type { NoteView } from './panel-props.ts';
import { shorten } from './texts/format.ts';

/** Says when the words a note was written on have changed or are gone; nothing while they stand as they did. */
export function NotePlace({ note }: { note: NoteView }) {
  const { texts } = useTexts();
  const quote = shorten(note.quote, 120);
  if (note.place === 'found' || quote === '') return null;
  if (note.place === 'changed') {
    const now = note.quoteNow === null ? null : shorten(note.quoteNow, 120);
    return <p class="note-place">{now ? texts.notes.changed(quote, now) : texts.notes.changedUnknown(quote)}</p>;
  }
  return (
    <p class="note-place">
      {texts.notes.lost(quote)} {texts.notes.lostHint}
    </p>
  );
}
