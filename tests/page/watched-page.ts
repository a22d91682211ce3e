import { afterEach, beforeEach, vi } from 'vitest';
import { windowOf } from '../../lib/page/dom.ts';
import { type WatchOptions, watchChanges } from '../../lib/page/watch-changes.ts';

export const OPTIONS: WatchOptions = { quiet: 100, pause: 1000, longest: 8000 };

/** A page that is watched, under a clock of the test's own. Made anew before each test. */
export function watchedPage() {
  const page = { end: new AbortController(), hidden: false };
  const look = vi.fn();
  const navigation = new EventTarget();
  beforeEach(() => {
    vi.useFakeTimers();
    look.mockReset();
    document.body.replaceChildren();
    Object.assign(page, { end: new AbortController(), hidden: false });
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => page.hidden);
    Object.assign(windowOf(document)!, { navigation });
  });
  afterEach(() => {
    page.end.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  return {
    page,
    look,
    navigate: () => navigation.dispatchEvent(new Event('currententrychange')),
    watch: (options: Partial<WatchOptions> = {}) =>
      watchChanges(document, look, { ...OPTIONS, ...options }, page.end.signal),
    /** Changes the page and lets the observer hear of it. */
    async change(): Promise<void> {
      document.body.append('x');
      await Promise.resolve();
    },
  };
}
