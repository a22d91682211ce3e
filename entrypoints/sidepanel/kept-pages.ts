import { effect } from '@preact/signals';
import { keepCheckedPage } from '../../lib/browser/checked-pages.ts';
import type { PanelSession } from '../../lib/session/panel-session.ts';

/** Remembers the pages that the panel has shown with figures, for as long as the browser runs. */
export function rememberPages({ state }: PanelSession, end: AbortSignal): void {
  const stop = effect(() => {
    const page = state.value;
    if (page.phase !== 'checked' || !page.fresh || page.translated || page.report.figures.length === 0) return;
    void keepCheckedPage(page, Date.now());
  });
  end.addEventListener('abort', stop);
}
