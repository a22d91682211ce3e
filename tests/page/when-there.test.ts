import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenThere } from '../../lib/page/when-there.ts';

const calls: string[] = [];
let state: DocumentReadyState;
let end: AbortController;
const start = () =>
  whenThere(
    document,
    () => calls.push('look'),
    () => calls.push('parsed'),
    end.signal,
  );
const parse = () => {
  state = 'interactive';
  document.dispatchEvent(new Event('DOMContentLoaded'));
};

beforeEach(() => {
  vi.useFakeTimers();
  calls.length = 0;
  state = 'loading';
  end = new AbortController();
  document.body.replaceChildren();
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a page that has been parsed is looked at at once', () => {
  state = 'complete';
  start();
  expect(calls).toEqual(['look', 'parsed']);
});

test('another is when it has been', async () => {
  start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(calls).toEqual([]);
  parse();
  expect(calls).toEqual(['look', 'parsed']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(calls).toEqual(['look', 'parsed']);
});

test('one that is sent piece by piece is looked at when no piece has come for a second and a half, and not before', async () => {
  start();
  const paragraph = document.body.appendChild(document.createElement('p'));
  const text = paragraph.appendChild(document.createTextNode('Tỷ lệ hộ nghèo 2,8'));
  for (let piece = 0; piece < 5; piece++) {
    await vi.advanceTimersByTimeAsync(1000);
    text.appendData('8');
  }
  expect(calls).toEqual([]);
  await vi.advanceTimersByTimeAsync(2500);
  expect(calls).toEqual(['look']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(calls).toEqual(['look']);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(2500);
  expect(calls).toEqual(['look', 'look']);
  parse();
  expect(calls).toEqual(['look', 'look', 'look', 'parsed']);
});

test('with the signal it ends', async () => {
  start();
  end.abort();
  await vi.advanceTimersByTimeAsync(10_000);
  parse();
  expect(calls).toEqual([]);
});
