import { type Signal, signal } from '@preact/signals';
import {
  type Filter,
  type KeptView,
  NEW_VIEW,
  type Order,
  type Scroll,
  type TabName,
} from '../lib/session/kept-view.ts';

/** The card that comes into view next. A new object each time, so that the same one can be asked for twice. */
export interface Jump {
  readonly index: number;
  /** Shall it take the focus? Looking along the strip leaves the focus there. */
  readonly focus: boolean;
}

/** What the reader has chosen and opened in the panel of one page. */
export interface Shown {
  readonly tab: Signal<TabName>;
  readonly filter: Signal<Filter | null>;
  readonly order: Signal<Order>;
  /** Names of what is open: see `lineOf` and its neighbours. */
  readonly opened: Signal<ReadonlySet<string>>;
  readonly jump: Signal<Jump | null>;
  readonly scroll: Signal<Scroll>;
}

/** The state of the panel for a page that is new, or as it was left. */
export function createShown(kept: KeptView | null): Shown {
  const { tab, filter, order, opened, scroll } = kept ?? NEW_VIEW;
  const { middle } = scroll;
  return {
    tab: signal(tab),
    filter: signal(filter),
    order: signal(order),
    opened: signal(new Set(opened)),
    jump: signal(middle === null ? null : { index: middle, focus: false }),
    scroll: signal(scroll),
  };
}

/** What of it is kept. Editors open anew: what was typed is a draft, and its button says so. */
export function keptOf({ tab, filter, order, opened, scroll }: Shown): KeptView {
  return {
    tab: tab.value,
    filter: filter.value,
    order: order.value,
    opened: [...opened.value].filter((name) => !name.startsWith('note:') && !name.startsWith('correct:')),
    scroll: scroll.value,
  };
}

/**
 * The card of a line, the whole reason of a figure, the editor on it and the form that corrects its reading, by the slot of the
 * figure; a fold by its kind.
 */
export const lineOf = (slot: string): string => `line:${slot}`;
export const whyOf = (slot: string): string => `why:${slot}`;
export const editorOf = (slot: string): string => `note:${slot}`;
export const correctOf = (slot: string): string => `correct:${slot}`;
export const foldOf = (kind: string): string => `fold:${kind}`;

/** Opens or closes one of them. */
export function setOpened({ opened }: Shown, name: string, open: boolean): void {
  if (opened.peek().has(name) === open) return;
  const next = new Set(opened.peek());
  if (open) next.add(name);
  else next.delete(name);
  opened.value = next;
}
