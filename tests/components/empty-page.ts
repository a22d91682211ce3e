import { vi } from 'vitest';

/** An empty page with a root to draw in. jsdom lays nothing out and watches no sizes. */
export function emptyPage(): HTMLElement {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  document.body.replaceChildren();
  return document.body.appendChild(document.createElement('div'));
}
