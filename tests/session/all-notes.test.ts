import { describe, expect, test } from 'vitest';
import { putRaw } from '../notes/raw-database.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { freshLists, idsOf } from './all-notes-lists.ts';

const { openWindow, openList, fill } = freshLists();

describe('reading', () => {
  test('has the latest notes before all have been read, then all of them', async () => {
    await fill(130);
    const store = openWindow();
    const listed: [rows: number, reading: boolean][] = [];
    const list = openList(store);
    list.notes.listing.subscribe((listing) => {
      if (listing) listed.push([listing.rows, list.notes.progress.value !== null]);
    });
    await list.notes.load();
    expect(listed).toEqual([
      [40, true],
      [130, false],
    ]);
    expect(idsOf(list)[0]).toBe(sampleNote(129).id);
    expect(list.notes.total.value).toBe(130);
  });

  test('answers a question that was asked while it reads from all notes in the end', async () => {
    await fill(130);
    const list = openList();
    const reading = list.notes.load();
    void list.notes.ask({ query: 'ghi chu 8' });
    await reading;
    // beginnings count: 8, and 80 to 89
    expect(list.notes.listing.value!.count).toBe(11);
  });

  test('has what is deleted apart, the latest first, and says which records cannot be read', async () => {
    await fill(3);
    const store = openWindow();
    for (const n of [0, 1]) {
      const found = await store.get([sampleNote(n).id]);
      if (found.ok)
        await store.remove(
          sampleNote(n).id,
          found.value[0]!.heads.map(({ rev }) => rev),
        );
    }
    await putRaw('n', 'notes', [{ id: 'broken', page: 'https://a.example.com/', text: 'lời của tôi' }]);
    const list = openList(store);
    await list.notes.load();
    expect(idsOf(list)).toEqual([sampleNote(2).id]);
    expect(new Set(list.notes.deleted.value.map(({ note }) => note.id))).toEqual(
      new Set([sampleNote(0).id, sampleNote(1).id]),
    );
    expect(list.notes.damaged.value.map(({ text }) => text)).toEqual(['lời của tôi']);
  });

  test('says why it could not read, and reads when asked again', async () => {
    await fill(2);
    let broken = true;
    const real = openWindow();
    const list = openList({
      ...real,
      batch: (after, count) => (broken ? Promise.resolve({ ok: false, problem: 'blocked' }) : real.batch(after, count)),
    });
    await list.notes.load();
    expect(list.notes.problem.value).toBe('blocked');
    broken = false;
    await list.notes.load();
    expect(list.notes.problem.value).toBeNull();
    expect(idsOf(list)).toHaveLength(2);
  });

  test('shows nothing more after its end', async () => {
    await fill(2);
    const list = openList();
    list.until.abort();
    await list.notes.load();
    expect(list.notes.progress.value).not.toBeNull();
  });
});
