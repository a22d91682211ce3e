import { effect } from '@preact/signals';
import { hearAnnouncements } from '../../lib/browser/announcements.ts';
import { takeFocus } from '../../lib/browser/panel-focus.ts';
import { currentWindow } from '../../lib/browser/tabs.ts';
import type { PanelSession } from '../../lib/session/panel-session.ts';
import { isUnderWay } from '../../lib/session/panel-session.ts';

/** What the toolbar button and its key do to the side panel of a window. */
export function followPresses(session: Pick<PanelSession, 'state' | 'isShown'>): void {
  const own = currentWindow();
  hearAnnouncements({
    onPageReady() {},
    onRefused() {},
    onPressed: (tabId, windowId) => void own.then((id) => id === windowId && session.isShown(tabId) && window.close()),
  });
  void own.then(async (id) => {
    if (id === null || !(await takeFocus(id, Date.now()))) return;
    const stop = effect(() => {
      if (isUnderWay(session.state.value)) return;
      // once it is drawn
      requestAnimationFrame(() => {
        stop();
        focusResult();
      });
    });
  });
}

/** Whoever has begun to read or write by then keeps the focus. */
function focusResult(): void {
  if (document.activeElement !== document.body) return;
  const result = document.querySelector<HTMLElement>('[data-result]') ?? document.querySelector('main');
  result?.setAttribute('tabindex', '-1');
  window.focus();
  result?.focus();
}
