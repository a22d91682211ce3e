import { useRef } from 'preact/hooks';
import type { BringReport } from '../../lib/session/along-state.ts';
import { useAllNotes, useAllTexts } from './context.ts';

/** So many refused entries are told of one by one. */
const MOST = 100;
const STATES = ['new', 'updated', 'unchanged', 'deleted-here'] as const;

/** Takes notes from a file, of ours or of another program, and says what came of each. */
export function BringBack() {
  const { all, onBring } = useAllNotes();
  const { t } = useAllTexts();
  const field = useRef<HTMLInputElement>(null);
  const state = all.bring.value;
  return (
    <div class="along" data-part="bring">
      <h3>{t.bring.title}</h3>
      <p>{t.bring.hint}</p>
      <p class="along-buttons">
        <input
          ref={field}
          type="file"
          class="visually-hidden"
          tabIndex={-1}
          aria-label={t.bring.choose}
          accept=".json,.jsonld,application/json,application/ld+json"
          data-action="bring-file"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onBring(file);
            // the same file may be chosen again
            event.currentTarget.value = '';
          }}
        />
        <button type="button" disabled={state.phase === 'reading'} onClick={() => field.current?.click()}>
          {t.bring.choose}
        </button>
        <span class="along-last">{t.bring.drop}</span>
      </p>
      <div role="status" class="along-outcome">
        {state.phase === 'reading' && t.bring.reading}
        {state.phase === 'done' && <Report report={state.report} />}
      </div>
      {state.phase === 'failed' && <p role="alert">{t.bring.faults[state.why]}</p>}
    </div>
  );
}

function Report({ report }: { report: BringReport }) {
  const { t } = useAllTexts();
  const refused = report.refused.slice(0, MOST);
  return (
    <>
      <p>{t.bring.done}</p>
      <ul class="report" data-report>
        {STATES.filter((one) => report.counts[one] > 0).map((one) => (
          <li key={one} data-count={one}>
            {t.bring.counts[one](report.counts[one])}
          </li>
        ))}
        {report.drafts > 0 && <li>{t.bring.drafts(report.drafts)}</li>}
        {report.refused.length > 0 && <li data-count="refused">{t.bring.refused(report.refused.length)}</li>}
      </ul>
      {refused.length > 0 && (
        <ol class="report-lines">
          {refused.map(({ at, why }) => (
            <li key={`${at} ${why}`}>
              {t.bring.line(at)}: {t.bring.refusals[why]}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
