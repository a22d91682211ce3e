import { expect, test } from 'vitest';
import { nextStretch } from '../../components/long-list/stretch.ts';

const inSight = { from: 100, to: 108 };
const wanted = { from: 96, to: 112 };

/** All that is drawn, turn by turn, until nothing more comes. */
function turns(before: { from: number; to: number }, most = 3) {
  const all = [];
  for (let now = before; ; ) {
    const next = nextStretch(now, inSight, wanted, most);
    if (next.from === now.from && next.to === now.to) return all;
    all.push(next);
    now = next;
  }
}

test('where nothing in sight is there it begins with the first in sight, then goes on below and above', () => {
  for (const before of [
    { from: 0, to: 0 },
    { from: 0, to: 20 },
    { from: 500, to: 520 },
    // near, but none of it in sight
    { from: 96, to: 100 },
    { from: 108, to: 112 },
  ])
    expect(turns(before)).toEqual([
      { from: 100, to: 103 },
      { from: 100, to: 106 },
      { from: 100, to: 109 },
      { from: 100, to: 112 },
      { from: 97, to: 112 },
      { from: 96, to: 112 },
    ]);
});

test('what is in sight above comes before what is ahead below', () => {
  expect(turns({ from: 105, to: 112 })).toEqual([
    { from: 102, to: 112 },
    { from: 99, to: 112 },
    { from: 96, to: 112 },
  ]);
});

test('what is not wanted any more goes at once', () => {
  expect(nextStretch({ from: 80, to: 140 }, inSight, wanted, 3)).toEqual(wanted);
  expect(nextStretch({ from: 80, to: 104 }, inSight, wanted, 3)).toEqual({ from: 96, to: 107 });
});

test('no more come in a turn than are allowed, wherever it stands', () => {
  for (let from = 80; from < 120; from++)
    for (let to = from; to < 130; to++) {
      const next = nextStretch({ from, to }, inSight, wanted, 3);
      const rows = Array.from({ length: next.to - next.from }, (_, i) => next.from + i);
      expect(rows.filter((row) => row < from || row >= to).length).toBeLessThanOrEqual(3);
      expect(next.from).toBeGreaterThanOrEqual(wanted.from);
      expect(next.to).toBeLessThanOrEqual(wanted.to);
      expect(rows.some((row) => row >= inSight.from && row < inSight.to)).toBe(true);
    }
});
