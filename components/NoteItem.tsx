import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isSameText } from '../lib/notes/draft-mark.ts';
import { LONGEST_NOTE } from '../lib/notes/note.ts';
import { AttachNote } from './AttachNote.tsx';
import { CopyText } from './CopyText.tsx';
import { useLateTexts, useNotes } from './context.ts';
import { ReadingLine } from './correct/ReadingLine.tsx';
import { Deleted } from './Deleted.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteHeads } from './NoteHeads.tsx';
import { NotePlace } from './NotePlace.tsx';
import { NoteText } from './NoteText.tsx';
import { labelOf } from './note-label.ts';
import { type NoteView, noteKey } from './panel-props.ts';
import { SaveFailure } from './SaveFailure.tsx';
import { TagList } from './TagList.tsx';
import { formatTime, shorten } from './texts/format.ts';
import { useTakeover } from './use-takeover.ts';

/** One note: its words, when they were written, and where they stand now. It can be changed, deleted and brought back. */
export function NoteItem({ note, what }: { note: NoteView; what: string }) {
  const { signals, brought, onDeleteNote, onUndoDelete, onShowNote } = useNotes();
  const { lang, texts, say } = useLateTexts();
  /** The revisions that are being changed; null while the note is only shown. */
  const [editing, setEditing] = useState<readonly string[] | null>(null);
  const { button, act } = useTakeover(`${note.deleted} ${editing} ${note.heads.length > 1}`);
  const key = noteKey({ on: 'note', id: note.id });
  const save = signals.saves.value[key];
  const draft = signals.drafts.value[key];
  const label = shorten(labelOf(note, say), 40);
  const t = texts.notes;
  const toEdit = draft && !isSameText(draft, note) ? t.resume : t.edit;
  const base = note.heads.map(({ rev }) => rev);

  const item = useRef<HTMLElement>(null);
  const noted = signals.noted.value?.id === note.id ? signals.noted.value : null;

  // the reader came to it from the page
  useLayoutEffect(() => {
    if (noted === null || brought.has(noted) || item.current === null) return;
    brought.add(noted);
    item.current.focus({ preventScroll: true });
    item.current.scrollIntoView({ block: 'center' });
  }, [noted, brought]);

  if (note.deleted) {
    return (
      <>
        <Deleted says={t.deleted} label={label} button={button} onUndo={act(() => onUndoDelete(note.id))} />
        {save?.phase === 'failed' && <SaveFailure failure={save} />}
      </>
    );
  }
  if (editing !== null) {
    return (
      <NoteEditor
        target={{ on: 'note', id: note.id, base: editing }}
        what={what}
        initial={note}
        warning={base.join() === editing.join() ? null : t.changedElsewhere}
        onClose={act(() => setEditing(null))}
      />
    );
  }
  if (note.heads.length > 1) return <NoteHeads note={note} what={what} act={act} />;
  return (
    <article
      ref={item}
      class="note"
      data-note={note.id}
      tabIndex={-1}
      aria-label={what}
      aria-current={noted ? 'true' : undefined}
    >
      <NotePlace note={note} />
      {note.reading && <ReadingLine id={note.id} reading={note.reading} />}
      {(note.text !== '' || !note.reading) && <NoteText text={note.text} />}
      <TagList tags={note.tags} />
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
          {note.on === 'passage' && (note.place === 'found' || note.place === 'changed') && (
            <button
              type="button"
              data-action="show-note"
              aria-label={`${texts.card.showOnPage}: ${label}`}
              onClick={() => onShowNote(note.id)}
            >
              {texts.card.showOnPage}
            </button>
          )}
          {note.text.length > LONGEST_NOTE ? (
            <CopyText text={note.text} label={label} />
          ) : (
            <button type="button" ref={button} aria-label={`${toEdit}: ${label}`} onClick={() => setEditing(base)}>
              {toEdit}
            </button>
          )}
          <button type="button" aria-label={`${t.remove}: ${label}`} onClick={act(() => onDeleteNote(note.id, base))}>
            {t.remove}
          </button>
        </span>
      </p>
      {note.place === 'lost' && <AttachNote note={note} />}
      {save?.phase === 'failed' && <SaveFailure failure={save} />}
    </article>
  );
}
