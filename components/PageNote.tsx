import './notes.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel, useTexts } from './context.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { noteKey } from './panel-props.ts';
import { SaveFailure } from './SaveFailure.tsx';
import { useWanted } from './use-wanted.ts';

/** The button under which a note on the whole page is written, whatever is on the page. */
export function PageNote() {
  const { signals } = usePanel();
  const { texts } = useTexts();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const target = { on: 'page' } as const;
  const key = noteKey(target);
  const save = signals.saves.value[key];
  const wanted = useWanted(target);
  useEffect(() => {
    if (wanted !== null) setOpen(true);
  }, [wanted]);
  if (!signals.hasPage.value) return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="page-note">
      <button
        type="button"
        ref={button}
        data-action="page-note"
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {signals.drafts.value[key] && !open ? texts.notes.resumeOnPage : texts.notes.writeOnPage}
      </button>
      {save?.phase === 'saved' && !open && <span class="notes-saved">{texts.notes.saved}</span>}
      {open && wanted?.instead && (
        <p class="note-warning" role="status">
          {texts.notes.instead[wanted.instead]}
        </p>
      )}
      {open && <NoteEditor target={target} what={texts.notes.wholePage} onClose={close} />}
      {!open && save?.phase === 'failed' && <SaveFailure failure={save} />}
    </div>
  );
}
