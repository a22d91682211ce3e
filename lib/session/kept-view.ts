import { isObject } from '../text/shape.ts';

/** The three parts of the panel. */
export const TABS = ['figures', 'notes', 'source'] as const;
export type TabName = (typeof TABS)[number];

/** Which figures of a page the reader wants to see. */
export const FILTERS = ['differs', 'missed', 'unclear', 'agrees', 'beside'] as const;
export type Filter = (typeof FILTERS)[number];

/** `worst`: what a reader should look at first; `page`: as the page has them. */
export type Order = 'worst' | 'page';

/** How a reader has left the panel of a page: kept while its tab lives. */
export interface KeptView {
  readonly tab: TabName;
  readonly filter: Filter | null;
  readonly order: Order;
  /** The lines, folds and reasons that are open, by their names. */
  readonly opened: readonly string[];
  /** How far each tab is scrolled, in CSS pixels. */
  readonly scroll: Scroll;
}

/** `middle`: the figure in the middle of the window, where a list is too long for its pixels to be the same again; else null. */
export type Scroll = Readonly<Record<TabName, number> & { middle: number | null }>;

export const NEW_VIEW: KeptView = {
  tab: 'figures',
  filter: null,
  order: 'worst',
  opened: [],
  scroll: { figures: 0, notes: 0, source: 0, middle: null },
};

/** So many open things are kept; nobody opens more by hand. */
const MOST_OPENED = 500;

/** What was kept, where it is of this form; storage may hold what an older version or a bad disk left. */
export function asKeptView(value: unknown): KeptView | null {
  if (!isObject(value)) return null;
  const { tab, filter, order, opened, scroll } = value;
  const isTab = TABS.some((one) => one === tab);
  const isFilter = filter === null || FILTERS.some((one) => one === filter);
  if (!isTab || !isFilter || (order !== 'worst' && order !== 'page')) return null;
  if (!Array.isArray(opened) || !isObject(scroll)) return null;
  const places = scroll;
  const at = (name: TabName): number => {
    const place = places[name];
    return typeof place === 'number' && Number.isFinite(place) ? Math.max(0, place) : 0;
  };
  const middle = typeof scroll['middle'] === 'number' ? scroll['middle'] : null;
  return {
    tab: tab as TabName,
    filter: filter as Filter | null,
    order,
    opened: opened.filter((name) => typeof name === 'string').slice(0, MOST_OPENED),
    scroll: { figures: at('figures'), notes: at('notes'), source: at('source'), middle },
  };
}
