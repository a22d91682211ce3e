import { beforeEach, expect, test, vi } from 'vitest';
import { createPointedMark } from '../../lib/browser/pointed-mark.ts';

/** Two marks of one line each, one below the other; what is left of them can be taken away. */
const lines = new Map<number, { left: number; top: number; right: number; bottom: number }>();
const range = (figure: number) => {
  const line = lines.get(figure);
  return line === undefined ? null : ({ getClientRects: () => [line] } as unknown as Range);
};
const ON_FIRST = { x: 20, y: 15 };
const ON_SECOND = { x: 20, y: 45 };

function pointing() {
  const end = new AbortController();
  const cursor = { on: vi.fn(), off: vi.fn() };
  const stayed = vi.fn();
  return { end, cursor, stayed, mark: createPointedMark(range, cursor, stayed, end.signal) };
}

beforeEach(() => {
  vi.useFakeTimers();
  lines.clear();
  lines.set(1, { left: 0, top: 10, right: 100, bottom: 20 });
  lines.set(2, { left: 0, top: 40, right: 100, bottom: 50 });
  return () => vi.useRealTimers();
});

test('the mark that the pointer stays on is told once, after a while', () => {
  const { mark, stayed, cursor } = pointing();
  mark.rested(1, ON_FIRST);
  expect(cursor.on).toHaveBeenCalledWith(20, 15);
  expect(stayed).not.toHaveBeenCalled();
  mark.rested(1, { x: 60, y: 15 });
  vi.runAllTimers();
  expect(stayed.mock.calls).toEqual([[1, ON_FIRST]]);
});

test.each<[string, (of: ReturnType<typeof pointing>) => void]>([
  ['moved off its lines', ({ mark }) => mark.moved({ x: 20, y: 30 })],
  ['come to rest on none', ({ mark }) => mark.rested(null, { x: 20, y: 30 })],
  ['left on a figure that has another number by now', ({ mark }) => mark.follow((figure) => figure + 1)],
  [
    'left on a figure whose words are gone',
    ({ mark }) => {
      lines.delete(1);
      mark.follow((figure) => figure);
    },
  ],
  ['on a page that the script leaves', ({ end }) => end.abort()],
])('a pointer that has %s points at nothing', (_what, leaves) => {
  const of = pointing();
  of.mark.rested(1, ON_FIRST);
  of.cursor.off.mockClear();
  leaves(of);
  vi.runAllTimers();
  expect(of.stayed).not.toHaveBeenCalled();
  expect(of.cursor.off).toHaveBeenCalledOnce();
});

test('a pointer that stays on the lines of its mark, or goes on to another, has that one told', () => {
  const { mark, stayed } = pointing();
  mark.rested(1, ON_FIRST);
  mark.moved({ x: 90, y: 12 });
  mark.follow((figure) => figure);
  mark.rested(2, ON_SECOND);
  vi.runAllTimers();
  expect(stayed.mock.calls).toEqual([[2, ON_SECOND]]);
});
