import { useEffect, useRef } from 'preact/hooks';
import { formatTime } from '../texts/format.ts';
import { useAllNotes, useAllTexts } from './context.ts';

interface Props {
  /** When the backup was handed to the browser, ISO 8601. */
  readonly handed: string;
  /** The reader has just asked for it: the button that he pressed may be gone. */
  readonly isNew: boolean;
  /** Gives the focus to what comes next, before the buttons go. */
  readonly onAnswered: () => void;
}

/** Asks whether the file of a backup was kept: a browser does not tell of a download that was cancelled. */
export function BackupQuestion({ handed, isNew, onAnswered }: Props) {
  const { onBackupKept } = useAllNotes();
  const { t, lang } = useAllTexts();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isNew && document.activeElement === document.body) words.current?.focus();
  }, [isNew, handed]);
  const answer = (kept: boolean) => {
    onAnswered();
    onBackupKept(kept);
  };
  return (
    <div class="backup-question">
      <p role="status" tabIndex={-1} ref={words}>
        {t.backup.handed(formatTime(handed, lang))}
      </p>
      <p class="along-buttons">
        <button type="button" data-action="backup-kept" onClick={() => answer(true)}>
          {t.backup.kept}
        </button>
        <button type="button" data-action="backup-not-kept" onClick={() => answer(false)}>
          {t.backup.notKept}
        </button>
      </p>
    </div>
  );
}
