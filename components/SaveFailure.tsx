import { CopyText } from './CopyText.tsx';
import { useLateTexts } from './context.ts';
import type { SaveState } from './panel-props.ts';

/** Says that a note is not on disk, why, and offers its text for copying; or that it could not be changed and is as it was. */
export function SaveFailure({ failure }: { failure: Extract<SaveState, { phase: 'failed' }> }) {
  const { texts } = useLateTexts();
  return (
    <div class="save-failure">
      <p role="alert">{'undone' in failure ? texts.notes.notDone[failure.why] : texts.notes.failed[failure.why]}</p>
      {failure.text !== '' && (
        <p class="save-failure-copy">
          <CopyText text={failure.text} />
        </p>
      )}
    </div>
  );
}
