import { createRestless, type Habit, REST } from './restless.ts';
import { createStayers, STAY } from './stayers.ts';

/** Waits for the parts of a page that run to come to rest, and for what is added in them to stay. */
export interface Settling {
  /** Notes that a node changed. */
  readonly note: (node: Node, now: number) => Habit;
  /** Notes an element that was added to a part that runs. */
  readonly added: (element: Node, parent: Node, now: number) => void;
  /** Goes on waiting, if there is anything to wait for. To be called after what was noted. */
  readonly await: () => void;
}

/** `settled` is called when something has; `lastLook`: what rested before it is known already. Ends with the signal. */
export function createSettling(settled: () => void, lastLook: () => number, signal: AbortSignal): Settling {
  const restless = createRestless();
  const stayers = createStayers();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let staying: ReturnType<typeof setTimeout> | undefined;

  function awaitRest(): void {
    resting = undefined;
    if (restless.cameToRest(lastLook(), performance.now())) settled();
    if (restless.isRunning()) resting = setTimeout(awaitRest, REST / 3);
  }

  function awaitStay(): void {
    staying = undefined;
    if (stayers.hasStayed(performance.now())) settled();
    if (stayers.isWaiting()) staying = setTimeout(awaitStay, STAY);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(staying);
  });
  return {
    note: restless.note,
    added: stayers.note,
    await() {
      if (signal.aborted) return;
      if (restless.isRunning()) resting ??= setTimeout(awaitRest, REST);
      if (stayers.isWaiting()) staying ??= setTimeout(awaitStay, STAY);
    },
  };
}
