import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inBudget } from '../../lib/page/in-budget.ts';

let end: AbortController;
let now: number;
let cost: number;
let work: ReturnType<typeof vi.fn<() => void>>;
let wanted: () => void;
const pass = async (milliseconds: number) => {
  now += milliseconds;
  await vi.advanceTimersByTimeAsync(milliseconds);
};
beforeEach(() => {
  vi.useFakeTimers();
  now = 0;
  work = vi.fn(() => {
    now += cost;
  });
  end = new AbortController();
  wanted = inBudget(work, () => now, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

test('work is done at once, and then as often as its cost allows, never lost', async () => {
  cost = 3;
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

test('a turn in the midst of which others had the machine keeps off no more than what the work takes', async () => {
  cost = 2;
  wanted();
  await pass(200);
  cost = 80;
  wanted();
  expect(work).toHaveBeenCalledTimes(2);
  await pass(200);
  cost = 2;
  wanted();
  expect(work).toHaveBeenCalledTimes(3);
});

test('work that has come to take longer is done as seldom as that allows', async () => {
  cost = 2;
  wanted();
  await pass(200);
  cost = 80;
  for (let calls = 0; calls < 2; calls++) {
    wanted();
    await pass(200);
  }
  expect(work).toHaveBeenCalledTimes(3);
  wanted();
  await pass(7000);
  expect(work).toHaveBeenCalledTimes(3);
  await pass(1000);
  expect(work).toHaveBeenCalledTimes(4);
});

test('work that is dear at every other turn takes no more of the time than other work', async () => {
  let spent = 0;
  work.mockImplementation(() => {
    cost = work.mock.calls.length % 2 === 0 ? 80 : 2;
    spent += cost;
    now += cost;
  });
  for (let turn = 0; turn < 4000; turn++) {
    wanted();
    await pass(50);
  }
  // and what it may have saved, and two dear turns before they are charged
  expect(spent).toBeLessThanOrEqual(now / 100 + 20 + 2 * 80);
});
