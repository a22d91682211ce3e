import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Typed } from '../lib/notes/draft-mark.ts';
import { LONGEST_NOTE } from '../lib/notes/note.ts';
import { areTooMany } from '../lib/notes/tags.ts';
import { useLateTexts, useNotes } from './context.ts';
import { NoteLength } from './NoteLength.tsx';
import { type NoteTarget, noteKey, type SaveState } from './panel-props.ts';
import { SaveFailure } from './SaveFailure.tsx';
import { TagsField } from './TagsField.tsx';
import { unbroken } from './unbroken.ts';
import { useWanted } from './use-wanted.ts';

interface Props {
  target: NoteTarget;
  /** What the note is about, for its label. */
  what: string;
  /** What to start from when there is no draft. */
  initial?: Typed;
  /** Something the reader should know before he saves. */
  warning?: string | null;
  onClose: () => void;
}

const NOTHING: Typed = { text: '', tags: [] };

/**
 * Where a note is typed. Every keystroke goes out as a draft; the editor closes by itself only when the text is on disk.
 * A text that could not be saved stays in the field.
 */
export function NoteEditor({ target, what, initial = NOTHING, warning = null, onClose }: Props) {
  const { signals, onDraft, onSaveNote } = useNotes();
  const { texts } = useLateTexts();
  const key = noteKey(target);
  const save = signals.saves.value[key];
  const draft = signals.drafts.value[key];
  const [{ text, tags }, setWords] = useState(draft ?? initial);
  const touched = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  /** What the save state was when this editor asked for a save; undefined while it has not asked. */
  const asked = useRef<{ readonly before: SaveState | undefined } | null>(null);
  const hint = useId();
  const wanted = useWanted(target);

  // when it opens, and whenever the reader asks for it again
  useLayoutEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [wanted]);

  // an editor that was opened before the drafts were read begins with its draft all the same
  useEffect(() => {
    if (!touched.current && draft !== undefined) setWords(draft);
  }, [draft]);

  useEffect(() => {
    if (!asked.current || save === asked.current.before) return;
    if (save?.phase === 'saved') onClose();
    if (save?.phase === 'failed') asked.current = null;
  }, [save, onClose]);

  const submit = () => {
    if (save?.phase === 'saving') return;
    const written = field.current?.value ?? text;
    if (written.trim() === '') {
      field.current?.focus();
      return;
    }
    if (written.length > LONGEST_NOTE || areTooMany(tags)) return;
    asked.current = { before: save };
    onSaveNote(target, { text: written, tags });
  };
  const typed = (words: Typed) => {
    touched.current = true;
    setWords(words);
    onDraft(target, words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Vietnamese is typed through input methods: keys that finish a composition are not for us
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  };

  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label>
        <span class="editor-label">{unbroken(texts.notes.label(what))}</span>
        <textarea
          ref={field}
          rows={4}
          value={text}
          placeholder={texts.notes.placeholder}
          aria-describedby={hint}
          onInput={(event) => typed({ text: event.currentTarget.value, tags })}
          onKeyDown={onKeyDown}
        />
      </label>
      <p class="editor-hint" id={hint}>
        {texts.notes.keys}
      </p>
      <NoteLength length={text.length} />
      <TagsField tags={tags} onTags={(next) => typed({ text, tags: next })} onKeyDown={onKeyDown} />
      {warning !== null && (
        <p class="note-warning" role="status">
          {warning}
        </p>
      )}
      {save?.phase === 'failed' && <SaveFailure failure={save} />}
      <p class="editor-buttons">
        <button type="submit" class="primary" data-action="save" disabled={save?.phase === 'saving'}>
          {save?.phase === 'saving' ? texts.notes.saving : texts.notes.save}
        </button>
        <button type="button" onClick={onClose}>
          {texts.notes.close}
        </button>
      </p>
    </form>
  );
}
