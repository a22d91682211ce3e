import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDraftKeeper } from '../../lib/notes/draft-keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const written = () => vi.fn(async (_key: string, _text: string) => {});

test('the first key is written at once', () => {
  const write = written();
  createDraftKeeper(write).type('a', 'H');
  expect(write.mock.calls).toEqual([['a', 'H']]);
});

test('typing without a pause is never more than 100 ms ahead of what was handed over', async () => {
  const write = written();
  const keeper = createDraftKeeper(write);
  for (let typed = 1; typed <= 200; typed++) {
    keeper.type('a', 'x'.repeat(typed));
    await vi.advanceTimersByTimeAsync(10);
    const handed = write.mock.lastCall?.[1].length ?? 0;
    expect((typed - handed) * 10).toBeLessThanOrEqual(100);
  }
  // two seconds of typing are not two hundred writes
  expect(write.mock.calls.length).toBeLessThanOrEqual(30);
});

test('the next write of a text waits for the one before, and has the latest text', async () => {
  const first = Promise.withResolvers<void>();
  const write = vi.fn((_key: string, text: string) => (text === 'm' ? first.promise : Promise.resolve()));
  const keeper = createDraftKeeper(write);
  keeper.type('a', 'm');
  keeper.type('a', 'mớ');
  keeper.type('a', 'mới');
  keeper.type('b', 'n');
  await vi.advanceTimersByTimeAsync(1000);
  expect(write.mock.calls).toEqual([
    ['a', 'm'],
    ['b', 'n'],
  ]);
  first.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(write.mock.lastCall).toEqual(['a', 'mới']);
});

test('after a rest the next key is written at once again', async () => {
  const write = written();
  const keeper = createDraftKeeper(write);
  keeper.type('a', 'một');
  await vi.advanceTimersByTimeAsync(1000);
  keeper.type('a', 'một hai');
  expect(write.mock.lastCall).toEqual(['a', 'một hai']);
});

test('a flush writes what waits at once, and only once', async () => {
  const write = written();
  const keeper = createDraftKeeper(write);
  for (const key of ['a', 'b']) {
    keeper.type(key, 'm');
    keeper.type(key, 'mới');
  }
  keeper.flush('b');
  expect(write.mock.calls.slice(2)).toEqual([['b', 'mới']]);
  keeper.flush();
  await vi.advanceTimersByTimeAsync(1000);
  expect(write.mock.calls.slice(2)).toEqual([
    ['b', 'mới'],
    ['a', 'mới'],
  ]);
});
