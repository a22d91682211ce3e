/** Numbers from 0 to 2³² - 1, as many as come, in one piece of memory. */
export interface Numbers {
  push(number: number): void;
  readonly length: number;
  /** All of them; to be used before the next one is pushed. */
  view(): Uint32Array;
}

export function createNumbers(): Numbers {
  let held = new Uint32Array(1 << 12);
  let length = 0;
  return {
    push(number) {
      if (length === held.length) {
        const wider = new Uint32Array(held.length * 2);
        wider.set(held);
        held = wider;
      }
      held[length++] = number;
    },
    get length() {
      return length;
    },
    view: () => held.subarray(0, length),
  };
}
