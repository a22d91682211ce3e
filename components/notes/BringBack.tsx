import { useRef, useState } from 'preact/hooks';
import type { ImportReport, ReportLine } from '../../lib/notes/formats/import-report.ts';
import { Portions } from '../Portions.tsx';
import { useAllNotes, useAllTexts } from './context.ts';

const STATES = ['new', 'updated', 'unchanged', 'deleted', 'deleted-here'] as const;
/** Counts that are told only where there are any. */
const OTHERS = ['renamed', 'drafts', 'damaged', 'refused'] as const;

/** Takes notes from a file, of ours or of another program, and says what came of each. */
export function BringBack() {
  const { all, onBring } = useAllNotes();
  const { t } = useAllTexts();
  const field = useRef<HTMLInputElement>(null);
  const state = all.bring.value;
  return (
    <div class="along" data-part="bring">
      <h2 class="along-title">{t.bring.title}</h2>
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

function Report({ report: { counts, lines, more } }: { report: ImportReport }) {
  const { t } = useAllTexts();
  const words = t.bring;
  return (
    <div data-report>
      <p>{words.done}</p>
      <ul class="report">
        {STATES.filter((one) => counts[one] > 0).map((one) => (
          <li key={one} data-count={one}>
            {words.counts[one](counts[one])}
          </li>
        ))}
        {OTHERS.filter((one) => counts[one] > 0).map((one) => (
          <li key={one} data-count={one}>
            {words[one](counts[one])}
          </li>
        ))}
      </ul>
      {more && <p>{words.more}</p>}
      {lines.length > 0 && <Lines lines={lines} />}
    </div>
  );
}

const OUTCOMES: ReadonlySet<string> = new Set(STATES);
const isOutcome = (what: ReportLine['what']): what is (typeof STATES)[number] => OUTCOMES.has(what);

/** What became of each entry; those that were refused first, which the reader has to do something about. */
function Lines({ lines }: { lines: readonly ReportLine[] }) {
  const { t } = useAllTexts();
  const [open, setOpen] = useState(false);
  const refused = lines.filter(({ what }) => !isOutcome(what));
  const ordered = [...refused, ...lines.filter(({ what }) => isOutcome(what))];
  const words = ({ what }: ReportLine): string => (isOutcome(what) ? t.bring.outcomes[what] : t.bring.refusals[what]);
  return (
    <details class="disclosure" open={refused.length > 0} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.bring.lines(lines.length)}</summary>
      {(open || refused.length > 0) && (
        <Portions
          list="report-lines"
          items={ordered}
          keyOf={({ at, what, hint }) => `${at} ${what} ${hint}`}
          draw={(line) => (
            <>
              {t.bring.line(line.at, words(line))} {line.hint !== '' && <q>{line.hint}</q>}
            </>
          )}
          size={50}
          more={t.bring.moreLines}
        />
      )}
    </details>
  );
}
