import { effect } from '@preact/signals';
import type { TextDesk } from '../../lib/session/text-desk.ts';

/** How long, in milliseconds, nothing was typed before the text is written down. */
const PAUSE = 400;

/** Writes the text down as it is typed, where that is wished, and asks before one is lost with the window. */
export function keepAsTyped(desk: TextDesk): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    void desk.draft.value;
    if (!desk.isKeeping.value) return;
    clearTimeout(timer);
    timer = setTimeout(() => void desk.keepNow(), PAUSE);
  });
  document.addEventListener('visibilitychange', () => document.hidden && void desk.keepNow());
  window.addEventListener('pagehide', () => void desk.keepNow());
  window.addEventListener('beforeunload', (event) => desk.isAtRisk.value && event.preventDefault());
}
