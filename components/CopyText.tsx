import { useState } from 'preact/hooks';
import { usePanel, useTexts } from './context.ts';

/** A button that copies a text and says whether it did. A text that could not be copied is shown for copying by hand. */
export function CopyText({ text, label }: { text: string; label?: string }) {
  const { onCopy } = usePanel();
  const { texts } = useTexts();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <button
        type="button"
        aria-label={label && `${texts.notes.copy}: ${label}`}
        onClick={() => void onCopy(text).then(setCopied, () => setCopied(false))}
      >
        {texts.notes.copy}
      </button>
      <span role="status" class="copy-outcome">
        {copied !== null && (copied ? texts.notes.copied : texts.notes.copyFailed)}
      </span>
      {copied === false && <span class="copy-text">{text}</span>}
    </>
  );
}
