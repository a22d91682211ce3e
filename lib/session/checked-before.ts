import { countOutcomes, OUTCOMES, type PageCounts } from '../check/comparable.ts';
import { pageKey } from '../notes/page-key.ts';
import { index, isObject, object } from '../text/shape.ts';
import type { PageState } from './state.ts';

/** A page that was checked and had figures: where it is, and what they came to. */
export interface CheckedBefore {
  readonly url: string;
  readonly title: string;
  readonly counts: PageCounts;
}

/** So many are remembered, the last one first. */
const MOST = 3;

const isCounts = object(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, index])));

/** Only an address of the web can be gone to from a page of our own. */
const leadsSomewhere = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? '');

/** What was kept, as far as it is of this form. */
export function asCheckedBefore(value: unknown): readonly CheckedBefore[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isCheckedBefore).slice(0, MOST);
}

const isCheckedBefore = (one: unknown): one is CheckedBefore =>
  isObject(one) &&
  typeof one['url'] === 'string' &&
  leadsSomewhere(one['url']) &&
  typeof one['title'] === 'string' &&
  isCounts(one['counts']);

/** A checked page as it is remembered; null for one without figures, one that is about something else, or one of no site. */
export function rememberedOf(state: PageState): CheckedBefore | null {
  if (state.phase !== 'checked' || state.report.figures.length === 0 || !leadsSomewhere(state.url)) return null;
  const { report, url, title } = state;
  const counts = countOutcomes(report.page, report.figures);
  return counts && { url, title, counts };
}

/** The pages with another one in front; each page stands there once. */
export const withPage = (before: readonly CheckedBefore[], page: CheckedBefore): readonly CheckedBefore[] =>
  [page, ...before.filter(({ url }) => pageKey(url) !== pageKey(page.url))].slice(0, MOST);
