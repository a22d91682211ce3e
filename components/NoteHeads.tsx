import { useNotes, useTexts } from './context.ts';
import { NotePlace } from './NotePlace.tsx';
import { NoteText } from './NoteText.tsx';
import { type NoteView, noteKey } from './panel-props.ts';
import { SaveFailure } from './SaveFailure.tsx';
import { TagList } from './TagList.tsx';
import { formatTime, shorten } from './texts/format.ts';

/** A note that says several things, written in two windows at a time: all of them, to keep one or to keep all. */
export function NoteHeads({ note }: { note: NoteView }) {
  const { signals, onChooseHead, onKeepBoth } = useNotes();
  const { lang, texts } = useTexts();
  const save = signals.saves.value[noteKey({ on: 'note', id: note.id })];
  const base = note.heads.map(({ rev }) => rev);
  const t = texts.notes;
  return (
    <div class="note" data-note={note.id} data-heads={note.heads.length}>
      <NotePlace note={note} />
      <p class="note-warning">{t.apart}</p>
      <ul class="note-heads">
        {note.heads.map(({ rev, text, tags, modified }) => (
          <li key={rev} data-head={rev}>
            <NoteText text={text} />
            <TagList tags={tags} />
            <p class="note-foot">
              <span class="note-time">
                <time dateTime={modified}>{t.written(formatTime(modified, lang))}</time>
              </span>
              <span class="note-buttons">
                <button
                  type="button"
                  data-action="keep-this"
                  aria-label={`${t.keepThis}: ${shorten(text, 40)}`}
                  onClick={() => onChooseHead(note.id, rev, base)}
                >
                  {t.keepThis}
                </button>
              </span>
            </p>
          </li>
        ))}
      </ul>
      <button type="button" data-action="keep-both" onClick={() => onKeepBoth(note.id)}>
        {t.keepBoth}
      </button>
      {save?.phase === 'failed' && <SaveFailure failure={save} />}
    </div>
  );
}
