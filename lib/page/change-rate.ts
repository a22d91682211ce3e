/** How often a page changes: how many frames with a change there were in the last second. */
export interface ChangeRate {
  /** To be called after a change; cheap. */
  readonly note: () => void;
  /** Frames with a change per second; kept high for a while, so that what depends on it does not flicker. */
  readonly perSecond: () => number;
}

/** Changes closer than this come in one frame. */
const FRAME = 12;
const SECOND = 1000;
/** A rate holds at least so long. */
const HOLD = 5000;

export function createChangeRate(now: () => number): ChangeRate {
  let begun = now();
  let frames = 0;
  let last = Number.NEGATIVE_INFINITY;
  let held = 0;
  let heldUntil = 0;

  /** Ends the second that is being counted when it is over. */
  function turn(time: number): void {
    if (time - begun < SECOND) return;
    const rate = (frames * SECOND) / (time - begun);
    if (rate >= held || time >= heldUntil) {
      held = rate;
      heldUntil = time + HOLD;
    }
    begun = time;
    frames = 0;
  }

  return {
    note() {
      const time = now();
      turn(time);
      if (time - last >= FRAME) frames++;
      last = time;
    },
    perSecond() {
      turn(now());
      return held;
    },
  };
}
