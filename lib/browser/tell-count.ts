import { countOutcomes } from '../check/comparable.ts';
import type { PageState } from '../session/state.ts';
import { ask } from './ask.ts';

/** Tells the toolbar what the figures of a page came to, or that this is not known; the toolbar forgets it whenever the page is left. */
export function tellCount(state: PageState): void {
  if (state.phase === 'checked') void ask('count', { counts: countOutcomes(state.report.page, state.report.figures) });
  else if (state.phase === 'failed') void ask('count', { counts: null });
}
