/** What is called for may take at most one part in this many of the page's time. */
const SHARE = 100;
/** So much of its time that was not used may be used later at once, in milliseconds: one slow turn does not cost the next. */
const MOST_SAVED = 20;

/**
 * Does what is called for: at once, or as soon as what it took has been one part in a hundred of the time; once, however often it
 * was called for meanwhile. `now` in milliseconds. Ends with the signal.
 *
 * Of three turns that follow each other the middle one says what the work takes: on a busy machine a clock counts what others do in the
 * midst of one, and work that is dear at every other turn is dear all the same.
 */
export function inBudget(work: () => void, now: () => number, signal: AbortSignal): () => void {
  let saved = 0;
  let before: readonly number[] = [];
  let at = now();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const savedUntil = (time: number): number => Math.min(MOST_SAVED, saved + (time - at) / SHARE);

  function run(): void {
    timer = null;
    const begun = now();
    saved = savedUntil(begun);
    work();
    at = now();
    const turns = [...before, at - begun];
    saved -= turns.toSorted((one, other) => one - other)[(turns.length - 1) >> 1]!;
    before = turns.slice(-2);
  }

  signal.addEventListener('abort', () => clearTimeout(timer ?? undefined));
  return () => {
    if (signal.aborted || timer !== null) return;
    const left = -savedUntil(now()) * SHARE;
    if (left <= 0) run();
    else timer = setTimeout(run, left);
  };
}
