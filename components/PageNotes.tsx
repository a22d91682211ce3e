import './notes.css';
import { quoted } from '../lib/explain/text.ts';
import { inPageOrder } from '../lib/session/in-page-order.ts';
import { usePanel, useTexts } from './context.ts';
import { NotesList } from './NotesList.tsx';
import { PageNote } from './PageNote.tsx';
import { PassageNotes } from './PassageNotes.tsx';
import type { NoteView } from './panel-props.ts';
import { Section } from './Section.tsx';
import { shorten } from './texts/format.ts';

/**
 * All notes of the page: first what is being written, then down the page, then those whose place is gone. A note on a figure
 * is a line here that leads to its card.
 */
export function PageNotes({ figures, lang }: { figures: number; lang?: string }) {
  const { signals } = usePanel();
  const { texts } = useTexts();
  // one that was deleted on a card is brought back there
  const notes = signals.notes.value.filter(({ deleted, figureIndex: at }) => !deleted || at === null || at >= figures);
  const { placed, lost } = inPageOrder(notes);
  const count = notes.filter(({ deleted }) => !deleted).length;
  const whatOf = ({ on, quote }: NoteView) => (on === 'page' ? texts.notes.wholePage : quoted(shorten(quote, 40)));
  if (notes.length + signals.passages.value.length === 0) return <PageNote />;
  return (
    <Section name="notes" title={texts.sections.notes(count)}>
      <PassageNotes lang={lang} />
      <NotesList notes={placed} whatOf={whatOf} inPage={{ lang, figures }} />
      {lost.length > 0 && (
        <>
          <h3 class="notes-lost">{texts.sections.lostNotes}</h3>
          <NotesList notes={lost} whatOf={whatOf} inPage={{ lang, figures }} />
        </>
      )}
      <PageNote />
    </Section>
  );
}
