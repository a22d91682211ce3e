import './all-notes-link.css';
import { usePanel, useTexts } from './context.ts';

/** The page of all notes, of the extension itself. */
const ADDRESS = '/notes.html';

/** The way to all notes; and, now and then, a reminder that they are on this machine only. */
export function AllNotesLink() {
  const { signals, onPutOffBackup } = usePanel();
  const { texts } = useTexts();
  const t = texts.notes;
  return (
    <div class="all-notes-link">
      {signals.remind.value && (
        <p class="all-notes-reminder" data-reminder>
          {t.reminder}{' '}
          <a href={`${ADDRESS}#sao-luu`} target="_blank" rel="noopener">
            {t.backUp}
          </a>{' '}
          <button type="button" onClick={onPutOffBackup}>
            {t.later}
          </button>
        </p>
      )}
      <a href={ADDRESS} target="_blank" rel="noopener" data-action="all-notes">
        {t.all}
      </a>
    </div>
  );
}
