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
    long: 0,
  });
});

test('those of more than 50 ms by the clock are counted, however little the processor had to do', () => {
  const tasks = [
    task(200, 50_000, 50_000),
    task(300, 50_001, 1_000),
    task(400, 90_000, 60_000),
    task(500, 80_000, 1, 2),
  ];
  expect(longestOf([task(50, 99_000, 99_000), mark, ...tasks])).toEqual({ wall: 90, processor: 60, long: 2 });
});

test('where nothing ran there is none', () => {
  expect(longestOf([mark])).toEqual({ wall: 0, processor: 0, long: 0 });
});
