import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whileOpen } from '../../entrypoints/sidepanel/while-open.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is loaded is given', async () => {
  expect(await whileOpen(Promise.resolve(5), new AbortController().signal)).toBe(5);
});

test('what cannot be loaded is an error while the window is there', async () => {
  const waiting = expect(whileOpen(Promise.reject(new Error('gone')), new AbortController().signal)).rejects.toThrow(
    'gone',
  );
  await vi.runAllTimersAsync();
  await waiting;
});

test('a window that goes right after has no error to tell, and no answer', async () => {
  const end = new AbortController();
  const told = vi.fn();
  whileOpen(Promise.reject(new Error('gone')), end.signal).then(told, told);
  await Promise.resolve();
  end.abort();
  await vi.runAllTimersAsync();
  expect(told).not.toHaveBeenCalled();
});
