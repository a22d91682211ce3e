import type { ChromiumDriver } from '../browsers/chromium.ts';
import type { TraceEvent } from '../browsers/chromium-trace.ts';
import type { Driver, Surface } from '../browsers/driver.ts';

/** The longest task of a window's thread, in milliseconds: by the clock, and by processor time, which a busy machine does not lengthen. */
export interface LongestTask {
  readonly wall: number;
  readonly processor: number;
  /** How many tasks were longer by the clock than a reader is to notice. */
  readonly long: number;
}

/** So long a task may be, in milliseconds. */
export const NOTICED = 50;

const MARK = 'doi-chieu-bench';

/** Does something in a window and tells the longest task meanwhile; null where the browser (Firefox) tells nothing of its tasks. */
export async function withLongestTask<T>(
  driver: Driver,
  page: Surface,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly longest: LongestTask | null }> {
  if (driver.name !== 'chromium') return { result: await work(), longest: null };
  const { result, events } = await (driver as ChromiumDriver).trace(['toplevel', 'blink.user_timing'], async () => {
    // tells the window's thread from the others
    await page.evaluate(`void performance.mark('${MARK}')`);
    return work();
  });
  return { result, longest: longestOf(events) };
}

/** The longest task of the thread that has made the mark, from then on. */
export function longestOf(events: readonly TraceEvent[]): LongestTask {
  const mark = events.find(({ name }) => name === MARK);
  const tasks = events.filter(
    ({ name, pid, tid, ts }) => name.endsWith('RunTask') && pid === mark?.pid && tid === mark.tid && ts > mark.ts,
  );
  const most = (part: 'dur' | 'tdur') => Math.max(0, ...tasks.map((task) => task[part] ?? 0)) / 1000;
  const long = tasks.filter(({ dur = 0 }) => dur > NOTICED * 1000).length;
  return { wall: most('dur'), processor: most('tdur'), long };
}
