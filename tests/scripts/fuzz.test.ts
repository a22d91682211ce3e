import { expect, test } from 'vitest';
import { within } from '../../scripts/fuzz/room.ts';

/** Works for so many milliseconds of the processor. */
function work(milliseconds: number): void {
  const begun = process.threadCpuUsage();
  while (process.threadCpuUsage(begun).user < milliseconds * 1000);
}

test('a case that is slow once is none that is too slow', () => {
  let times = 0;
  const answer = within(
    'the case',
    () => {
      times++;
      work(times === 1 ? 30 : 0);
      return times;
    },
    20,
  );
  expect(answer).toBe(2);
});

test('a case that is slow each time is told with how long it took', () => {
  expect(() => within('the case', () => work(30), 20)).toThrow(/^the case took \d\d+ ms$/u);
});
