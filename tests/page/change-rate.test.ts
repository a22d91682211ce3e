import { beforeEach, expect, test } from 'vitest';
import { type ChangeRate, createChangeRate } from '../../lib/page/change-rate.ts';

let now: number;
let rate: ChangeRate;
beforeEach(() => {
  now = 0;
  rate = createChangeRate(() => now);
});
const change = (every: number, time: number) => {
  for (const end = now + time; now < end; now += every) rate.note();
};

test('a page that rests has none', () => {
  now = 60_000;
  expect(rate.perSecond()).toBe(0);
});

test.each([
  ['a clock', 1000, 1],
  ['a counter', 20, 50],
])('%s', (_what, every, expected) => {
  change(every, 10_000);
  expect(rate.perSecond()).toBeGreaterThan(expected * 0.8);
  expect(rate.perSecond()).toBeLessThan(expected * 1.2);
});

test('changes of one frame count once', () => {
  change(1, 5000);
  expect(rate.perSecond()).toBeLessThan(100);
});

test('it is held for a while after the page has come to rest, and not for ever', () => {
  change(20, 3000);
  now += 2000;
  expect(rate.perSecond()).toBeGreaterThan(40);
  now += 5000;
  expect(rate.perSecond()).toBeLessThan(5);
});
