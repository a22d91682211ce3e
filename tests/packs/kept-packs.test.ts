import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { readKeptPacks } from '../../lib/packs/kept-packs.ts';
import { createPackStore } from '../../lib/packs/store.ts';
import { got } from '../notes/open-store.ts';
import { pack as builtinPack } from '../world.ts';

const NAME = 'kept-packs-under-test';
const own = { ...builtinPack, id: 'na-ri-2019' };

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

async function withStore(work: (store: ReturnType<typeof createPackStore>) => Promise<unknown>): Promise<void> {
  const store = createPackStore({ name: NAME, channel: new BroadcastChannel(NAME), now: () => new Date() });
  await work(store);
  await store.close();
}

test('where nothing was ever kept, nothing is, and no database is made', async () => {
  expect(await readKeptPacks(NAME)).toEqual({ packs: [], states: [] });
  expect(await indexedDB.databases()).toEqual([]);
});

test('each pack is read in its latest version', async () => {
  await withStore(async (store) => {
    await got(store.save(own));
    await got(store.save({ ...own, title: 'Bản sau' }));
    await got(store.save({ ...own, id: 'ba-be-2020' }));
  });
  const { packs } = await readKeptPacks(NAME);
  expect(packs.map(({ id, version, pack }) => [id, version, pack.title])).toEqual([
    ['ba-be-2020', 1, own.title],
    [own.id, 2, 'Bản sau'],
  ]);
});

test('what is off or deleted is read only where all is asked for; its switch is told', async () => {
  await withStore(async (store) => {
    await got(store.save(own));
    await got(store.save({ ...own, id: 'ba-be-2020' }));
    await got(store.switch(own.id, false));
    await got(store.remove('ba-be-2020'));
  });
  const { packs, states } = await readKeptPacks(NAME);
  expect(packs).toEqual([]);
  expect(states.map(({ id }) => id)).toEqual(['ba-be-2020', own.id]);
  expect((await readKeptPacks(NAME, true)).packs).toHaveLength(2);
});

test('a record that is no pack at all holds up no other', async () => {
  await withStore(async (store) => {
    await got(store.save(own));
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(NAME);
      request.onsuccess = () => resolve(request.result);
    });
    const tx = db.transaction('packs', 'readwrite');
    tx.objectStore('packs').put({ id: 'hong', version: 1 });
    await new Promise((done) => tx.addEventListener('complete', done));
    db.close();
  });
  expect((await readKeptPacks(NAME)).packs.map(({ id }) => id)).toEqual(['hong', own.id]);
});

test('a database that another window keeps from being opened is waited for ten seconds, and no longer', async () => {
  const opened = (version: number) => {
    const { promise, resolve } = Promise.withResolvers<IDBDatabase | null>();
    const request = indexedDB.open(NAME, version);
    request.onsuccess = () => resolve(request.result);
    request.onblocked = () => resolve(null);
    return promise;
  };
  const before = await opened(1);
  expect(await opened(2)).toBeNull();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const read = readKeptPacks(NAME);
  const failed = expect(read).rejects.toThrow('does not answer');
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  await failed;
  before?.close();
});
