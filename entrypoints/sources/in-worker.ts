import type { FileReading } from '../../lib/office/read-file.ts';
import { LONGEST_READING } from '../../lib/session/source-desk.ts';

type Reading = FileReading | { readonly ok: false; readonly fault: 'too-long' | 'too-slow' | 'failed' };

/**
 * Has a file or a text read in a worker that is there for this one alone, and is ended when it is done or takes too long. Never
 * rejects.
 */
export function readInWorker(
  asked: { readonly bytes: ArrayBuffer; readonly name: string } | { readonly text: string },
): Promise<Reading> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Reading>((done) => {
    const end = (reading: Reading) => {
      clearTimeout(timer);
      worker.terminate();
      done(reading);
    };
    const timer = setTimeout(() => end({ ok: false, fault: 'too-slow' }), LONGEST_READING);
    worker.onmessage = ({ data }: MessageEvent<Reading>) => end(data);
    worker.onerror = () => end({ ok: false, fault: 'failed' });
    worker.postMessage(asked, 'bytes' in asked ? [asked.bytes] : []);
  });
}
