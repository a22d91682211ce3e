/**
 * Writes what is being typed soon, but not at every key: the first change starts a timer, and when it ends the latest
 * text is written. So never more than `delay` milliseconds of typing are only in memory.
 */
export function createDraftKeeper(write: (key: string, text: string) => void, delay = 300) {
  const waiting = new Map<string, { text: string; timer: ReturnType<typeof setTimeout> }>();
  const flushOne = (key: string) => {
    const entry = waiting.get(key);
    if (entry === undefined) return;
    clearTimeout(entry.timer);
    waiting.delete(key);
    write(key, entry.text);
  };
  return {
    type(key: string, text: string): void {
      const entry = waiting.get(key);
      if (entry !== undefined) entry.text = text;
      else waiting.set(key, { text, timer: setTimeout(flushOne, delay, key) });
    },
    /** The text under this key is being saved otherwise: do not write it any more. */
    drop(key: string): void {
      clearTimeout(waiting.get(key)?.timer);
      waiting.delete(key);
    },
    /** Writes everything at once: the window is being hidden or closed. */
    flush(): void {
      for (const key of [...waiting.keys()]) flushOne(key);
    },
  };
}
