import { useEffect, useRef } from 'preact/hooks';
import { useAllNotes, useAllTexts } from './context.ts';

/**
 * Taking notes out, bringing them in, and backing up; before the list, which may be long. It opens when it has something to say.
 * What is in it is loaded when it is first opened.
 */
export function Along({ isEmpty }: { isEmpty: boolean }) {
  const { all, forBackup, forPage, onAlong } = useAllNotes();
  const { t } = useAllTexts();
  const fold = useRef<HTMLDetailsElement>(null);
  const Parts = all.alongParts.value;
  const hasNews = Parts === 'failed' || all.bring.value.phase !== 'idle' || all.take.value.phase !== 'idle';
  useEffect(() => {
    if (fold.current && (isEmpty || forBackup || forPage || hasNews)) fold.current.open = true;
  }, [isEmpty, forBackup, forPage, hasNews]);
  return (
    <details class="disclosure" data-part="along" ref={fold} onToggle={(event) => onAlong(event.currentTarget.open)}>
      <summary>{t.along}</summary>
      {Parts === 'failed' ? (
        <p class="save-failure" role="alert">
          {t.alongFailed}
        </p>
      ) : (
        Parts && <Parts />
      )}
    </details>
  );
}
