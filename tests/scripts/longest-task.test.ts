import { expect, test } from 'vitest';
import { longestOf } from '../../scripts/bench/longest-task.ts';

const task = (ts: number, dur: number, tdur: number, tid = 1, pid = 7) => ({
  ...{ name: 'ThreadControllerImpl::RunTask', pid, tid, ts, dur, tdur },
});
const mark = { name: 'doi-chieu-bench', pid: 7, tid: 1, ts: 100 };

test('the longest task is of the marked thread, and begins after the mark', () => {
  const others = [task(50, 90_000, 90_000), task(200, 80_000, 80_000, 2), task(200, 70_000, 70_000, 1, 8)];
  expect(longestOf([...others, mark, task(200, 30_000, 4_000), task(300, 20_000, 9_000)])).toEqual({
    wall: 30,
    processor: 9,
  });
});

test('where nothing ran there is none', () => {
  expect(longestOf([mark])).toEqual({ wall: 0, processor: 0 });
});
