import { useState } from 'preact/hooks';
import { LONGEST_NOTE } from '../lib/notes/note.ts';
import { useLateTexts } from './context.ts';

/** How many characters of a text are shown before the reader asks for more: about two screens. */
const FIRST = 3000;

/** The reader's words. A long text begins folded; one that is longer than a note may be is never drawn whole. */
export function NoteText({ text }: { text: string }) {
  const { texts } = useLateTexts();
  const [whole, setWhole] = useState(false);
  const shown = text.length <= FIRST || (whole && text.length <= LONGEST_NOTE);
  if (shown) return <p class="note-text">{text}</p>;
  return (
    <>
      <p class="note-text">{`${text.slice(0, FIRST).replace(/[\ud800-\udbff]$/, '')}…`}</p>
      {text.length <= LONGEST_NOTE ? (
        <button type="button" class="note-more" onClick={() => setWhole(true)}>
          {texts.notes.showAll(text.length)}
        </button>
      ) : (
        <p class="note-place">{texts.notes.tooLong(text.length)}</p>
      )}
    </>
  );
}
