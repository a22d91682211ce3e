/** What is called for may take at most one part in this many of the page's time. */
const SHARE = 100;

/**
 * Does what is called for: at once, or as soon as what it took the last time has been one part in a hundred of the time; once,
 * however often it was called for meanwhile. Ends with the signal.
 */
export function inBudget(work: () => void, now: () => number, signal: AbortSignal): () => void {
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function run(): void {
    timer = null;
    const begun = now();
    work();
    notBefore = now() + (now() - begun) * SHARE;
  }

  signal.addEventListener('abort', () => clearTimeout(timer ?? undefined));
  return () => {
    if (signal.aborted || timer !== null) return;
    const left = notBefore - now();
    if (left <= 0) run();
    else timer = setTimeout(run, left);
  };
}
