import { describe, expect, test, vi } from 'vitest';
import type { NoteStore } from '../../lib/notes/store.ts';
import type { IndexWorker } from '../../lib/session/index-link.ts';
import type { ToIndex } from '../../lib/session/index-messages.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { freshLists, idsOf, indexWorker, textsOf } from './all-notes-lists.ts';

const { openWindow, openList, fill } = freshLists();

/** An index whose worker dies at some message: the browser only says that something went wrong. */
function dyingWorker(store: NoteStore, isLast: (message: ToIndex) => boolean): IndexWorker {
  const worker = indexWorker(store);
  let fail = () => {};
  const listen = (type: string, listener: () => void) => {
    if (type === 'error') fail = listener;
    else worker.addEventListener(type as 'message', listener);
  };
  return {
    postMessage: (message) => (isLast(message) ? void setTimeout(() => fail()) : worker.postMessage(message)),
    addEventListener: listen as IndexWorker['addEventListener'],
    terminate() {
      fail = () => {};
      worker.terminate();
    },
  };
}
const never = (store: NoteStore) => dyingWorker(store, () => true);

describe('a worker that fails', () => {
  test.each([
    ['dies', never],
    [
      'is refused',
      (_store: NoteStore) => {
        throw new Error('no workers here');
      },
    ],
  ])('and %s is followed by another, which reads all', async (_how, fails) => {
    await fill(3);
    const store = openWindow();
    const open = vi.fn(() => indexWorker(store)).mockImplementationOnce(() => fails(store));
    const list = openList(store, open);
    void list.notes.load();
    await vi.waitFor(() => expect(list.notes.progress.value).toBeNull());
    await list.notes.ask({ query: 'chu 1' });
    expect(idsOf(list)).toEqual([sampleNote(1).id]);
    expect(list.notes.problem.value).toBeNull();
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('twice is said, with the latest notes to be read and changed; all are there when it is tried again', async () => {
    await fill(50);
    const store = openWindow();
    const open = vi
      .fn(() => indexWorker(store))
      .mockImplementationOnce(() => never(store))
      .mockImplementationOnce(() => never(store));
    const list = openList(store, open);
    void list.notes.load();
    await vi.waitFor(() => expect(list.notes.problem.value).toBe('stopped'));
    expect(open).toHaveBeenCalledTimes(2);
    expect(list.notes.progress.value).toBeNull();
    expect(list.notes.total.value).toBe(50);
    expect(idsOf(list)).toHaveLength(40);
    expect(textsOf(list)).not.toContain(undefined);
    const latest = sampleNote(49).id;
    const base = list.notes.words.value.get(latest)!.heads.map(({ rev }) => rev);
    await list.changes.save({ on: 'note', id: latest, base }, { text: 'lời mới', tags: [] });
    expect(textsOf(list)[0]).toBe('lời mới');
    await list.notes.ask({ query: 'loi moi' });
    expect(idsOf(list)).toHaveLength(40);
    await list.notes.load();
    expect(list.notes.problem.value).toBeNull();
    expect(idsOf(list)).toEqual([latest]);
  });

  test('again and again over one question is not started for ever', async () => {
    await fill(3);
    const store = openWindow();
    const open = vi.fn(() =>
      dyingWorker(store, (message) => message.type === 'ask' && message.question.query === 'kẹt'),
    );
    const list = openList(store, open);
    await list.notes.load();
    await list.notes.ask({ query: 'kẹt' });
    await vi.waitFor(() => expect(list.notes.problem.value).toBe('stopped'));
    expect(open).toHaveBeenCalledTimes(2);
    // another question, and everything is read again
    void list.notes.ask({ query: 'chu 2' });
    await list.notes.load();
    expect(idsOf(list)).toEqual([sampleNote(2).id]);
  });
});

describe('what goes on while all notes are read', () => {
  test('a note that another window changes, and one that it deletes, are listed as they are then', async () => {
    await fill(130);
    const store = openWindow();
    const { promise: changed, resolve: go } = Promise.withResolvers<void>();
    const isHeld = vi.fn();
    // the first piece has been read, and comes when the notes are others
    const held = {
      ...store,
      batch: async (...asked: Parameters<typeof store.batch>) => {
        const piece = await store.batch(...asked);
        isHeld();
        await changed;
        return piece;
      },
    };
    const list = openList(store, () => indexWorker(held));
    const reading = list.notes.load();
    await vi.waitFor(() => expect(isHeld).toHaveBeenCalled());
    const other = openWindow();
    const [kept, gone] = [sampleNote(0).id, sampleNote(1).id];
    const there = await other.get([kept, gone]);
    if (!there.ok) throw new Error(there.problem);
    const [first, second] = there.value;
    await other.rewrite({ id: kept, base: [first!.rev], text: 'của cửa sổ kia', tags: [], draft: null });
    await other.remove(gone, [second!.rev]);
    await vi.waitFor(() => expect(list.notes.deleted.value.map(({ note }) => note.id)).toEqual([gone]));
    go();
    await reading;
    expect(list.notes.total.value).toBe(129);
    expect(list.notes.deleted.value.map(({ note }) => note.id)).toEqual([gone]);
    await list.notes.ask({ query: 'cua so kia' });
    expect(idsOf(list)).toEqual([kept]);
    await list.notes.ask({ query: 'ghi chu' });
    expect(idsOf(list)).toHaveLength(128);
  });

  test('reading anew ends the reading before, which tells nothing more', async () => {
    await fill(3);
    const list = openList();
    const first = list.notes.load();
    await Promise.all([first, list.notes.load()]);
    expect(list.notes.progress.value).toBeNull();
    expect(idsOf(list)).toHaveLength(3);
  });
});

describe('what is shown', () => {
  test('is never more than was asked for, however early', async () => {
    const store = openWindow();
    for (const [n, tags] of [['a'], ['b'], []].entries()) await store.add({ ...sampleNote(n), tags }, null);
    const list = openList(store);
    const listed: (readonly string[])[] = [];
    list.notes.listing.subscribe((listing) => {
      if (listing) listed.push(idsOf(list));
    });
    void list.notes.ask({ filters: { tag: new Set(['a']) } });
    await list.notes.load();
    expect(new Set(listed.flat())).toEqual(new Set([sampleNote(0).id]));
  });

  test('is what goes out: in its order, a note of two groups once', async () => {
    const store = openWindow();
    for (const [n, tags] of [['a', 'b'], ['b'], ['c'], ['b', 'a']].entries())
      await store.add({ ...sampleNote(n), tags }, null);
    const list = openList(store);
    await list.notes.load();
    await list.notes.ask({ view: 'tag', filters: { tag: new Set(['a', 'b']) } });
    expect(list.notes.listing.value!.rows).toBe(5);
    // "b" has three notes and comes first, the latest of them first
    expect(idsOf(list)).toEqual([3, 1, 0].map((n) => sampleNote(n).id));
  });

  test('is what was asked last, however soon one question follows another', async () => {
    await fill(12);
    const list = openList();
    await list.notes.load();
    await Promise.all([list.notes.ask({ query: 'chu 1' }), list.notes.ask({ query: 'chu 11' })]);
    expect(idsOf(list)).toEqual([sampleNote(11).id]);
    expect(list.notes.listing.value!.asked.query).toBe('chu 11');
  });
});
