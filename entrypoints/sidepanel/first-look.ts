import { effect, type ReadonlySignal } from '@preact/signals';
import { isUnderWay } from '../../lib/session/panel-session.ts';
import type { PageState } from '../../lib/session/state.ts';

/** So long, in milliseconds, nothing else is begun while the page is asked how things stand; and until the window is idle. */
const FOR_PAGE = 150;
const FOR_IDLE = 200;

/**
 * Resolves once what the page says has been drawn, or the page keeps the panel waiting anyway: whatever is loaded before that takes
 * its time from the first cards. What went wrong is told by what is loaded then, so that does not wait. Gives what was drawn: another page
 * may be in front when the rest is there.
 */
export async function firstLook(state: ReadonlySignal<PageState>): Promise<PageState> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const late = setTimeout(resolve, FOR_PAGE);
  const stop = effect(() => {
    if (!isUnderWay(state.value)) resolve();
  });
  await promise;
  stop();
  clearTimeout(late);
  const first = state.value;
  if (first.phase === 'checked') await new Promise<unknown>((done) => requestIdleCallback(done, { timeout: FOR_IDLE }));
  return first;
}
