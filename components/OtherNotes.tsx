import './notes.css';
import { quoted } from '../lib/explain/text.ts';
import { usePanel, useTexts } from './context.ts';
import { NoteItem } from './NoteItem.tsx';
import { shorten } from './texts/format.ts';

/** Notes that stand on no card: on a passage, on the page, or on a figure that is gone. None is ever left out. */
export function OtherNotes({ figures, lang }: { figures: number; lang?: string }) {
  const { signals } = usePanel();
  const { texts } = useTexts();
  const notes = signals.notes.value.filter(({ figureIndex }) => figureIndex === null || figureIndex >= figures);
  if (notes.length === 0) return null;
  return (
    <section class="section" aria-labelledby="other-notes">
      <h2 id="other-notes">{texts.sections.otherNotes}</h2>
      <ul class="notes-list">
        {notes.map((note) => (
          <li key={note.id}>
            {note.place === 'found' && note.quote !== '' && (
              <blockquote class="quote" lang={lang}>
                {shorten(note.quote, 200)}
              </blockquote>
            )}
            <NoteItem note={note} what={quoted(shorten(note.quote, 40))} />
          </li>
        ))}
      </ul>
    </section>
  );
}
