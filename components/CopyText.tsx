import { useState } from 'preact/hooks';
import { useNotes, useTexts } from './context.ts';

interface Props {
  text: string;
  /** What is copied, for its name towards a screen reader. */
  label?: string;
  /** The button's words, where they are not those for a text. */
  name?: string;
}

/** A button that copies a text and says whether it did. A text that could not be copied is shown for copying by hand. */
export function CopyText({ text, label, name }: Props) {
  const { onCopy } = useNotes();
  const { texts } = useTexts();
  const [copied, setCopied] = useState<boolean | null>(null);
  const words = name ?? texts.notes.copy;
  return (
    <>
      <button
        type="button"
        aria-label={label && `${words}: ${label}`}
        onClick={() => void onCopy(text).then(setCopied, () => setCopied(false))}
      >
        {words}
      </button>
      <span role="status" class="copy-outcome">
        {copied !== null && (copied ? texts.notes.copied : texts.notes.copyFailed)}
      </span>
      {copied === false && <span class="copy-text">{text}</span>}
    </>
  );
}
