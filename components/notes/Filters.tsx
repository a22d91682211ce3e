import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Facet } from '../../lib/notes/keys.ts';
import { type Counted, OFFERED, type Offered } from '../../lib/notes/narrow.ts';
import { useAllNotes, useAllTexts } from './context.ts';
import { toggled } from './filtering.ts';
import { valueName } from './names.ts';

/** So many values of a facet are listed: a reader finds a tag among a thousand by typing it. */
const MOST = 50;

/** What the notes can be narrowed by, each with how many there are; nothing where there is nothing to choose. */
export function Filters() {
  const { all } = useAllNotes();
  const { t } = useAllTexts();
  const facets = all.listing.value?.facets;
  if (!facets) return null;
  const useful = OFFERED.filter((facet) => facets[facet].length > 1 || all.question.value.filters[facet]?.size);
  if (useful.length === 0) return null;
  return (
    <fieldset class="filters">
      <legend>{t.filters.label}</legend>
      {useful.map((facet) => (
        <FacetFold key={facet} facet={facet} values={facets[facet]} />
      ))}
    </fieldset>
  );
}

function FacetFold({ facet, values }: { facet: Offered; values: readonly Counted[] }) {
  const { all, onAsk } = useAllNotes();
  const { t, say } = useAllTexts();
  const { filters } = all.question.value;
  const chosen = filters[facet];
  // hundreds of fields that nobody has asked for would keep the list waiting that is drawn with them
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="facet"
      data-facet={facet}
      name="facet"
      onKeyDown={closeOnEscape}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {t.filters[facet]}
        {chosen !== undefined && chosen.size > 0 && ` (${chosen.size})`}
      </summary>
      <div class="facet-values">
        <ul>
          {(isOpen ? values.slice(0, MOST) : []).map(({ value, count }) => (
            <li key={value}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen?.has(value) ?? false}
                  onChange={() => onAsk({ filters: toggled(filters, facet, value) })}
                />
                <span class="facet-name">{valueName(facet, value, t, say)}</span>
                <span class="facet-count">{say.number(String(count))}</span>
              </label>
            </li>
          ))}
        </ul>
        {values.length > MOST && <p class="facet-rest">{t.filters.rest(values.length - MOST)}</p>}
      </div>
    </details>
  );
}

function closeOnEscape(event: TargetedKeyboardEvent<HTMLDetailsElement>): void {
  const fold = event.currentTarget;
  if (event.key !== 'Escape' || !fold.open) return;
  fold.open = false;
  fold.querySelector('summary')?.focus();
}

/** What is chosen, each with a button that takes it back. */
export function Chosen() {
  const { all, onAsk } = useAllNotes();
  const { t, say } = useAllTexts();
  const { filters } = all.question.value;
  const chosen = Object.entries(filters).flatMap(([facet, values]) =>
    [...values].map((value) => ({ facet: facet as Facet, value })),
  );
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen" aria-label={t.filters.label}>
      {chosen.map(({ facet, value }) => {
        const name = valueName(facet, value, t, say);
        return (
          <li key={`${facet}:${value}`}>
            <button
              type="button"
              aria-label={t.filters.off(name)}
              onClick={() => onAsk({ filters: toggled(filters, facet, value) })}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" class="chosen-clear" onClick={() => onAsk({ filters: {} })}>
          {t.filters.clear}
        </button>
      </li>
    </ul>
  );
}
