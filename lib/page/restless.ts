/** What is known of the parts of a page that change again and again: clocks, tickers, counters. Times in milliseconds. */
export interface Restless {
  /** Notes that a node changed. */
  readonly note: (node: Node, now: number) => Habit;
  /** Is any part running that has not come to rest? */
  readonly isRunning: () => boolean;
  /**
   * Has a part that ran, and changed after `since`, come to rest? Of one that starts and stops again and again it is told
   * ever more seldom.
   */
  readonly cameToRest: (since: number, now: number) => boolean;
}

export interface Habit {
  /** Has it just changed before as well? */
  readonly again: boolean;
  /** Does it change again and again: a clock, a counter, a box that shows one headline after the other? */
  readonly restless: boolean;
}

interface Memory {
  /** Changes with no rest between them. */
  run: number;
  /** Changes with no long rest between them. */
  all: number;
  last: number;
  /** Until then its rest is not told of. */
  restFrom: number;
  restPause: number;
}

/** So many changes, none later than `REST` after the one before, make a part restless. */
const MANY_RUNNING = 5;
/** So many, none later than `LONG_REST` after the one before, as well. */
const MANY = 12;
const LONG_REST = 60_000;
/** What has not changed for so long stands still. */
export const REST = 1500;
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;
/** A page with more running parts is taken to be one that runs as a whole: the others are not followed. */
const MAX_RUNNING = 500;

export function createRestless(): Restless {
  const memories = new WeakMap<Node, Memory>();
  const running = new Set<Node>();

  function memoryOf(node: Node): Memory {
    let memory = memories.get(node);
    if (!memory) {
      memory = { run: 0, all: 0, last: Number.NEGATIVE_INFINITY, restFrom: 0, restPause: FIRST_PAUSE };
      memories.set(node, memory);
    }
    return memory;
  }

  return {
    note(node, now) {
      const memory = memoryOf(node);
      const pause = now - memory.last;
      memory.run = pause < REST ? memory.run + 1 : 1;
      memory.all = pause < LONG_REST ? memory.all + 1 : 1;
      memory.last = now;
      const restless = memory.run >= MANY_RUNNING || memory.all >= MANY;
      if (restless && running.size < MAX_RUNNING) running.add(node);
      return { again: memory.run > 1, restless };
    },
    isRunning: () => running.size > 0,
    cameToRest(since, now) {
      let told = false;
      for (const node of running) {
        const memory = memoryOf(node);
        if (now - memory.last < REST) continue;
        running.delete(node);
        if (memory.last < since || now < memory.restFrom) continue;
        memory.restFrom = now + memory.restPause;
        memory.restPause = Math.min(memory.restPause * 2, LONGEST_PAUSE);
        told = true;
      }
      return told;
    },
  };
}
