import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readInWorker } from '../../entrypoints/sources/in-worker.ts';
import { LONGEST_READING } from '../../lib/session/source-desk.ts';

/** A worker as the browser gives one: what it does with what it is sent is up to the test. */
class PlayedWorker {
  static last: PlayedWorker;
  onmessage: (event: { data: unknown }) => void = () => {};
  onerror: () => void = () => {};
  sent: unknown[] = [];
  isEnded = false;
  constructor() {
    PlayedWorker.last = this;
  }
  postMessage(...sent: unknown[]): void {
    this.sent = sent;
  }
  terminate(): void {
    this.isEnded = true;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', PlayedWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a file goes over without being copied, and its worker ends with the answer', async () => {
  const bytes = new ArrayBuffer(3);
  const reading = readInWorker({ bytes, name: 'a.docx' });
  expect(PlayedWorker.last.sent).toEqual([{ bytes, name: 'a.docx' }, [bytes]]);
  PlayedWorker.last.onmessage({ data: { ok: false, fault: 'broken' } });
  expect(await reading).toEqual({ ok: false, fault: 'broken' });
  expect(PlayedWorker.last.isEnded).toBe(true);
});

test('one that takes too long is ended, and told', async () => {
  const reading = readInWorker({ text: 'a' });
  await vi.advanceTimersByTimeAsync(LONGEST_READING - 1);
  expect(PlayedWorker.last.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await reading).toEqual({ ok: false, fault: 'too-slow' });
  expect(PlayedWorker.last.isEnded).toBe(true);
});

test('one that breaks is told', async () => {
  const reading = readInWorker({ text: 'a' });
  PlayedWorker.last.onerror();
  expect(await reading).toEqual({ ok: false, fault: 'failed' });
});
