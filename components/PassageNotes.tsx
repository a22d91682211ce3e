import './notes.css';
import { quoted } from '../lib/explain/text.ts';
import { useLateTexts, usePanel } from './context.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { noteKey, type Passage } from './panel-props.ts';
import { SaveFailure } from './SaveFailure.tsx';
import { shorten } from './texts/format.ts';
import { useOpenEditor } from './use-wanted.ts';

/** The passages that a note was begun on, each with its editor. */
export function PassageNotes({ lang }: { lang: string | undefined }) {
  const { signals } = usePanel();
  const { texts } = useLateTexts();
  const passages = signals.passages.value;
  if (passages.length === 0) return null;
  return (
    <ul class="notes-list" aria-label={texts.pageNotes.passages}>
      {passages.map((passage) => (
        <li key={passage.id} data-passage={passage.id}>
          <PassageNote passage={passage} lang={lang} />
        </li>
      ))}
    </ul>
  );
}

function PassageNote({ passage, lang }: { passage: Passage; lang: string | undefined }) {
  const { signals, onForgetPassage } = usePanel();
  const { texts } = useLateTexts();
  const target = { on: 'passage', id: passage.id } as const;
  const key = noteKey(target);
  const draft = signals.drafts.value[key];
  const save = signals.saves.value[key];
  const what = quoted(shorten(passage.quote, 40));
  // one that is only known by its draft was left before: the reader goes on when he wants to
  const [open, setOpen] = useOpenEditor(target, draft === undefined);
  const close = () => {
    setOpen(false);
    if (!draft) onForgetPassage(passage.id);
  };
  return (
    <div class="notes">
      <blockquote class="quote" lang={lang}>
        {shorten(passage.quote, 400)}
      </blockquote>
      {open ? (
        <NoteEditor target={target} what={what} onClose={close} />
      ) : (
        <>
          <button type="button" aria-label={`${texts.notes.resume}: ${what}`} onClick={() => setOpen(true)}>
            {texts.notes.resume}
          </button>
          {save?.phase === 'failed' && <SaveFailure failure={save} />}
        </>
      )}
    </div>
  );
}
