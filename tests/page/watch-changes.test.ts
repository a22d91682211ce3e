import { expect, test, vi } from 'vitest';
import { watchChanges } from '../../lib/page/watch-changes.ts';
import { OPTIONS, watchedPage } from './watched-page.ts';

const { page, look, navigate, watch, change } = watchedPage();

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

test('an address written over without another path gives no fresh budget', async () => {
  watch({ longest: 60_000 });
  for (let n = 0; n < 600; n++) {
    history.replaceState(null, '', `#${n}`);
    navigate();
    await vi.advanceTimersByTimeAsync(100);
  }
  // 1, 2, 4, 8, 16, 32 seconds apart
  expect(look.mock.calls.length).toBeLessThanOrEqual(7);
});

test('however often the path changes, looks keep to one part in a hundred of the time', async () => {
  watch();
  const cost = vi.fn(async () => 50);
  page.end.abort();
  page.end = new AbortController();
  watchChanges(document, cost, OPTIONS, page.end.signal);
  for (let n = 0; n < 600; n++) {
    history.replaceState(null, '', `/${n}`);
    navigate();
    await vi.advanceTimersByTimeAsync(100);
  }
  history.replaceState(null, '', '/');
  expect(cost.mock.calls.length).toBeLessThanOrEqual(60_000 / 5000 + 1);
});

test('a look that goes on is the only one, and counts what it says it has cost', async () => {
  const { promise, resolve } = Promise.withResolvers<number>();
  const slow = vi.fn(() => promise);
  watchChanges(document, slow, OPTIONS, page.end.signal);
  await change();
  await vi.advanceTimersByTimeAsync(100);
  await change();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(slow).toHaveBeenCalledOnce();
  resolve(30);
  await vi.advanceTimersByTimeAsync(2900);
  expect(slow).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(200);
  expect(slow).toHaveBeenCalledTimes(2);
});

test('a page that is written anew goes on being watched, and tells that it has another root', async () => {
  const newRoot = vi.fn();
  watch({ newRoot });
  const old = document.documentElement;
  const root = document.createElement('html');
  root.append(document.createElement('body'));
  document.replaceChild(root, old);
  await vi.advanceTimersByTimeAsync(100);
  expect(newRoot).toHaveBeenCalledOnce();
  expect(look).toHaveBeenCalledOnce();
  await change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a page without a root is watched as any other', async () => {
  const root = document.documentElement;
  root.remove();
  expect(() => watch()).not.toThrow();
  document.append(root);
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledOnce();
});

test('a hidden page is not looked at until it is seen again', async () => {
  watch();
  page.hidden = true;
  await change();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(look).not.toHaveBeenCalled();
  page.hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledOnce();
});

test('with the signal it ends, also before a look that was due', async () => {
  watch();
  await change();
  page.end.abort();
  navigate();
  await change();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(look).not.toHaveBeenCalled();
});

test('an ended signal begins nothing', async () => {
  page.end.abort();
  watch();
  await change();
  navigate();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(look).not.toHaveBeenCalled();
});

test('a look that breaks is not the last one', async () => {
  watch();
  look.mockImplementationOnce(() => {
    throw new TypeError('a page no one thought of');
  });
  await change();
  await vi.advanceTimersByTimeAsync(100);
  await change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).toHaveBeenCalledTimes(2);
});
