import './notes.css';
import { useMemo, useState } from 'preact/hooks';
import { quoted } from '../lib/explain/text.ts';
import { inPageOrder } from '../lib/session/in-page-order.ts';
import { useLateTexts, usePanel } from './context.ts';
import { foundNotes } from './found-notes.ts';
import { NoteSearch } from './NoteSearch.tsx';
import { NotesList } from './NotesList.tsx';
import { PageNote } from './PageNote.tsx';
import { PassageNotes } from './PassageNotes.tsx';
import type { NoteView } from './panel-props.ts';
import { Section } from './Section.tsx';
import { shorten } from './texts/format.ts';
import { notesTabTexts } from './texts/notes-tab.ts';

/** Fewer notes than that are seen at a glance. */
const SEARCHED_FROM = 4;

/**
 * All notes of the page: first what is being written, then those whose place is gone, then down the page. A note on a figure is a
 * line here that leads to its card.
 */
export function PageNotes({ figures, lang }: { figures: number; lang?: string }) {
  const { signals } = usePanel();
  const { lang: screen, texts, say } = useLateTexts();
  const [query, setQuery] = useState('');
  const notes = signals.notes.value;
  const noted = signals.noted.value?.id;
  const found = useMemo(() => foundNotes(notes, query, say), [notes, query, say]);
  // one that the reader comes to from the page is there, whatever he was looking for
  const { placed, lost } = inPageOrder(notes.filter((note) => note.id === noted || found.includes(note)));
  const count = notes.filter(({ deleted }) => !deleted).length;
  const whatOf = ({ on, quote }: NoteView) => (on === 'page' ? texts.notes.wholePage : quoted(shorten(quote, 40)));
  return (
    <Section name="notes" title={texts.pageNotes.all(count)}>
      <PageNote />
      {signals.notesProblem.value === null && notes.length + signals.passages.value.length === 0 && (
        <p class="notes-none">{notesTabTexts(screen).none}</p>
      )}
      <PassageNotes lang={lang} />
      {(notes.length >= SEARCHED_FROM || query !== '') && (
        <NoteSearch query={query} count={found.length} onQuery={setQuery} />
      )}
      {lost.length > 0 && (
        <>
          <h3 class="notes-lost">{texts.pageNotes.lost}</h3>
          <NotesList notes={lost} whatOf={whatOf} inPage={{ lang, figures }} />
        </>
      )}
      <NotesList notes={placed} whatOf={whatOf} inPage={{ lang, figures }} />
    </Section>
  );
}
