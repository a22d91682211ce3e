import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_NOTE } from '../lib/notes/note.ts';
import { CopyText } from './CopyText.tsx';
import { usePanel, useTexts } from './context.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NotePlace } from './NotePlace.tsx';
import { NoteText } from './NoteText.tsx';
import { type NoteView, noteKey } from './panel-props.ts';
import { SaveFailure } from './SaveFailure.tsx';
import { formatTime, shorten } from './texts/format.ts';

/** One note: its words, when they were written, and where they stand now. It can be changed, deleted and brought back. */
export function NoteItem({ note, what }: { note: NoteView; what: string }) {
  const { signals, onDeleteNote, onUndoDelete } = usePanel();
  const { lang, texts } = useTexts();
  /** The revision that is being changed; null while the note is only shown. */
  const [editing, setEditing] = useState<string | null>(null);
  /** Set by the reader's act, so that only the item he acted on takes the focus. */
  const acted = useRef(false);
  const edit = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const key = noteKey({ on: 'note', id: note.id });
  const save = signals.saves.value[key];
  const draft = signals.drafts.value[key];
  const label = shorten(note.text, 40);
  const t = texts.notes;
  const toEdit = draft && draft !== note.text ? t.resume : t.edit;

  // the button that was pressed is gone: the focus goes to the one that takes its place
  useLayoutEffect(() => {
    if (!acted.current || editing !== null) return;
    acted.current = false;
    (note.deleted ? undo : edit).current?.focus();
  }, [note.deleted, editing]);

  if (note.deleted) {
    return (
      <p class="note-deleted">
        {t.deleted}{' '}
        <button
          type="button"
          ref={undo}
          aria-label={`${t.undo}: ${label}`}
          onClick={() => {
            acted.current = true;
            onUndoDelete(note.id);
          }}
        >
          {t.undo}
        </button>
      </p>
    );
  }
  if (editing !== null) {
    return (
      <NoteEditor
        target={{ on: 'note', id: note.id, rev: editing }}
        what={what}
        initial={note.text}
        warning={note.rev === editing ? null : t.changedElsewhere}
        onClose={() => {
          acted.current = true;
          setEditing(null);
        }}
      />
    );
  }
  return (
    <div class="note" data-note={note.id}>
      <NotePlace note={note} />
      <NoteText text={note.text} />
      <p class="note-foot">
        <span class="note-time">
          <time dateTime={note.created}>{t.written(formatTime(note.created, lang))}</time>
          {note.modified !== note.created && (
            <>
              , <time dateTime={note.modified}>{t.edited(formatTime(note.modified, lang))}</time>
            </>
          )}
        </span>
        <span class="note-buttons">
          {note.text.length > LONGEST_NOTE ? (
            <CopyText text={note.text} label={label} />
          ) : (
            <button type="button" ref={edit} aria-label={`${toEdit}: ${label}`} onClick={() => setEditing(note.rev)}>
              {toEdit}
            </button>
          )}
          <button
            type="button"
            aria-label={`${t.remove}: ${label}`}
            onClick={() => {
              acted.current = true;
              onDeleteNote(note.id, note.rev);
            }}
          >
            {t.remove}
          </button>
        </span>
      </p>
      {save?.phase === 'saved' && save.beside && <p class="note-beside">{t.beside}</p>}
      {save?.phase === 'failed' && <SaveFailure failure={save} />}
    </div>
  );
}
