import { REST } from './restless.ts';
import type { TextChange } from './stand-ins.ts';

/** Which text of a page is changing. Times in milliseconds. */
export interface RecentChanges {
  /** Notes a change of the page. `again`: its target has changed just before as well. */
  readonly note: (change: TextChange, again: boolean, now: number) => void;
  /** The page is being read from now on: what changes later is no longer what was read. */
  readonly reading: (now: number) => void;
  /** The nodes that have changed within `REST` or since the last reading began; null when the whole page did. */
  readonly nodes: (now: number) => readonly Node[] | null;
}

/** More nodes than that at once are a page that is being built: then all of it counts as changing. */
const MAX_NODES = 300;
const TEXT = 3;

export function createRecentChanges(): RecentChanges {
  const times = new Map<Node, number>();
  /** When the whole page changed last. */
  let all = Number.NEGATIVE_INFINITY;
  let read = Number.POSITIVE_INFINITY;

  const isOld = (time: number, now: number): boolean => now - time >= REST && time < read;

  function forgetOld(now: number): void {
    // what has taken the place of a node that is gone is noted itself
    for (const [node, time] of times) if (isOld(time, now) || !node.isConnected) times.delete(node);
  }

  function keep(node: Node, now: number): void {
    // it is told of already
    if (all === now) return;
    if (times.size >= MAX_NODES) forgetOld(now);
    if (times.size >= MAX_NODES && !times.has(node)) all = now;
    else times.set(node, now);
  }

  return {
    note({ type, target, addedNodes, removedNodes }, again, now) {
      if (type === 'characterData') keep(target, now);
      if (type !== 'childList') return;
      // A text in the place of another is a value that runs; what is added to the page once is new, and runs no more.
      const replaces = removedNodes.length > 0;
      for (const node of addedNodes) if (again || (replaces && node.nodeType === TEXT)) keep(node, now);
    },
    reading(now) {
      read = now;
    },
    nodes(now) {
      if (!isOld(all, now)) return null;
      forgetOld(now);
      return [...times.keys()];
    },
  };
}
