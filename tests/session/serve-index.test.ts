import { describe, expect, test, vi } from 'vitest';
import type { ReaderReading } from '../../lib/figure/reader-reading.ts';
import type { NoteStore } from '../../lib/notes/store.ts';
import { type IndexLink, openIndex } from '../../lib/session/index-link.ts';
import type { Answer, IndexNames } from '../../lib/session/index-messages.ts';
import { EVERYTHING } from '../../lib/session/listings.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { freshLists, indexWorker } from './all-notes-lists.ts';

const { openWindow, fill } = freshLists();
const NAMES: IndexNames = { indicators: {}, places: {}, units: {}, definitions: {} };
const READING: ReaderReading = {
  indicator: 'budget-expenditure',
  place: 'bac-kan-city',
  period: '2016',
  unit: { id: 'VND', power: 9 },
  measure: 'level',
  status: 'estimate',
};

/** An index that reads a store, at the other end of a channel. */
function readBy(store: Pick<NoteStore, 'batch' | 'get'>, names = NAMES) {
  const onRead = vi.fn();
  const onDead = vi.fn();
  const { promise: ended, resolve: onEnd } = Promise.withResolvers<unknown>();
  const link = openIndex({ open: () => indexWorker(store), names, onRead, onEnd, onDead });
  return { link, onRead, onDead, ended };
}

const idsIn = (link: IndexLink, { notes }: Answer): readonly string[] => Array.from(notes, link.idOf);
const found = async (link: IndexLink, query: string) => idsIn(link, (await link.ask({ ...EVERYTHING, query }))!);

describe('the index of all notes', () => {
  test('answers with the names of the notes, the latest first, and how many there are', async () => {
    await fill(3);
    const { link, onRead, ended } = readBy(openWindow());
    expect(await ended).toBeNull();
    expect(onRead).toHaveBeenLastCalledWith({ type: 'read', read: 3, deleted: [], damaged: [] });
    const answer = (await link.ask({ ...EVERYTHING, query: 'chu 1' }))!;
    expect(idsIn(link, answer)).toEqual([sampleNote(1).id]);
    expect([answer.count, answer.size]).toEqual([1, 3]);
    expect(await found(link, '')).toEqual([2, 1, 0].map((n) => sampleNote(n).id));
  });

  test('lets go of a question once another is asked', async () => {
    await fill(3);
    const { link, ended } = readBy(openWindow());
    await ended;
    const [first, second] = await Promise.all([
      link.ask({ ...EVERYTHING, query: 'chu 1' }),
      link.ask({ ...EVERYTHING, query: 'chu 2' }),
    ]);
    expect(first).toBeNull();
    expect(idsIn(link, second!)).toEqual([sampleNote(2).id]);
  });

  test('is never older than what it was told while it read', async () => {
    await fill(2);
    const store = openWindow();
    const { promise: told, resolve: go } = Promise.withResolvers<void>();
    const isHeld = vi.fn();
    // what has been read is on its way while the notes change
    const batch: NoteStore['batch'] = async (...asked) => {
      const piece = await store.batch(...asked);
      isHeld();
      await told;
      return piece;
    };
    const { link, onRead, ended } = readBy({ ...store, batch });
    await vi.waitFor(() => expect(isHeld).toHaveBeenCalled());
    const [changed, gone] = [sampleNote(0).id, sampleNote(1).id];
    const before = await store.get([changed]);
    if (!before.ok) throw new Error(before.problem);
    await store.rewrite({ id: changed, base: [before.value[0]!.rev], text: 'lời khác', tags: [], draft: null });
    const after = await store.get([changed]);
    if (!after.ok) throw new Error(after.problem);
    link.put(after.value, [gone]);
    expect(await found(link, 'khac')).toEqual([changed]);
    go();
    await ended;
    expect(await found(link, 'ghi chu')).toEqual([]);
    expect(await found(link, '')).toEqual([changed]);
    expect(onRead).toHaveBeenLastCalledWith({ type: 'read', read: 2, deleted: [], damaged: [] });
  });

  test.each(['before', 'after'])(
    'finds corrections by names that came %s they were read, in both languages',
    async (when) => {
      const store = openWindow();
      await store.add({ ...sampleNote(0), text: '', reading: READING }, null);
      const names = {
        ...NAMES,
        indicators: { 'budget-expenditure': { vi: 'Chi ngân sách', en: 'Budget expenditure' } },
      };
      const { link, ended } = readBy(store, when === 'before' ? names : NAMES);
      await ended;
      if (when === 'after') {
        expect(await found(link, 'chi ngan sach')).toEqual([]);
        await link.name(names);
      }
      for (const query of ['chi ngan sach', 'budget expenditure'])
        expect(await found(link, query)).toEqual([sampleNote(0).id]);
    },
  );

  test('tells the tags, the most used first', async () => {
    const store = openWindow();
    for (const [n, tags] of [['a'], ['b'], ['b', 'c'], []].entries()) await store.add({ ...sampleNote(n), tags }, null);
    const { link, ended } = readBy(store);
    await ended;
    expect((await link.ask(EVERYTHING))!.tags).toEqual(['b', 'a', 'c']);
    const there = await store.get([sampleNote(2).id]);
    if (!there.ok) throw new Error(there.problem);
    const [last] = there.value;
    link.put([{ ...last!, note: { ...last!.note, tags: ['d'] } }], [sampleNote(0).id]);
    expect((await link.ask(EVERYTHING))!.tags).toEqual(['b', 'd']);
  });

  test('tells nothing and answers nothing once it is ended', async () => {
    await fill(1);
    const { link, onRead, onDead } = readBy(openWindow());
    const asked = link.ask(EVERYTHING);
    link.close();
    expect(await asked).toBeNull();
    expect(await link.ask(EVERYTHING)).toBeNull();
    expect(onRead).not.toHaveBeenCalled();
    expect(onDead).not.toHaveBeenCalled();
  });
});
