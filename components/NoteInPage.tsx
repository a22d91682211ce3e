import { usePanel, useTexts } from './context.ts';
import { NoteItem } from './NoteItem.tsx';
import type { NoteView } from './panel-props.ts';
import { shorten } from './texts/format.ts';

interface Props {
  note: NoteView;
  what: string;
  /** The language of the page's words. */
  lang: string | undefined;
  /** How many figures have cards. */
  figures: number;
}

/** A note among all those of its page: with the words it stands on, or as a line that leads to the card of its figure. */
export function NoteInPage({ note, what, lang, figures }: Props) {
  const { onPickFigure } = usePanel();
  const { texts } = useTexts();
  const { figureIndex, quote, place } = note;
  if (figureIndex !== null && figureIndex < figures) {
    return (
      <button type="button" class="note-line" data-note-line={note.id} onClick={() => onPickFigure(figureIndex)}>
        <strong lang={lang}>{shorten(quote, 60)}</strong> {shorten(note.text, 80)}
      </button>
    );
  }
  return (
    <>
      {place !== 'lost' && place !== 'changed' && quote !== '' && (
        <blockquote class="quote" lang={lang}>
          {shorten(quote, 200)}
        </blockquote>
      )}
      {note.on === 'page' && <p class="note-on-page">{texts.notes.onWholePage}</p>}
      <NoteItem note={note} what={what} />
    </>
  );
}
