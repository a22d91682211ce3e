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

/** Not in TypeScript's library yet: https://developer.mozilla.org/docs/Web/API/Scheduler/yield (Chrome 129, Firefox 142) */
interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Turns of a window: a stretch of work, then the page. Without a scheduler a timer of no length does the same. */
export function createTurns(window: Window): Turns {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since > STRETCH,
    async rest() {
      const { scheduler } = window as Yielding;
      if (typeof scheduler?.yield === 'function') await scheduler.yield();
      else await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    },
  };
}
