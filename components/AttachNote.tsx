import { useState } from 'preact/hooks';
import { usePanel, useTexts } from './context.ts';
import type { AttachFault, NoteView } from './panel-props.ts';
import { shorten } from './texts/format.ts';

/** For a note whose place is gone: puts it on what is selected on the page, or says why that cannot be. */
export function AttachNote({ note }: { note: NoteView }) {
  const { onAttach } = usePanel();
  const { texts } = useTexts();
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
      <button type="button" data-action="attach" aria-label={`${t.attach}: ${shorten(note.text, 40)}`} onClick={attach}>
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
