import { useId } from 'preact/hooks';
import { isEmpty } from '../../lib/session/text-source.ts';
import { useCheckText, useCheckTexts } from './context.ts';

/** Whether the text stays when the window goes; and the ways to a new one and back. */
export function KeepText() {
  const { desk, keepsAnother } = useCheckText();
  const { t } = useCheckTexts();
  const hint = useId();
  const isKeeping = desk.isKeeping.value;
  return (
    <div class="check-keep">
      <label>
        <input
          type="checkbox"
          checked={isKeeping}
          aria-describedby={hint}
          onChange={(event) => void desk.keepIt(event.currentTarget.checked)}
        />{' '}
        {t.keep}
      </label>
      <p class="check-hint" id={hint}>
        {!isKeeping && keepsAnother.value ? t.keepInstead : t.keepHint}
      </p>
      <p class="check-buttons">
        {!isEmpty(desk.draft.value) && (
          <button type="button" onClick={desk.clear}>
            {t.clear}
          </button>
        )}
        {desk.replaced.value && (
          <>
            <span role="status">{t.replaced}</span>
            <button type="button" onClick={desk.bringBack}>
              {t.bringBack}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
