import type { ChromiumDriver } from '../browsers/chromium.ts';
import type { Driver, Surface } from '../browsers/driver.ts';
import type { FirefoxDriver } from '../browsers/firefox.ts';
import { LONG_TASKS, PIECES } from '../browsers/firefox-profile.ts';
import type { TraceEvent } from '../browsers/trace-event.ts';

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

/** Does something in a window and tells the longest task meanwhile. */
export async function withLongestTask<T>(
  driver: Driver,
  page: Surface,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly longest: LongestTask }> {
  const marked = async () => {
    // tells the window's thread from the others
    await page.evaluate(`void performance.mark('${MARK}')`);
    return work();
  };
  const { result, events } = await (driver.name === 'chromium'
    ? (driver as ChromiumDriver).trace(['toplevel', 'blink.user_timing'], marked)
    : (driver as FirefoxDriver).profile(marked));
  return { result, longest: longestOf(events) };
}

/** The longest task of the thread that has made the mark, from then on. */
export function longestOf(events: readonly TraceEvent[]): LongestTask {
  const mark = events.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error('the browser has told nothing of the window that was measured');
  const tasks = events.filter(
    ({ name, pid, tid, ts }) => isTask(name) && pid === mark.pid && tid === mark.tid && ts > mark.ts,
  );
  const most = (part: 'dur' | 'tdur') => tasks.reduce((longest, task) => Math.max(longest, task[part] ?? 0), 0) / 1000;
  // a piece of a long task is none of its own
  const long = tasks.filter(({ name, dur = 0 }) => !PIECES.includes(name) && dur > NOTICED * 1000).length;
  return { wall: most('dur'), processor: most('tdur'), long };
}

/** Firefox tells short tasks by their pieces alone. */
const isTask = (name: string): boolean =>
  name.endsWith('RunTask') || LONG_TASKS.includes(name) || PIECES.includes(name);
