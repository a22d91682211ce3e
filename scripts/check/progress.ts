import type { Progress } from './json-lines.ts';

/** A run that is over sooner than this says nothing of itself; then it tells so often. In milliseconds. */
const EVERY = 5000;

/** Tells a long run's progress now and then: lines, megabytes, and how many of them a second. */
export function progressTeller(tell: (line: string) => void, now: () => number = () => performance.now()) {
  const begun = now();
  let last = begun;
  return ({ lines, bytes }: Progress): void => {
    const at = now();
    if (at - last < EVERY) return;
    last = at;
    const seconds = (at - begun) / 1000;
    const megabytes = bytes / 1e6;
    tell(`${lines} lines, ${megabytes.toFixed(1)} MB, ${(megabytes / seconds).toFixed(2)} MB/s`);
  };
}
