import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LineJob } from './line-worker.ts';

/** So many workers are of use on any machine. */
const MOST_WORKERS = 64;
/** What a page needs is garbage with its answer: in a nursery this large most of it dies before it is ever copied. */
const NURSERY_MB = 64;

export interface LinePool {
  /** The answers to some lines, in their order, as `answerAll` gives them. */
  answer(lines: readonly Uint8Array[]): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Running {
  readonly worker: Worker;
  readonly busy: Map<number, { resolve: (answers: Uint8Array) => void; reject: (error: Error) => void }>;
}

/**
 * Threads that answer lines. One that dies under a line (of memory, say) is replaced, and its lines are tried one by one: the
 * one that kills again is answered by `lost`. Throws at `count` beyond reason: that is for the caller to say.
 */
export function createLinePool(count: number, job: LineJob, lost: (line: Uint8Array) => Uint8Array): LinePool {
  const size = Math.min(Math.max(1, count), MOST_WORKERS);
  let calls = 0;
  const start = (): Running => {
    const worker = new Worker(new URL('./line-worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB },
    });
    const running: Running = { worker, busy: new Map() };
    worker.on('message', ({ call, answers }: { call: number; answers: Uint8Array }) => {
      running.busy.get(call)?.resolve(answers);
      running.busy.delete(call);
    });
    const gone = (error: Error): void => {
      const at = all.indexOf(running);
      if (at >= 0 && !isClosed) all[at] = start();
      for (const { reject } of running.busy.values()) reject(error);
      running.busy.clear();
    };
    worker.on('error', gone);
    worker.on('exit', (code) => code !== 0 && gone(new Error(`a worker ended with ${code}`)));
    return running;
  };
  let isClosed = false;
  const all: Running[] = [];
  for (let n = 0; n < size; n++) all.push(start());

  const send = (lines: readonly Uint8Array[]): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const running = all.reduce((least, one) => (one.busy.size < least.busy.size ? one : least));
      const call = calls++;
      running.busy.set(call, { resolve, reject });
      running.worker.postMessage({ call, lines });
    });

  return {
    async answer(lines) {
      try {
        return await send(lines);
      } catch {
        const answers: Uint8Array[] = [];
        for (const line of lines) answers.push(await send([line]).catch(() => lost(line)));
        return Buffer.concat(answers);
      }
    },
    async close() {
      isClosed = true;
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}

/** As many as the machine runs at a time. */
export const allWorkers = (): number => availableParallelism();
