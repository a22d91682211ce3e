/** When work must rest, and how it does: the page has its turn then. */
export interface Turns {
  readonly isDue: () => boolean;
  readonly rest: () => Promise<void>;
}

/** Does work that rests at each `yield` without resting. */
export function inOneGo<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does work that may rest at each `yield`, and rests there when it is due. */
export async function inTurns<T>(work: Generator<void, T>, { isDue, rest }: Turns): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (isDue()) await rest();
  }
}

/** Milliseconds of work at a stretch: with one step of work on top it stays well under a long task of 50 ms. */
const STRETCH = 12;

/**
 * A stretch of work, then the page's turn. A timer, since it waits behind whatever the page has to do; what
 * `scheduler.yield` resumes goes before that.
 */
export function createTurns(): Turns {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since > STRETCH,
    async rest() {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    },
  };
}
