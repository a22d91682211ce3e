import { REST } from './restless.ts';

/** Which text of a page is changing. Times in milliseconds. */
export interface RecentChanges {
  /** Notes a record of the page's changes. `again`: its target has changed just before as well. */
  readonly note: (record: MutationRecord, again: boolean, now: number) => void;
  /** The nodes that have changed within `REST`; null when the whole page did. */
  readonly nodes: (now: number) => readonly Node[] | null;
}

/** More nodes than that at once are a page that is being built: then all of it counts as changing. */
const MAX_NODES = 300;
const TEXT = 3;

export function createRecentChanges(): RecentChanges {
  const times = new Map<Node, number>();
  let allUntil = Number.NEGATIVE_INFINITY;

  function forgetOld(now: number): void {
    for (const [node, time] of times) if (now - time >= REST) times.delete(node);
  }

  function keep(node: Node, now: number): void {
    if (times.size >= MAX_NODES) forgetOld(now);
    if (times.size >= MAX_NODES && !times.has(node)) allUntil = now + REST;
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
    nodes(now) {
      if (now < allUntil) return null;
      forgetOld(now);
      return [...times.keys()];
    },
  };
}
