/** When a page that changes is looked at again. Times in milliseconds. */
export interface WatchOptions {
  /** From a change to the look, so that changes that come together are seen together. */
  readonly quiet: number;
  /** The pause after the first look; every further one doubles it, up to `longest`. */
  readonly pause: number;
  readonly longest: number;
  /** How many looks a page gets before it is left alone until the reader navigates. */
  readonly most: number;
}

/** A look may take at most one part in this many of the time. */
const DUTY = 100;

/**
 * Calls `look` after the document has changed, and after navigation within it, within a budget: a page that never stops
 * changing is looked at ever more seldom, one that is hidden not at all until it is seen again. Navigation begins the
 * budget anew. Ends with the signal.
 */
export function watchChanges(document: Document, look: () => void, options: WatchOptions, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = options.pause;
  let notBefore = 0;
  let looks = 0;
  let waitsToBeSeen = false;

  const observer = new view.MutationObserver(() => schedule(options.quiet));
  const observe = () =>
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });

  function schedule(after: number): void {
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(run, Math.max(after, notBefore - performance.now()));
  }

  function run(): void {
    timer = undefined;
    if (signal.aborted) return;
    if (document.hidden) {
      waitsToBeSeen = true;
      return;
    }
    const begun = performance.now();
    look();
    const ended = performance.now();
    notBefore = ended + Math.max(pause, (ended - begun) * DUTY);
    pause = Math.min(pause * 2, options.longest);
    if (++looks >= options.most) observer.disconnect();
  }

  function afresh(): void {
    clearTimeout(timer);
    timer = undefined;
    pause = options.pause;
    notBefore = 0;
    looks = 0;
    observe();
    schedule(options.quiet);
  }

  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden || !waitsToBeSeen) return;
      waitsToBeSeen = false;
      schedule(options.quiet);
    },
    { signal },
  );
  view.navigation?.addEventListener('currententrychange', afresh, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  if (!signal.aborted) observe();
}
