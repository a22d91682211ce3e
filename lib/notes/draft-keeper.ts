/** The shortest time, in milliseconds, between the beginnings of two writes of one text. */
const PAUSE = 80;

interface Entry<T> {
  /** The latest value, until a write takes it. */
  next: { readonly value: T } | null;
  running: boolean;
}

/**
 * Writes what is being typed: the first change at once, later ones as soon as the write before has ended and `pause` has
 * passed, always the latest. So one write of a text is under way at a time, and a window that is closed without warning
 * (Firefox's sidebar gives none in time) loses no more than the keys of the last moment. `write` does not reject.
 */
export function createDraftKeeper<T>(write: (key: string, value: T) => Promise<unknown>, pause = PAUSE) {
  const entries = new Map<string, Entry<T>>();

  function take(key: string, entry: Entry<T>): Promise<unknown> | null {
    const { next } = entry;
    entry.next = null;
    return next && write(key, next.value);
  }

  async function run(key: string, entry: Entry<T>): Promise<void> {
    entry.running = true;
    while (entry.next !== null) {
      const rest = new Promise((resolve) => setTimeout(resolve, pause));
      await Promise.all([take(key, entry), rest]);
    }
    entries.delete(key);
  }

  return {
    type(key: string, value: T): void {
      const entry = entries.get(key) ?? { next: null, running: false };
      entries.set(key, entry);
      entry.next = { value };
      if (!entry.running) void run(key, entry);
    },
    /** Writes what waits at once: all of it when the window is being hidden or closed, or what is under one key. */
    flush(only?: string): void {
      for (const [key, entry] of entries) if (only === undefined || key === only) void take(key, entry);
    },
  };
}
