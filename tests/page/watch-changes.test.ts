import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type WatchOptions, watchChanges } from '../../lib/page/watch-changes.ts';

const OPTIONS: WatchOptions = { quiet: 100, pause: 1000, longest: 8000, most: Number.POSITIVE_INFINITY };
const look = vi.fn();
let end: AbortController;
let hidden: boolean;

/** Changes the page and lets the observer hear of it. */
async function change(): Promise<void> {
  document.body.append('x');
  await Promise.resolve();
}
const navigation = new EventTarget();
const navigate = () => navigation.dispatchEvent(new Event('currententrychange'));

beforeEach(() => {
  vi.useFakeTimers();
  look.mockReset();
  document.body.replaceChildren();
  end = new AbortController();
  hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  vi.stubGlobal('navigation', navigation);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const watch = (options: Partial<WatchOptions> = {}) =>
  watchChanges(document, look, { ...OPTIONS, ...options }, end.signal);

test('a page that does not change is not looked at', async () => {
  watch();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(look).not.toHaveBeenCalled();
});

test('changes that come together are one look', async () => {
  watch();
  for (let n = 0; n < 50; n++) await change();
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(look).toHaveBeenCalledOnce();
});

test('the last change is always seen', async () => {
  watch();
  await change();
  await vi.advanceTimersByTimeAsync(150);
  await change();
  await vi.advanceTimersByTimeAsync(500);
  expect(look).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(500);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a page that never stops changing is looked at ever more seldom', async () => {
  watch();
  const times: number[] = [];
  look.mockImplementation(() => times.push(performance.now()));
  const begun = performance.now();
  while (performance.now() < begun + 60_000) {
    await change();
    await vi.advanceTimersByTimeAsync(50);
  }
  const pauses = times.slice(1).map((time, n) => Math.round((time - (times[n] ?? 0)) / 1000));
  expect(pauses.slice(0, 6)).toEqual([1, 2, 4, 8, 8, 8]);
  expect(times.length).toBeLessThan(12);
});

test('a look that takes long makes the next one wait a hundred times as long', async () => {
  watch();
  const spy = vi.spyOn(performance, 'now');
  await change();
  spy.mockReturnValueOnce(1000).mockReturnValueOnce(1050);
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledOnce();
  spy.mockReturnValueOnce(1050);
  await change();
  await vi.advanceTimersByTimeAsync(4900);
  expect(look).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(200);
  expect(look).toHaveBeenCalledTimes(2);
});

test('after its number of looks the page is left alone until the reader navigates', async () => {
  watch({ most: 2 });
  for (let n = 0; n < 5; n++) {
    await change();
    await vi.advanceTimersByTimeAsync(10_000);
  }
  expect(look).toHaveBeenCalledTimes(2);
  navigate();
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledTimes(3);
  await change();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(look).toHaveBeenCalledTimes(4);
});

test('a hidden page is not looked at until it is seen again', async () => {
  watch();
  hidden = true;
  await change();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(look).not.toHaveBeenCalled();
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledOnce();
});

test('with the signal it ends, also before a look that was due', async () => {
  watch();
  await change();
  end.abort();
  navigate();
  await change();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(look).not.toHaveBeenCalled();
});

test('an ended signal begins nothing', async () => {
  end.abort();
  watch();
  await change();
  navigate();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(look).not.toHaveBeenCalled();
});
