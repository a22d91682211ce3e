/** Work in steps: each `yield` is a place where it can be left and taken up again. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. */
export function runNow<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How long the page may wait for us, in milliseconds: a task of 50 is felt, and the steps behind a look at the clock count too. */
const SLICE_MS = 12;

/**
 * Does the work in slices between which the page goes on. `goOn` is asked after each pause; false ends the work without a
 * result (null).
 */
export async function runInSlices<T>(steps: Steps<T>, goOn: () => boolean): Promise<T | null> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pause();
    if (!goOn()) return null;
    end = performance.now() + SLICE_MS;
  }
}

/** In browsers, not yet in TypeScript's library: https://wicg.github.io/scheduling-apis/#dom-scheduler-yield */
interface Scheduling {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Lets the page do what is due. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}
