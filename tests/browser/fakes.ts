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
