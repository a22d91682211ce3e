import { formatTime } from '../texts/format.ts';
import { useAllNotes, useAllTexts } from './context.ts';

/** One file with everything, and when the last one was made. */
export function Backup() {
  const { all, onBackup } = useAllNotes();
  const { t, lang } = useAllTexts();
  const { made } = all.backups.value;
  return (
    <div class="along" data-part="backup">
      <h2 class="along-title">{t.backup.title}</h2>
      <p>{t.backup.hint}</p>
      <p class="along-buttons">
        <button type="button" data-action="backup" disabled={all.take.value.phase === 'working'} onClick={onBackup}>
          {t.backup.make}
        </button>
        <span class="along-last">{made === null ? t.backup.never : t.backup.last(formatTime(made, lang))}</span>
      </p>
    </div>
  );
}

/** Reminds the reader, quietly, that his notes are on this machine only. */
export function BackupReminder() {
  const { all, onBackup, onPutOff } = useAllNotes();
  const { t } = useAllTexts();
  if (!all.remind.value) return null;
  return (
    <aside class="reminder" aria-label={t.backup.title}>
      <p>{t.backup.reminder}</p>
      <button type="button" class="primary" onClick={onBackup}>
        {t.backup.make}
      </button>
      <button type="button" onClick={onPutOff}>
        {t.backup.later}
      </button>
    </aside>
  );
}
