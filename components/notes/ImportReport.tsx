import { useState } from 'preact/hooks';
import type { ImportReport as Report, ReportLine } from '../../lib/notes/formats/import-report.ts';
import { Portions } from '../Portions.tsx';
import { SOURCES } from '../sources-address.ts';
import type { AlongTexts } from '../texts/along.ts';
import { shorten } from '../texts/format.ts';
import { useAlongTexts } from './along-texts.ts';

const STATES = ['new', 'updated', 'unchanged', 'deleted', 'deleted-here'] as const;
const OTHER_STATES = ['new', 'unchanged', 'beside'] as const;
const OTHERS = ['drafts', 'damaged'] as const;

type Told = readonly [name: string, count: number, words: (n: number) => string];

/** What came of documents and reviews. */
function ofPacks({ packs }: Report, t: AlongTexts['bring']): readonly Told[] {
  if (packs === undefined || packs === 'failed') return [];
  return [
    ...(['new', 'unchanged', 'refused'] as const).map((one): Told => [`packs-${one}`, packs.packs[one], t.packs[one]]),
    ['packs-in-place', packs.inPlace, t.packs.inPlace],
    ...OTHER_STATES.map((one): Told => [`reviews-${one}`, packs.reviews[one], t.reviews[one]]),
  ];
}

/** What a file held, and what came of all of it. Counts are told only where there are any. */
export function ImportReport({ report }: { report: Report }) {
  const t = useAlongTexts().bring;
  const { counts, settings, more } = report;
  const told: readonly Told[] = [
    ...STATES.map((one) => [one, counts[one], t.counts[one]] as const),
    ['renamed', counts.renamed, t.renamed],
    ...OTHERS.flatMap((of) => OTHER_STATES.map((one) => [`${of}-${one}`, report[of][one], t[of][one]] as const)),
    ['refused', counts.refused, t.refused],
    ...ofPacks(report, t),
  ];
  return (
    <div>
      <p>
        {t.done} {t.inFile(report.inFile)}
      </p>
      <ul class="report">
        {told
          .filter(([, count]) => count > 0)
          .map(([name, count, words]) => (
            <li key={name} data-count={name}>
              {words(count)}
              {name === 'packs-in-place' && (
                <>
                  {' '}
                  <a href={SOURCES} target="_blank" rel="noopener">
                    {t.packs.look}
                  </a>
                </>
              )}
            </li>
          ))}
        {report.packs === 'failed' && <li data-count="packs">{t.packsFailed}</li>}
        {settings !== null && <li data-count="settings">{t.settings[settings]}</li>}
      </ul>
      {more && <p>{t.more}</p>}
    </div>
  );
}

const OUTCOMES: ReadonlySet<string> = new Set([...STATES, ...OTHER_STATES]);
type Outcome = (typeof STATES)[number] | (typeof OTHER_STATES)[number];
const isOutcome = (what: ReportLine['what']): what is Outcome => OUTCOMES.has(what);

/** What became of each entry of a file; those that were refused first, which the reader has to do something about. */
export function ImportLines({ lines }: { lines: readonly ReportLine[] }) {
  const t = useAlongTexts().bring;
  const [open, setOpen] = useState(false);
  if (lines.length === 0) return null;
  const refused = lines.filter(({ what }) => !isOutcome(what));
  const ordered = [...refused, ...lines.filter(({ what }) => isOutcome(what))];
  const words = ({ what }: ReportLine): string => (isOutcome(what) ? t.outcomes[what] : t.refusals[what]);
  return (
    <details class="disclosure" open={refused.length > 0} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.lines(lines.length)}</summary>
      {(open || refused.length > 0) && (
        <Portions
          list="report-lines"
          items={ordered}
          keyOf={({ at, what, hint }) => `${at} ${what} ${hint}`}
          draw={(line) => (
            <>
              {t.entry(line.at, line.of)}
              {line.hint !== '' && (
                <>
                  {' '}
                  <q>{shorten(line.hint, 79)}</q>
                </>
              )}
              : {words(line)}
            </>
          )}
          size={50}
          more={t.moreLines}
        />
      )}
    </details>
  );
}
