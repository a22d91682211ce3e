import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { windowOf } from '../../lib/page/dom.ts';
import { type WatchOptions, watchChanges } from '../../lib/page/watch-changes.ts';

const OPTIONS: WatchOptions = { quiet: 100, pause: 1000, longest: 8000 };
const look = vi.fn();
let end: AbortController;
let hidden: boolean;

/** Changes the page and lets the observer hear of it. */
async function change(): Promise<void> {
  document.body.append('x');
  await Promise.resolve();
}
const navigation = new EventTarget();
const navigate = () => navigation.dispatchEvent(new Event('currententrychange'));

beforeEach(() => {
  vi.useFakeTimers();
  look.mockReset();
  document.body.replaceChildren();
  end = new AbortController();
  hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  Object.assign(windowOf(document)!, { navigation });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const watch = (options: Partial<WatchOptions> = {}) =>
  watchChanges(document, look, { ...OPTIONS, ...options }, end.signal);

test('a page that does not change is not looked at', async () => {
  watch();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(look).not.toHaveBeenCalled();
});

test('changes that come together are one look', async () => {
  watch();
  for (let n = 0; n < 50; n++) await change();
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(look).toHaveBeenCalledOnce();
});

test('the last change is always seen', async () => {
  watch();
  await change();
  await vi.advanceTimersByTimeAsync(150);
  await change();
  await vi.advanceTimersByTimeAsync(500);
  expect(look).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(500);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a page that never stops changing is looked at ever more seldom', async () => {
  watch();
  const times: number[] = [];
  look.mockImplementation(() => times.push(performance.now()));
  const begun = performance.now();
  while (performance.now() < begun + 60_000) {
    await change();
    await vi.advanceTimersByTimeAsync(50);
  }
  const pauses = times.slice(1).map((time, n) => Math.round((time - (times[n] ?? 0)) / 1000));
  expect(pauses.slice(0, 6)).toEqual([1, 2, 4, 8, 8, 8]);
  expect(times.length).toBeLessThan(12);
});

test('a look that takes long makes the next one wait a hundred times as long', async () => {
  watch();
  const spy = vi.spyOn(performance, 'now');
  await change();
  spy.mockReturnValueOnce(1000).mockReturnValueOnce(1050);
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledOnce();
  spy.mockReturnValueOnce(1050);
  await change();
  await vi.advanceTimersByTimeAsync(4900);
  expect(look).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(200);
  expect(look).toHaveBeenCalledTimes(2);
});

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

test('a look that breaks is not the last one', async () => {
  watch();
  look.mockImplementationOnce(() => {
    throw new TypeError('a page no one thought of');
  });
  await change();
  await vi.advanceTimersByTimeAsync(100);
  await change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).toHaveBeenCalledTimes(2);
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

test('an address written over without another path gives no fresh budget', async () => {
  watch({ longest: 60_000 });
  for (let n = 0; n < 600; n++) {
    history.replaceState(null, '', `#${n}`);
    navigate();
    await vi.advanceTimersByTimeAsync(100);
  }
  // 1, 2, 4, 8, 16, 32 seconds apart
  expect(look.mock.calls.length).toBeLessThanOrEqual(7);
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

test('however often the path changes, looks keep to one part in a hundred of the time', async () => {
  watch();
  const cost = vi.fn(async () => 50);
  end.abort();
  end = new AbortController();
  watchChanges(document, cost, OPTIONS, end.signal);
  for (let n = 0; n < 600; n++) {
    history.replaceState(null, '', `/${n}`);
    navigate();
    await vi.advanceTimersByTimeAsync(100);
  }
  history.replaceState(null, '', '/');
  expect(cost.mock.calls.length).toBeLessThanOrEqual(60_000 / 5000 + 1);
});

test('a look that goes on is the only one, and counts what it says it has cost', async () => {
  const { promise, resolve } = Promise.withResolvers<number>();
  const slow = vi.fn(() => promise);
  watchChanges(document, slow, OPTIONS, end.signal);
  await change();
  await vi.advanceTimersByTimeAsync(100);
  await change();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(slow).toHaveBeenCalledOnce();
  resolve(30);
  await vi.advanceTimersByTimeAsync(2900);
  expect(slow).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(200);
  expect(slow).toHaveBeenCalledTimes(2);
});

test('a page that is written anew goes on being watched, and tells that it has another root', async () => {
  const newRoot = vi.fn();
  watch({ newRoot });
  const old = document.documentElement;
  const root = document.createElement('html');
  root.append(document.createElement('body'));
  document.replaceChild(root, old);
  await vi.advanceTimersByTimeAsync(100);
  expect(newRoot).toHaveBeenCalledOnce();
  expect(look).toHaveBeenCalledOnce();
  await change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).toHaveBeenCalledTimes(2);
});

test('a clock alone calls for looks within one part in four hundred of the time', async () => {
  const cost = vi.fn(async () => 20);
  watchChanges(document, cost, { ...OPTIONS, longest: 1000 }, end.signal);
  const tick = part();
  await running(tick, 2000);
  const before = cost.mock.calls.length;
  await running(tick, 40_000);
  expect(cost.mock.calls.length - before).toBeLessThanOrEqual(40_000 / (20 * 400) + 1);
  expect(cost.mock.calls.length).toBeGreaterThan(before);
});

test('a page without a root is watched as any other', async () => {
  const root = document.documentElement;
  root.remove();
  expect(() => watch()).not.toThrow();
  document.append(root);
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledOnce();
});

test('a hidden page is not looked at until it is seen again', async () => {
  watch();
  hidden = true;
  await change();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(look).not.toHaveBeenCalled();
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledOnce();
});

test('with the signal it ends, also before a look that was due', async () => {
  watch();
  await change();
  end.abort();
  navigate();
  await change();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(look).not.toHaveBeenCalled();
});

test('an ended signal begins nothing', async () => {
  end.abort();
  watch();
  await change();
  navigate();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(look).not.toHaveBeenCalled();
});
