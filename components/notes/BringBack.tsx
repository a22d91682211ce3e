import { useRef } from 'preact/hooks';
import { FileButton } from '../FileButton.tsx';
import { useAlongTexts } from './along-texts.ts';
import { useAllNotes } from './context.ts';
import { ImportLines, ImportReport } from './ImportReport.tsx';

/** Takes notes from a file, of ours or of another program, and says what came of each. */
export function BringBack() {
  const { all, onBring } = useAllNotes();
  const t = useAlongTexts().bring;
  const state = all.bring.value;
  return (
    <div class="along" data-part="bring">
      <h2 class="along-title">{t.title}</h2>
      <p>{t.hint}</p>
      <p class="along-buttons">
        <FileButton
          label={t.choose}
          accept=".json,.jsonld,application/json,application/ld+json"
          isDisabled={state.phase === 'reading'}
          action="bring-file"
          onFiles={([file]) => file && onBring(file)}
        />
        <span class="along-last">{t.drop}</span>
      </p>
      <div role="status" class="along-outcome">
        {state.phase === 'reading' && t.reading}
        {state.phase === 'done' && <ImportReport report={state.report} />}
      </div>
      {state.phase === 'done' && <DeletedHere />}
      {state.phase === 'done' && <ImportLines lines={state.report.lines} />}
      {state.phase === 'failed' && (
        <p class="save-failure" role="alert">
          {t.faults[state.why]}
        </p>
      )}
    </div>
  );
}

/** Notes of the file that were deleted here. They stay so until the reader says that he wants them back. */
function DeletedHere() {
  const { all, onBringDeleted } = useAllNotes();
  const t = useAlongTexts().bring.deleted;
  const outcome = useRef<HTMLParagraphElement>(null);
  const state = all.bring.value;
  if (state.phase !== 'done' || state.deleted.phase === 'none') return null;
  const { deleted } = state;
  return (
    <div class="deleted-here" data-deleted-here>
      {'count' in deleted && deleted.phase !== 'back' && (
        <>
          <p>{t.offer}</p>
          <p class="along-buttons">
            <button
              type="button"
              data-action="bring-deleted"
              onClick={() => {
                outcome.current?.focus();
                onBringDeleted();
              }}
            >
              {t.wanted(deleted.count)}
            </button>
          </p>
        </>
      )}
      <p role="status" tabIndex={-1} ref={outcome}>
        {deleted.phase === 'working' && t.working}
        {deleted.phase === 'back' && t.back(deleted.count)}
      </p>
      {deleted.phase === 'failed' && (
        <p class="save-failure" role="alert">
          {t.failed[deleted.why]}
        </p>
      )}
    </div>
  );
}
