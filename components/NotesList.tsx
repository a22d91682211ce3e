import { useTexts } from './context.ts';
import { NoteItem } from './NoteItem.tsx';
import { Portions } from './Portions.tsx';
import type { NoteView } from './panel-props.ts';
import { shorten } from './texts/format.ts';

interface Props {
  notes: readonly NoteView[];
  label?: string;
  /** What a note is about, for the label of its editor. */
  whatOf: (note: NoteView) => string;
  /** Set where the words a note stands on are to be shown with it, in their language. */
  quotes?: { lang: string | undefined };
}

/** Notes one below the other. */
export function NotesList({ notes, label, whatOf, quotes }: Props) {
  const { texts } = useTexts();
  if (notes.length === 0) return null;
  return (
    <Portions
      list="notes-list"
      label={label}
      items={notes}
      keyOf={({ id }) => id}
      draw={(note) => (
        <>
          {quotes && note.place === 'found' && note.quote !== '' && (
            <blockquote class="quote" lang={quotes.lang}>
              {shorten(note.quote, 200)}
            </blockquote>
          )}
          <NoteItem note={note} what={whatOf(note)} />
        </>
      )}
      size={40}
      more={texts.notes.more}
    />
  );
}
