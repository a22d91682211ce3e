import './notes.css';
import { quoted } from '../lib/explain/text.ts';
import { usePanel, useTexts } from './context.ts';
import { NotesList } from './NotesList.tsx';
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
      <NotesList notes={notes} whatOf={({ quote }) => quoted(shorten(quote, 40))} quotes={{ lang }} />
    </section>
  );
}
