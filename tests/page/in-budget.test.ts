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
  // of the 30 ms that it did not use it has saved 20
  for (let call = 0; call < 20; call++) wanted();
  expect(work).toHaveBeenCalledTimes(2 + Math.ceil(20 / cost));
  end.abort();
  await pass(cost * 1000);
  expect(work).toHaveBeenCalledTimes(2 + Math.ceil(20 / cost));
});
