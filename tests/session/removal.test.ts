import { expect, test, vi } from 'vitest';
import { createRemoval } from '../../lib/session/removal.ts';

const NOW = '2026-11-20T08:30:00.000Z';

function make(kept: string | null = null) {
  const order: string[] = [];
  const store = {
    removeAll: vi.fn(async (_at: string) => {
      order.push('remove');
      return { ok: true, value: 3 } as { ok: true; value: number } | { ok: false; problem: 'broken' };
    }),
    restoreAll: vi.fn(async (_at: string) => ({ ok: true as const, value: 3 })),
    deletedAt: vi.fn(async (_at: string) => ({ ok: true as const, value: 3 })),
  };
  let at = kept;
  const removal = createRemoval({
    store,
    now: () => new Date(NOW),
    readAt: async () => at,
    async keepAt(next) {
      order.push('keep');
      at = next;
    },
  });
  return { removal, store, order, at: () => at };
}

test('the time is kept before anything is deleted, and undoing brings back what was deleted then', async () => {
  const { removal, store, order, at } = make();
  await removal.removeAll();
  expect(order).toEqual(['keep', 'remove']);
  expect(store.removeAll).toHaveBeenCalledWith(NOW);
  expect(removal.state.value).toEqual({ phase: 'removed', count: 3 });
  await removal.undo();
  expect(store.restoreAll).toHaveBeenCalledWith(NOW);
  expect(removal.state.value).toEqual({ phase: 'restored', count: 3 });
  expect(at()).toBeNull();
});

test('after a restart it can still be undone, until the notes are swept', async () => {
  const { removal, store } = make(NOW);
  await removal.load();
  expect(removal.state.value).toEqual({ phase: 'removed', count: 3 });
  const later = make(NOW);
  later.store.deletedAt.mockResolvedValue({ ok: true, value: 0 });
  await later.removal.load();
  expect(later.removal.state.value).toEqual({ phase: 'idle' });
  expect(store.removeAll).not.toHaveBeenCalled();
});

test('a deletion that failed says why, and what was deleted before it can be undone', async () => {
  const { removal, store, at } = make();
  store.removeAll.mockResolvedValue({ ok: false, problem: 'broken' });
  await removal.removeAll();
  expect(removal.state.value).toEqual({ phase: 'failed', why: 'broken', canUndo: true });
  expect(at()).toBe(NOW);
});

test('one that failed before it deleted anything leaves an earlier one to be undone', async () => {
  const earlier = '2026-11-20T07:00:00.000Z';
  const { removal, store, at } = make(earlier);
  store.removeAll.mockResolvedValue({ ok: false, problem: 'broken' });
  store.deletedAt.mockResolvedValue({ ok: true, value: 0 });
  await removal.removeAll();
  expect(removal.state.value).toEqual({ phase: 'failed', why: 'broken', canUndo: false });
  expect(at()).toBe(earlier);
});
