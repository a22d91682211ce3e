import type { Steps } from './steps.ts';

/** The same work; `spent` is told how long each step took, in milliseconds, and nothing of the pauses between them. */
export function* timedSteps<T>(steps: Steps<T>, spent: (milliseconds: number) => void): Steps<T> {
  for (;;) {
    const begun = performance.now();
    const step = steps.next();
    spent(performance.now() - begun);
    if (step.done) return step.value;
    yield;
  }
}
