import { LONGEST_NOTE } from '../lib/notes/note.ts';
import { useLateTexts } from './context.ts';

/** From how many characters before the limit it is told of. */
const NEAR = 5000;

/** Says how much room a text that is being typed has left, before there is none, and by how much it is too long. */
export function NoteLength({ length }: { length: number }) {
  const { texts } = useLateTexts();
  const left = LONGEST_NOTE - length;
  if (left > NEAR) return null;
  if (left >= 0) return <p class="editor-hint">{texts.notes.left(left)}</p>;
  return (
    <p class="note-warning" role="alert">
      {texts.notes.over(-left)}
    </p>
  );
}
