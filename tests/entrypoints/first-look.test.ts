import { type Signal, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { firstLook } from '../../entrypoints/sidepanel/first-look.ts';
import type { PageState } from '../../lib/session/state.ts';

let idle: (() => void)[];
let state: Signal<PageState>;
let looked: ReturnType<typeof vi.fn<(first: PageState) => void>>;
const turns = async () => void (await vi.advanceTimersByTimeAsync(0));

beforeEach(() => {
  vi.useFakeTimers();
  idle = [];
  vi.stubGlobal('requestIdleCallback', (done: () => void) => idle.push(done));
  state = signal<PageState>({ phase: 'loading' });
  looked = vi.fn<(first: PageState) => void>();
  void firstLook(state).then(looked);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is drawn of the page comes first, until the window is idle', async () => {
  await vi.advanceTimersByTimeAsync(50);
  expect(idle).toEqual([]);
  state.value = { phase: 'checked' } as PageState;
  await turns();
  expect(idle).toHaveLength(1);
  expect(looked).not.toHaveBeenCalled();
  idle[0]?.();
  await turns();
  expect(looked).toHaveBeenCalledTimes(1);
});

test('a failure is told by what is loaded then, so that does not wait', async () => {
  state.value = { phase: 'failed', problem: { code: 'no-access' } };
  await turns();
  expect(looked).toHaveBeenCalledTimes(1);
  expect(idle).toEqual([]);
});

test('a page that takes its time keeps nothing from being loaded', async () => {
  state.value = { phase: 'checking' };
  await vi.advanceTimersByTimeAsync(149);
  expect(looked).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(looked).toHaveBeenCalledTimes(1);
});

test('what was drawn first is given, though another page is in front by the time the rest is there', async () => {
  const first = { phase: 'checked', url: 'https://a.vn/tin' } as PageState;
  state.value = first;
  await turns();
  state.value = { phase: 'loading' };
  idle[0]?.();
  await turns();
  expect(looked).toHaveBeenCalledWith(first);
});
