import { expect, test, vi } from 'vitest';
import { watchChanges } from '../../lib/page/watch-changes.ts';
import { OPTIONS, watchedPage } from './watched-page.ts';

const { page, look, navigate, watch, change } = watchedPage();

/** A part of the page that shows another text at each call. */
function part(): () => Promise<void> {
  const element = document.body.appendChild(document.createElement('p'));
  let n = 0;
  return async () => {
    element.textContent = String(n++);
    await Promise.resolve();
  };
}
/** Lets a part run in steps of 50 ms for some time; `at` is called at each step. */
async function running(step: () => Promise<void>, time: number, at = async (_now: number) => {}): Promise<void> {
  for (let now = 0; now < time; now += 50) {
    await step();
    await at(now);
    await vi.advanceTimersByTimeAsync(50);
  }
}

test('text that comes while a clock runs is looked at within two seconds, however long the clock has run', async () => {
  const tick = part();
  watch();
  await running(tick, 60_000);
  const before = look.mock.calls.length;
  await running(tick, 2000, async (now) => {
    if (now === 0) await part()();
  });
  expect(look.mock.calls.length).toBeGreaterThan(before);
});

/** Toasts at the end of the page, one a second, each gone before the next. */
async function toasting(seconds: number, at = (_second: number) => {}): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    const toast = document.body.appendChild(document.createElement('div'));
    at(second);
    await vi.advanceTimersByTimeAsync(400);
    toast.remove();
    await vi.advanceTimersByTimeAsync(600);
  }
}

test('what is added in the same place as toasts, and stays, is looked at soon', async () => {
  watch({ longest: 60_000 });
  await toasting(40);
  const before = look.mock.calls.length;
  await toasting(4, (second) => {
    if (second === 0) document.body.append(document.createElement('article'));
  });
  expect(look.mock.calls.length).toBeGreaterThan(before);
});

test('toasts alone, and a list to which lines are added for ever, are looked at ever more seldom', async () => {
  watch({ longest: 60_000 });
  await toasting(120);
  expect(look.mock.calls.length).toBeLessThan(15);
  look.mockReset();
  for (let second = 0; second < 120; second++) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(look.mock.calls.length).toBeLessThan(20);
});

test('a counter is looked at soon after it has come to rest', async () => {
  const count = part();
  watch({ longest: 60_000 });
  await running(count, 60_000);
  const before = look.mock.calls.length;
  await vi.advanceTimersByTimeAsync(2500);
  expect(look.mock.calls.length).toBe(before + 1);
  await vi.advanceTimersByTimeAsync(100_000);
  expect(look.mock.calls.length).toBe(before + 1);
});

test('a part that starts and stops for ever is looked at ever more seldom', async () => {
  const rotate = part();
  watch({ longest: 60_000 });
  for (let round = 0; round < 40; round++) {
    await running(rotate, 500);
    await vi.advanceTimersByTimeAsync(2500);
  }
  const early = look.mock.calls.length;
  for (let round = 0; round < 20; round++) {
    await running(rotate, 500);
    await vi.advanceTimersByTimeAsync(2500);
  }
  expect(look.mock.calls.length - early).toBeLessThan(20 / 2);
});

test('nor does it keep text that comes meanwhile from being looked at', async () => {
  watch({ longest: 60_000 });
  const scroll = async () => void navigate();
  await running(scroll, 60_000);
  const before = look.mock.calls.length;
  await running(scroll, 2000, async (now) => {
    if (now === 0) await change();
  });
  expect(look.mock.calls.length).toBeGreaterThan(before);
});

test('another path is looked at soon', async () => {
  const tick = part();
  watch({ longest: 60_000 });
  await running(tick, 60_000);
  const before = look.mock.calls.length;
  history.pushState(null, '', '/khac');
  navigate();
  await running(tick, 1500);
  expect(look.mock.calls.length).toBeGreaterThan(before);
  history.pushState(null, '', '/');
});

test('a clock alone calls for looks within one part in four hundred of the time', async () => {
  const cost = vi.fn(async () => 20);
  watchChanges(document, cost, { ...OPTIONS, longest: 1000 }, page.end.signal);
  const tick = part();
  await running(tick, 2000);
  const before = cost.mock.calls.length;
  await running(tick, 40_000);
  expect(cost.mock.calls.length - before).toBeLessThanOrEqual(40_000 / (20 * 400) + 1);
  expect(cost.mock.calls.length).toBeGreaterThan(before);
});
