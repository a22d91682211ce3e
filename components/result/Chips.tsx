import './chips.css';
import { useRef } from 'preact/hooks';
import type { VerdictKind } from '../../lib/check/verdict.ts';
import type { Filter, Order } from '../../lib/session/kept-view.ts';
import { usePanel, useTexts } from '../context.ts';
import { agreeing, type Counts, filterShown, filtersOf } from '../groups.ts';
import type { Texts } from '../texts/texts.ts';
import { NARROW, useMedia } from '../use-media.ts';
import { VerdictIcon } from '../VerdictIcon.tsx';
import { toneOf } from '../verdict-tone.ts';

/** The verdict whose shape and colour stand for a filter. */
const KIND: Readonly<Record<Filter, VerdictKind>> = {
  differs: 'differs',
  missed: 'target-missed',
  unclear: 'unclear',
  agrees: 'match',
  beside: 'not-in-resolution',
};
const ORDERS: readonly Order[] = ['worst', 'page'];

/**
 * Which figures are listed, and in which order. A toolbar: one stop of the Tab key, arrow keys inside. Nothing on a page whose
 * figures are all of one kind.
 */
export function Chips({ counts }: { counts: Counts }) {
  const { shown } = usePanel();
  const { texts } = useTexts();
  const isNarrow = useMedia(NARROW);
  const bar = useRef<HTMLDivElement>(null);
  const kinds = filtersOf(counts);
  if (kinds.length === 0) return null;
  const chosen = filterShown(shown.filter.value, counts);
  const choices: readonly (Filter | null)[] = [null, ...kinds];
  const onKeyDown = (event: KeyboardEvent) => {
    const chips = [...(bar.current?.querySelectorAll<HTMLElement>('.chip') ?? [])];
    const at = chips.indexOf(event.target as HTMLElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: chips.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    chips.at(to % chips.length)?.focus();
  };
  return (
    <div class="chips">
      <div class="chips-bar" role="toolbar" aria-label={texts.chips.label} ref={bar} onKeyDown={onKeyDown}>
        {choices.map((filter) => (
          <button
            key={filter ?? 'all'}
            type="button"
            class={`chip ${filter === null ? '' : `tone-${toneOf(KIND[filter])}`}`}
            data-filter={filter ?? 'all'}
            aria-pressed={filter === chosen}
            tabIndex={filter === chosen ? 0 : -1}
            onClick={() => {
              shown.filter.value = filter === chosen ? null : filter;
            }}
          >
            {filter !== null && <VerdictIcon kind={KIND[filter]} />}
            {chipName(filter, counts, texts)} {filter !== null && <b>{counts.byFilter[filter]}</b>}
          </button>
        ))}
      </div>
      {!isNarrow && (
        <select
          class="order"
          aria-label={texts.order.label}
          value={shown.order.value}
          onChange={(event) => {
            shown.order.value = event.currentTarget.value as Order;
          }}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {texts.order[order]}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function chipName(filter: Filter | null, counts: Counts, texts: Texts): string {
  if (filter === null) return texts.chips.all;
  return filter === 'agrees' ? texts.chips.agrees[agreeing(counts)] : texts.chips[filter];
}
