/** How high rows were when they were drawn, by their keys: another list may have them again. */
export interface KnownHeights {
  set(key: string, row: number, height: number): void;
  /** Has none been drawn yet? */
  isEmpty(): boolean;
  /** What a row that was never drawn is supposed to be, in CSS pixels. */
  usual(): number;
  /**
   * The rows of another list that were drawn before, with their heights, in their order. Only rows near those where they stood are
   * asked for their keys: a list that lost or got a few notes is found again, without going through all of it.
   */
  of(rows: number, keyOf: (row: number) => string): (readonly [row: number, height: number])[];
}

/** A row is looked for so many rows before and behind the place where it stood. */
const REACH = 32;

/** None is known at first; `supposed` is the height of a row before any has been drawn, in CSS pixels. */
export function createKnownHeights(supposed: number): KnownHeights {
  const known = new Map<string, { row: number; height: number }>();
  let sum = 0;

  return {
    set(key, row, height) {
      sum += height - (known.get(key)?.height ?? 0);
      known.set(key, { row, height });
    },
    isEmpty: () => known.size === 0,
    usual: () => (known.size === 0 ? supposed : sum / known.size),
    of(rows, keyOf) {
      const found: (readonly [number, number])[] = [];
      let next = 0;
      for (const stood of [...known.values()].map(({ row }) => row).sort((a, b) => a - b)) {
        for (let row = Math.max(next, stood - REACH); row <= stood + REACH && row < rows; row++) {
          const there = known.get(keyOf(row));
          if (there === undefined) continue;
          there.row = row;
          found.push([row, there.height]);
        }
        next = Math.max(next, stood + REACH + 1);
      }
      return found;
    },
  };
}
