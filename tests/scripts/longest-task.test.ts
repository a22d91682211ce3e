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

test('in Firefox a piece of a long task counts for its length, and not as a task of its own', () => {
  const piece = (ts: number, dur: number, tdur: number) => ({ ...task(ts, dur, tdur), name: 'GCSlice' });
  const whole = { ...task(200, 90_000, 70_000), name: 'LongTask' };
  expect(longestOf([mark, whole, piece(210, 80_000, 65_000)])).toEqual({ wall: 90, processor: 70, long: 1 });
  expect(longestOf([mark, piece(210, 40_000, 35_000)])).toEqual({ wall: 40, processor: 35, long: 0 });
});

test('what is no task, as a collection of garbage from its first step to its last, is not counted', () => {
  const others = [
    { ...task(200, 900_000, 100), name: 'GCMajor' },
    { ...task(200, 900_000, 100), name: 'another mark' },
  ];
  expect(longestOf([mark, ...others])).toEqual({ wall: 0, processor: 0, long: 0 });
});

test('a recording without the mark is an error, and no proof of short tasks', () => {
  expect(() => longestOf([task(200, 30_000, 4_000)])).toThrow('told nothing');
});
