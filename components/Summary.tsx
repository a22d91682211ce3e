import './summary.css';
import { capital } from '../lib/explain/text.ts';
import { useTexts } from './context.ts';
import type { Groups } from './groups.ts';
import { VerdictIcon } from './VerdictIcon.tsx';
import { toneOf } from './verdict-tone.ts';

/** How many figures there are and how many can be compared, by verdict; each verdict leads to its first card. */
export function Summary({ groups, total }: { groups: Groups; total: number }) {
  const { texts, say } = useTexts();
  const t = texts.summary;
  if (total === 0) return <p class="summary-line">{t.none}</p>;
  return (
    <div class="summary">
      <p class="summary-line">
        <b>{t.figures(total)}</b>, {t.comparable(groups.comparable.length)}
      </p>
      {groups.counts.length > 0 && (
        <ul class="summary-counts" aria-label={t.verdictsLabel}>
          {groups.counts.map(({ kind, count, first }) => (
            <li key={kind}>
              <a
                class={`chip tone-${toneOf(kind)}`}
                href={`#figure-${first}`}
                aria-label={t.jump(capital(say.verdictName(kind)), count)}
                onClick={(event) => {
                  event.preventDefault();
                  const card = event.currentTarget.ownerDocument.getElementById(`figure-${first}`);
                  card?.focus({ preventScroll: true });
                  card?.scrollIntoView({ block: 'start' });
                }}
              >
                <VerdictIcon kind={kind} />
                {capital(say.verdictName(kind))} <b>{count}</b>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
