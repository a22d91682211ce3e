import './notes.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel, useTexts } from './context.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NotesList } from './NotesList.tsx';
import { noteKey } from './panel-props.ts';
import { SaveFailure } from './SaveFailure.tsx';
import { useWanted } from './use-wanted.ts';

interface Props {
  figureIndex: number;
  what: string;
  /** Other buttons of the figure, in one row with the one for notes. */
  children: ComponentChildren;
}

/** The reader's notes on one figure, and the button under which the next one is written. */
export function NotesOnFigure({ figureIndex, what, children }: Props) {
  const { signals } = usePanel();
  const { texts } = useTexts();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const target = { on: 'figure', figureIndex } as const;
  const key = noteKey(target);
  const notes = signals.notes.value.filter((note) => note.figureIndex === figureIndex);
  const draft = signals.drafts.value[key];
  const save = signals.saves.value[key];
  // "saved" beside a note that the reader has deleted since would speak of the deletion
  const allDeleted = notes.length > 0 && notes.every(({ deleted }) => deleted);
  const label = draft && !open ? texts.notes.resume : texts.notes.write;
  const wanted = useWanted(target);
  useEffect(() => {
    if (wanted !== null) setOpen(true);
  }, [wanted]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="notes">
      <NotesList notes={notes} label={texts.notes.list} whatOf={() => what} />
      <div class="card-actions">
        {children}
        <button
          type="button"
          ref={button}
          data-action="note"
          aria-expanded={open}
          aria-label={`${label}: ${what}`}
          onClick={() => (open ? close() : setOpen(true))}
        >
          {label}
        </button>
        {save?.phase === 'saved' && !open && !allDeleted && <span class="notes-saved">{texts.notes.saved}</span>}
      </div>
      {open && <NoteEditor target={target} what={what} onClose={close} />}
      {!open && save?.phase === 'failed' && <SaveFailure failure={save} />}
    </div>
  );
}
