import type { TraceEvent } from './trace-event.ts';

/** What Firefox calls a whole task, which it tells only when that took more than 50 ms. */
export const LONG_TASKS: readonly string[] = ['LongTask', 'LongIdleTask'];
/** What shorter ones mostly are: the drawing of a frame, a timer, a step of collecting garbage. */
export const PIECES: readonly string[] = ['RefreshDriverTick', 'setTimeout callback', 'GCSlice', 'CCSlice', 'GCMinor'];

/** So many entries of eight bytes a process keeps: minutes. */
const ENTRIES = 1 << 23;

/** What one thread did; times in milliseconds. */
export interface ThreadProfile {
  readonly pid: number;
  readonly tid: number;
  /** What has a beginning and, unless it is the mark of a document, an end. */
  readonly markers: readonly (readonly [name: string, start: number, end: number | null])[];
  /** When it was looked at, and the processor's time since it was looked at before. */
  readonly samples: readonly (readonly [at: number, processor: number | null])[];
}

/** Records what the main threads of a Firefox do while something is done; `inWindow` runs JavaScript in the browser's own window. */
export async function profiled<T>(inWindow: <V>(expression: string) => Promise<V>, work: () => Promise<T>) {
  await inWindow(`Services.profiler.StartProfiler(${ENTRIES}, 1, ['cpu', 'nostacksampling'], ['GeckoMain'])`);
  let threads: readonly ThreadProfile[] = [];
  try {
    const result = await work();
    threads = await inWindow<readonly ThreadProfile[]>(READ);
    return { result, events: threads.flatMap(eventsOf) };
  } finally {
    await inWindow(`Services.profiler.StopProfiler()`);
  }
}

/** JavaScript: the threads that a document has made a mark in, with as much as is needed of what the profiler tells. */
const READ = `Services.profiler.getProfileDataAsync().then((main) => [main, ...main.processes].flatMap(({ threads, meta }) => threads
  .filter(({ stringTable }) => stringTable.includes('UserTiming'))
  .map(({ pid, tid, stringTable, markers, samples }) => {
    const nameOf = (marker) => {
      const name = stringTable[marker[markers.schema.name]];
      return name === 'UserTiming' ? marker[markers.schema.data].name : name;
    };
    const isWanted = (marker) => {
      const name = stringTable[marker[markers.schema.name]];
      return name === 'UserTiming' || ${JSON.stringify([...LONG_TASKS, ...PIECES])}.includes(name);
    };
    const inMs = { ns: 1e-6, 'µs': 1e-3 }[meta.sampleUnits.threadCPUDelta];
    const { startTime, endTime } = markers.schema;
    return {
      pid,
      tid,
      markers: markers.data.filter(isWanted).map((marker) => [nameOf(marker), marker[startTime], marker[endTime] || null]),
      samples: inMs === undefined ? [] : samples.data.map((sample) => [
        sample[samples.schema.time],
        (sample[samples.schema.threadCPUDelta] ?? 0) * inMs,
      ]),
    };
  })))`;

/** The same in the form in which Chromium tells it. Without samples everything counts as the processor's work. */
export function eventsOf({ pid, tid, markers, samples }: ThreadProfile): readonly TraceEvent[] {
  return markers.map(([name, start, end]) => {
    const at = { name, pid, tid, ts: start * 1000 };
    if (end === null) return at;
    const processor = samples.length === 0 ? end - start : processorTime(samples, start, end);
    return { ...at, dur: (end - start) * 1000, tdur: processor * 1000 };
  });
}

/** The processor's time between two moments; what was used between two looks is spread evenly over the time between them. */
function processorTime(samples: ThreadProfile['samples'], start: number, end: number): number {
  let sum = 0;
  for (let n = firstAfter(samples, start); n < samples.length; n++) {
    const [at, processor] = samples[n]!;
    const [before] = samples[n - 1] ?? [at];
    if (before >= end) break;
    if (at > before) sum += ((processor ?? 0) * (Math.min(at, end) - Math.max(before, start))) / (at - before);
  }
  return sum;
}

/** Which look is the first after a moment. */
function firstAfter(samples: ThreadProfile['samples'], moment: number): number {
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (samples[middle]![0] > moment) high = middle;
    else low = middle + 1;
  }
  return low;
}
