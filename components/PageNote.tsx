import './notes.css';
import { useRef } from 'preact/hooks';
import { useLateTexts, usePanel } from './context.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { noteKey } from './panel-props.ts';
import { Saved } from './Saved.tsx';
import { SaveFailure } from './SaveFailure.tsx';
import { useOpenEditor, useWanted } from './use-wanted.ts';

/** The button under which a note on the whole page is written, whatever is on the page. */
export function PageNote() {
  const { signals } = usePanel();
  const { texts } = useLateTexts();
  const button = useRef<HTMLButtonElement>(null);
  const target = { on: 'page' } as const;
  const [open, setOpen] = useOpenEditor(target, false);
  const wanted = useWanted(target);
  const key = noteKey(target);
  const save = signals.saves.value[key];
  if (signals.notedAt.value.length === 0) return null;
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
      {!open && <Saved save={save} />}
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
