// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeEvent } from './fakes.ts';

const { runtime } = vi.hoisted(() => ({
  runtime: { id: 'us' as string | undefined, connect: null as unknown as () => unknown },
}));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));
const { createLife } = await import('../../lib/browser/life.ts');
let onDisconnect: ReturnType<typeof fakeEvent<[]>>;

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'us';
  onDisconnect = fakeEvent();
  runtime.connect = () => ({ onDisconnect });
});
afterEach(() => void vi.useRealTimers());

test('while the extension is there, nothing ends the script', async () => {
  const { signal, alive } = createLife();
  document.dispatchEvent(new Event('visibilitychange'));
  onDisconnect.emit();
  await vi.advanceTimersByTimeAsync(1000);
  expect(alive()).toBe(true);
  expect(signal.aborted).toBe(false);
});

test.each([
  ['the page is shown or hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the reader touches it', () => document.dispatchEvent(new Event('pointerdown'))],
  ['the window comes to the front', () => window.dispatchEvent(new Event('focus'))],
])('when the extension is gone, it ends as soon as %s', (_when, happen) => {
  const { signal, alive } = createLife();
  runtime.id = undefined;
  expect(signal.aborted).toBe(false);
  happen();
  expect(signal.aborted).toBe(true);
  expect(alive()).toBe(false);
});

test('the closing of the port comes before the end of the extension: it looks a little later', async () => {
  const { signal } = createLife();
  onDisconnect.emit();
  runtime.id = undefined;
  expect(signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(500);
  expect(signal.aborted).toBe(true);
});

test('an ended script does not come back to life', () => {
  const { alive } = createLife();
  runtime.id = undefined;
  alive();
  runtime.id = 'us';
  expect(alive()).toBe(false);
});
