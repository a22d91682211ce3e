import type { Ref } from 'preact';
import { useLateTexts } from './context.ts';

interface Props {
  /** That it is deleted, in a sentence. */
  says: string;
  /** What is brought back, for the button's name towards a screen reader. */
  label: string;
  button: Ref<HTMLButtonElement>;
  onUndo: () => void;
}

/** What stands in the place of a text that was deleted and can still be brought back. */
export function Deleted({ says, label, button, onUndo }: Props) {
  const { texts } = useLateTexts();
  const t = texts.notes;
  return (
    <p class="note-deleted">
      {says}{' '}
      <button type="button" ref={button} aria-label={`${t.undo}: ${label}`} onClick={onUndo}>
        {t.undo}
      </button>
    </p>
  );
}
