import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import { keepCheckedBefore, onCheckedBefore, readCheckedBefore } from '../../lib/browser/checked-before.ts';
import { type CheckedBefore, rememberedOf, withPage } from '../../lib/session/checked-before.ts';
import type { PageState } from '../../lib/session/state.ts';

/** Remembers the pages that are checked in this window's panel, `first` the one it began with, and knows those of the others. */
export async function followChecked(
  first: PageState,
  state: ReadonlySignal<PageState>,
  before: Signal<readonly CheckedBefore[]>,
  end: AbortSignal,
): Promise<void> {
  before.value = await readCheckedBefore();
  if (end.aborted) return;
  onCheckedBefore((pages) => {
    if (!end.aborted) before.value = pages;
  });
  const remember = (now: PageState) => {
    const page = rememberedOf(now);
    if (page === null) return;
    const next = withPage(before.peek(), page);
    if (JSON.stringify(next) === JSON.stringify(before.peek())) return;
    before.value = next;
    keepCheckedBefore(next);
  };
  remember(first);
  const stop = effect(() => remember(state.value));
  end.addEventListener('abort', stop);
}
