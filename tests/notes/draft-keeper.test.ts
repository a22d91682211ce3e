import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraftKeeper } from '../../lib/notes/draft-keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('typing without a pause is still written at most half a second late', () => {
  const write = vi.fn();
  const keeper = createDraftKeeper(write);
  for (let typed = 1; typed <= 20; typed++) {
    keeper.type('a', 'x'.repeat(typed));
    vi.advanceTimersByTime(100);
    const onDisk = write.mock.lastCall?.[1].length ?? 0;
    expect((typed - onDisk) * 100).toBeLessThanOrEqual(500);
  }
});

test('only the latest text is written, for each place on its own', () => {
  const write = vi.fn();
  const keeper = createDraftKeeper(write);
  keeper.type('a', 'm');
  keeper.type('b', 'n');
  keeper.type('a', 'mới');
  vi.runAllTimers();
  expect(write.mock.calls).toEqual([
    ['a', 'mới'],
    ['b', 'n'],
  ]);
});

test('a flush writes at once, and only once', () => {
  const write = vi.fn();
  const keeper = createDraftKeeper(write);
  keeper.type('a', 'chữ');
  keeper.flush();
  expect(write.mock.calls).toEqual([['a', 'chữ']]);
  vi.runAllTimers();
  expect(write).toHaveBeenCalledTimes(1);
});

test('a dropped text is not written', () => {
  const write = vi.fn();
  const keeper = createDraftKeeper(write);
  keeper.type('a', 'chữ');
  keeper.drop('a');
  vi.runAllTimers();
  keeper.flush();
  expect(write).not.toHaveBeenCalled();
});
