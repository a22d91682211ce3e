import { useLateTexts, useNotes } from './context.ts';
import { ReadingLine } from './correct/ReadingLine.tsx';
import { NotePlace } from './NotePlace.tsx';
import { NoteText } from './NoteText.tsx';
import { labelOf } from './note-label.ts';
import { type NoteView, noteKey } from './panel-props.ts';
import { SaveFailure } from './SaveFailure.tsx';
import { TagList } from './TagList.tsx';
import { formatTime, shorten } from './texts/format.ts';

interface Props {
  note: NoteView;
  /** What it is about, for its name towards a screen reader. */
  what: string;
  /** Makes what a button does, so that the focus goes to what takes its place. */
  act: (does: () => void) => () => void;
}

/** A note that says several things, written in two windows at a time: all of them, to keep one or to keep all. */
export function NoteHeads({ note, what, act }: Props) {
  const { signals, onChooseHead, onKeepBoth } = useNotes();
  const { lang, texts, say } = useLateTexts();
  const save = signals.saves.value[noteKey({ on: 'note', id: note.id })];
  const base = note.heads.map(({ rev }) => rev);
  const t = texts.notes;
  return (
    <article class="note" data-note={note.id} aria-label={what}>
      <NotePlace note={note} />
      <p class="note-warning">{t.apart}</p>
      <ul class="note-heads">
        {note.heads.map(({ rev, text, tags, modified, reading }) => (
          <li key={rev} data-note-head={rev}>
            {reading && <ReadingLine id={note.id} reading={reading} />}
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
                  aria-label={`${t.keepThis}: ${shorten(labelOf({ text, reading }, say), 40)}`}
                  onClick={act(() => onChooseHead(note.id, rev, base))}
                >
                  {t.keepThis}
                </button>
              </span>
            </p>
          </li>
        ))}
      </ul>
      <button type="button" data-action="keep-both" onClick={act(() => onKeepBoth(note.id))}>
        {t.keepAll(note.heads.length)}
      </button>
      {save?.phase === 'failed' && <SaveFailure failure={save} />}
    </article>
  );
}
