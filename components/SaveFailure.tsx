import { useState } from 'preact/hooks';
import { usePanel, useTexts } from './context.ts';
import type { SaveState } from './panel-props.ts';

/** Says that a note is not on disk, why, and offers its text for copying. */
export function SaveFailure({ failure }: { failure: Extract<SaveState, { phase: 'failed' }> }) {
  const { onCopy } = usePanel();
  const { texts } = useTexts();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div class="save-failure" role="alert">
      <p>{texts.notes.failed[failure.why]}</p>
      {failure.text !== '' && (
        <p>
          <button type="button" onClick={() => void onCopy(failure.text).then(setCopied, () => setCopied(false))}>
            {texts.notes.copy}
          </button>{' '}
          {copied !== null && <span>{copied ? texts.notes.copied : texts.notes.copyFailed}</span>}
        </p>
      )}
      {copied === false && <p class="save-failure-text">{failure.text}</p>}
    </div>
  );
}
