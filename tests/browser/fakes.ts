/** An event of the extension API. */
export function fakeEvent<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    addListener: (listener: (...args: A) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => unknown) => void listeners.delete(listener),
    emit: (...args: A): unknown[] => [...listeners].map((listener) => listener(...args)),
    get size() {
      return listeners.size;
    },
  };
}

export interface FakePort {
  readonly name: string;
  readonly sender: unknown;
  readonly onMessage: ReturnType<typeof fakeEvent<[unknown]>>;
  readonly onDisconnect: ReturnType<typeof fakeEvent<[]>>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** Two ends of a connection. What is posted on one is heard on the other a moment later; a closed one throws. */
export function portPair(name: string, sender: unknown): [FakePort, FakePort] {
  let open = true;
  const make = (other: () => FakePort): FakePort => ({
    name,
    sender,
    onMessage: fakeEvent<[unknown]>(),
    onDisconnect: fakeEvent<[]>(),
    postMessage(message) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      const copy = structuredClone(message);
      queueMicrotask(() => open && other().onMessage.emit(copy));
    },
    disconnect() {
      if (!open) return;
      open = false;
      queueMicrotask(() => other().onDisconnect.emit());
    },
  });
  const left: FakePort = make(() => right);
  const right: FakePort = make(() => left);
  return [left, right];
}

type Changes = Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>;

/** An area of the extension's storage that tells of its changes, as the browser's does. */
export function fakeStorage(name: 'local' | 'session') {
  const kept = new Map<string, unknown>();
  const onChanged = fakeEvent<[Changes, string]>();
  const area = {
    get: async (keys: string | readonly string[] | null): Promise<Record<string, unknown>> => {
      const asked = keys === null ? [...kept.keys()] : [keys].flat();
      return Object.fromEntries(asked.filter((key) => kept.has(key)).map((key) => [key, kept.get(key)]));
    },
    getKeys: async (): Promise<string[]> => [...kept.keys()],
    set: async (values: Record<string, unknown>): Promise<void> => {
      const changes: Changes = {};
      for (const [key, value] of Object.entries(values)) {
        changes[key] = { oldValue: kept.get(key), newValue: structuredClone(value) };
        kept.set(key, structuredClone(value));
      }
      onChanged.emit(changes, name);
    },
    remove: async (keys: string | readonly string[]): Promise<void> => {
      const changes: Changes = {};
      for (const key of [keys].flat()) {
        changes[key] = { oldValue: kept.get(key) };
        kept.delete(key);
      }
      onChanged.emit(changes, name);
    },
  };
  return { area, onChanged };
}
