import { useState } from 'preact/hooks';
import { useTexts } from './context.ts';
import { NoteItem } from './NoteItem.tsx';
import type { NoteView } from './panel-props.ts';
import { shorten } from './texts/format.ts';

/** How many notes are drawn before the reader asks for more: ten thousand at once would freeze the panel. */
const PORTION = 40;

interface Props {
  notes: readonly NoteView[];
  label?: string;
  /** What a note is about, for the label of its editor. */
  whatOf: (note: NoteView) => string;
  /** Set where the words a note stands on are to be shown with it, in their language. */
  quotes?: { lang: string | undefined };
}

/** Notes one below the other, drawn in portions. */
export function NotesList({ notes, label, whatOf, quotes }: Props) {
  const { texts } = useTexts();
  const [shown, setShown] = useState(PORTION);
  const rest = notes.length - shown;
  if (notes.length === 0) return null;
  return (
    <>
      <ul class="notes-list" aria-label={label}>
        {notes.slice(0, shown).map((note) => (
          <li key={note.id}>
            {quotes && note.place === 'found' && note.quote !== '' && (
              <blockquote class="quote" lang={quotes.lang}>
                {shorten(note.quote, 200)}
              </blockquote>
            )}
            <NoteItem note={note} what={whatOf(note)} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="figures-more" onClick={() => setShown(shown + PORTION)}>
          {texts.notes.more(Math.min(rest, PORTION))}
        </button>
      )}
    </>
  );
}
