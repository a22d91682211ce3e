import { useRef } from 'preact/hooks';
import { formatTime } from '../texts/format.ts';
import { useAlongTexts } from './along-texts.ts';
import { BackupQuestion } from './BackupQuestion.tsx';
import { useAllNotes, useAllTexts } from './context.ts';

/** One file with everything, and when the last one was made. */
export function Backup() {
  const { all, onBackup } = useAllNotes();
  const { t, lang } = useAllTexts();
  const words = useAlongTexts().backup;
  const button = useRef<HTMLButtonElement>(null);
  const { made, handed } = all.backups.value;
  const state = all.take.value;
  const mine = state.phase !== 'idle' && state.to === 'backup' ? state : null;
  return (
    <div class="along" data-part="backup">
      <h2 class="along-title">{words.title}</h2>
      <p>{words.hint}</p>
      <p class="along-buttons">
        <button ref={button} type="button" data-action="backup" disabled={state.phase === 'working'} onClick={onBackup}>
          {t.backup.make}
        </button>
        <span class="along-last">{made === null ? words.never : words.last(formatTime(made, lang))}</span>
      </p>
      <p role="status" class="along-outcome">
        {mine?.phase === 'working' && words.working(mine.done, mine.all)}
      </p>
      {mine?.phase === 'failed' && (
        <p class="save-failure" role="alert">
          {words.failed[mine.why]}
        </p>
      )}
      {handed !== null && (
        <BackupQuestion handed={handed} isNew={mine?.phase === 'done'} onAnswered={() => button.current?.focus()} />
      )}
    </div>
  );
}
