import { browser } from 'wxt/browser';
import { pageKey } from '../notes/page-key.ts';
import type { PageState } from '../session/state.ts';
import { isObject, listOf, object, oneOf, type Shape, text } from '../text/shape.ts';

type Checked = Extract<PageState, { phase: 'checked' }>;

const PREFIX = 'checked:';
/** So many pages of one run of the browser are remembered; then the oldest are forgotten. */
const MOST = 5;
/** A page of more signs than this, with its figures, is not kept: all that is kept is read anew with each page. */
const LARGEST = 150_000;

/** Nobody but the extension writes there, and what it writes was looked at when it came from the page. */
const isPage: Shape = object({
  phase: oneOf('checked'),
  report: object({ page: isObject, figures: listOf(isObject) }),
  text,
  title: text,
  url: text,
});

/**
 * Keeps what a page says, until the browser ends, so that another can be held against it when its tab is closed: its text and its
 * figures, without what came of holding them against a source.
 */
export async function keepCheckedPage(page: Checked, now: number): Promise<void> {
  const { corrections: _corrections, report, ...state } = page;
  const figures = report.figures.map(({ figure, verdict: { kind } }) => ({
    figure,
    verdict: { kind, pack: null, reference: null, reasons: [] },
  }));
  const said = { ...report, page: { ...report.page, reasons: [] }, figures, arithmetic: [] };
  const kept = { at: now, state: { ...state, report: said, fresh: true } };
  if (JSON.stringify(kept).length > LARGEST) return;
  try {
    await browser.storage.session.set({ [PREFIX + pageKey(page.url)]: kept });
    const all = await readAll();
    const old = all.slice(MOST).map(({ key }) => key);
    if (old.length > 0) await browser.storage.session.remove(old);
  } catch {
    // a browser that keeps nothing more: the page is still there in its tab
  }
}

/** The pages that were checked lately, the last first. */
export async function keptCheckedPages(): Promise<readonly Checked[]> {
  const all = await readAll().catch(() => []);
  return all.flatMap(({ state }) => (isPage(state) ? [state as Checked] : []));
}

async function readAll(): Promise<readonly { readonly key: string; readonly at: number; readonly state: unknown }[]> {
  const kept: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(kept)
    .flatMap(([key, value]) =>
      key.startsWith(PREFIX) && isObject(value) && typeof value['at'] === 'number'
        ? [{ key, at: value['at'], state: value['state'] }]
        : [],
    )
    .sort((a, b) => b.at - a.at);
}
