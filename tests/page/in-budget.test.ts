import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inBudget } from '../../lib/page/in-budget.ts';

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

test('work is done at once, and then as often as its cost allows, never lost', async () => {
  let now = 0;
  const cost = 3;
  const work = vi.fn(() => {
    now += cost;
  });
  const wanted = inBudget(work, () => now, end.signal);
  const pass = async (milliseconds: number) => {
    now += milliseconds;
    await vi.advanceTimersByTimeAsync(milliseconds);
  };
  wanted();
  expect(work).toHaveBeenCalledTimes(1);
  wanted();
  wanted();
  expect(work).toHaveBeenCalledTimes(1);
  await pass(cost * 100);
  expect(work).toHaveBeenCalledTimes(2);
  await pass(cost * 1000);
  expect(work).toHaveBeenCalledTimes(2);
  wanted();
  expect(work).toHaveBeenCalledTimes(3);
  wanted();
  end.abort();
  await pass(cost * 1000);
  expect(work).toHaveBeenCalledTimes(3);
});
