/** Answers that come when they like, each with the number of its question; null where nobody answers. */
export function createAwaited<A>() {
  let last = 0;
  const waiting = new Map<number, (answer: A | null) => void>();
  return {
    /** The number that a new question goes out with, and its answer. */
    next() {
      const key = ++last;
      const { promise: answer, resolve } = Promise.withResolvers<A | null>();
      waiting.set(key, resolve);
      return { key, answer };
    },
    settle(key: number, answer: A | null): void {
      waiting.get(key)?.(answer);
      waiting.delete(key);
    },
    /** What has not been answered never will be. */
    giveUp(): void {
      for (const done of waiting.values()) done(null);
      waiting.clear();
    },
  };
}
