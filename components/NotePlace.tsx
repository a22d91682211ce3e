import { changedPart } from '../lib/session/changed-part.ts';
import { useTexts } from './context.ts';
import type { NoteView } from './panel-props.ts';
import { shorten } from './texts/format.ts';

/** Says when the words a note was written on have changed, are gone or cannot be looked for; nothing while they stand as they did. */
export function NotePlace({ note }: { note: NoteView }) {
  const { texts } = useTexts();
  const quote = shorten(note.quote, 120);
  if (note.place === 'found' || quote === '') return null;
  // on the card of the figure it was last seen on it needs no word
  if (note.place === 'unknown') {
    return note.figureIndex === null ? <p class="note-place">{texts.notes.unknown(quote)}</p> : null;
  }
  if (note.place === 'changed') {
    const part = note.quoteNow ? changedPart(note.quote, note.quoteNow) : null;
    const said = part
      ? texts.notes.changed(shorten(part.before, 120), shorten(part.now, 120))
      : texts.notes.changedUnknown(quote);
    return <p class="note-place">{said}</p>;
  }
  return (
    <p class="note-place">
      {texts.notes.lost(quote)} {texts.notes.lostHint}
    </p>
  );
}
