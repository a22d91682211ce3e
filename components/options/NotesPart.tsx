import { formatTime } from '../texts/format.ts';
import { useOptions } from './context.ts';
import { RemoveAll } from './RemoveAll.tsx';

/** A size in bytes, in the reader's format: "1,2 MB". */
function formatSize(bytes: number, lang: string): string {
  const [unit, size] =
    bytes < 1_000_000
      ? (['kilobyte', Math.ceil(bytes / 1000)] as const)
      : (['megabyte', Math.round(bytes / 100_000) / 10] as const);
  return new Intl.NumberFormat(lang, { style: 'unit', unit }).format(size);
}

/** How much there is of the reader's notes, and what can be done with all of them. */
export function NotesPart() {
  const { signals, onBackup, notesPage, t, lang } = useOptions();
  const { count, size } = signals.room.value;
  const { made } = signals.backups.value;
  const take = signals.take.value;
  return (
    <>
      <dl class="options-facts">
        <dt>{t.notes.count}</dt>
        <dd>{count === null ? t.notes.unknown : new Intl.NumberFormat(lang).format(count)}</dd>
        <dt>{t.notes.size}</dt>
        <dd>{size === null ? t.notes.unknown : formatSize(size, lang)}</dd>
        <dt>{t.notes.backup}</dt>
        <dd>{made === null ? t.notes.never : formatTime(made, lang)}</dd>
      </dl>
      <p class="options-hint">{t.notes.here}</p>
      <p class="options-buttons">
        <button type="button" class="primary" disabled={take.phase === 'working'} onClick={onBackup}>
          {t.notes.makeBackup}
        </button>
        <a href={`${notesPage}#sao-luu`}>{t.notes.restore}</a>
        <a href={notesPage}>{t.notes.all}</a>
      </p>
      <p role="status" class="options-said">
        {take.phase === 'working' && t.notes.working(take.done, take.all)}
        {take.phase === 'done' && t.notes.backedUp}
      </p>
      {take.phase === 'failed' && <p role="alert">{t.notes.backupFailed}</p>}
      <RemoveAll count={count ?? 0} />
    </>
  );
}
