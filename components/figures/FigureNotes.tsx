import '../notes.css';
import { useLateTexts, usePanel } from '../context.ts';
import { NoteEditor } from '../NoteEditor.tsx';
import { NotesList } from '../NotesList.tsx';
import { type LateParts, noteKey } from '../panel-props.ts';
import { SaveFailure } from '../SaveFailure.tsx';

/** The reader's notes on one figure, and the editor in which the next one is written. */
export const FigureNotes: LateParts['FigureNotes'] = ({ figureIndex, what, isWriting, onClose }) => {
  const { signals } = usePanel();
  const { texts } = useLateTexts();
  const target = { on: 'figure', figureIndex } as const;
  const notes = signals.notes.value.filter((note) => note.figureIndex === figureIndex);
  const save = signals.saves.value[noteKey(target)];
  return (
    <div class="notes">
      <NotesList notes={notes} label={texts.notes.list} whatOf={() => what} />
      {isWriting && <NoteEditor target={target} what={what} onClose={onClose} />}
      {!isWriting && save?.phase === 'failed' && <SaveFailure failure={save} />}
    </div>
  );
};
