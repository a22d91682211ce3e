import { expect, test } from 'vitest';
import { eventsOf } from '../../scripts/browsers/firefox-profile.ts';

const thread = { pid: 7, tid: 1 };

test('a task has the time of the processor that was used between its ends, as far as the looks tell', () => {
  const markers = [['LongTask', 10, 70] as const];
  // half of the first and a quarter of the last stretch lie within
  const samples = [
    [0, 0],
    [20, 8],
    [60, 30],
    [100, 12],
  ] as const;
  expect(eventsOf({ ...thread, markers, samples })).toEqual([
    { ...thread, name: 'LongTask', ts: 10_000, dur: 60_000, tdur: 37_000 },
  ]);
});

test('the mark of a document has no length', () => {
  const markers = [['doi-chieu-bench', 5, null] as const];
  expect(eventsOf({ ...thread, markers, samples: [] })).toEqual([{ ...thread, name: 'doi-chieu-bench', ts: 5000 }]);
});

test('where the processor is not told all counts as its work', () => {
  const markers = [['CCSlice', 5, 9] as const];
  expect(eventsOf({ ...thread, markers, samples: [] })).toEqual([
    { ...thread, name: 'CCSlice', ts: 5000, dur: 4000, tdur: 4000 },
  ]);
});
