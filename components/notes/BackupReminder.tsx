import { BackupQuestion } from './BackupQuestion.tsx';
import { useAllNotes, useAllTexts } from './context.ts';

/** The question is all there is: behind it comes the fold of backups. */
const focusFold = () => document.querySelector<HTMLElement>('[data-part="along"] > summary')?.focus();

/**
 * Reminds the reader, quietly, that his notes are on this machine only; or asks about a backup that he has not told of, unless
 * the fold of backups asks already.
 */
export function BackupReminder() {
  const { all, onBackup, onPutOff } = useAllNotes();
  const { t } = useAllTexts();
  const { handed } = all.backups.value;
  if (handed !== null) {
    if (all.isAlongOpen.value) return null;
    return (
      <aside class="reminder" aria-label={t.backup.title}>
        <BackupQuestion handed={handed} isNew={false} onAnswered={focusFold} />
      </aside>
    );
  }
  if (!all.remind.value) return null;
  return (
    <aside class="reminder" aria-label={t.backup.title}>
      <p>{t.backup.reminder}</p>
      <button type="button" class="primary" disabled={all.take.value.phase === 'working'} onClick={onBackup}>
        {t.backup.make}
      </button>
      <button type="button" onClick={onPutOff}>
        {t.backup.later}
      </button>
    </aside>
  );
}
