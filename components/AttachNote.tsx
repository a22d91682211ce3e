import { useState } from 'preact/hooks';
import { useLateTexts, usePanel } from './context.ts';
import { labelOf } from './note-label.ts';
import type { AttachFault, NoteView } from './panel-props.ts';
import { shorten } from './texts/format.ts';

/** For a note whose place is gone: puts it on what is selected on the page, or says why that cannot be. */
export function AttachNote({ note }: { note: NoteView }) {
  const { onAttach } = usePanel();
  const { texts, say } = useLateTexts();
  const [fault, setFault] = useState<AttachFault | null>(null);
  const t = texts.notes;
  const attach = async () => {
    setFault(null);
    setFault(
      await onAttach(
        note.id,
        note.heads.map(({ rev }) => rev),
      ),
    );
  };
  return (
    <>
      <button
        type="button"
        data-action="attach"
        aria-label={`${t.attach}: ${shorten(labelOf(note, say), 40)}`}
        onClick={attach}
      >
        {t.attach}
      </button>
      {fault !== null && (
        <p class="note-warning" role="alert">
          {t.notAttached[fault]}
        </p>
      )}
    </>
  );
}
