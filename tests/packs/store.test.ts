import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { reviewOf } from '../../lib/draft-pack/review.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { chosenPacks } from '../../lib/packs/chosen.ts';
import { fingerprint, shortFingerprint } from '../../lib/packs/fingerprint.ts';
import { createPackStore, type PackStore } from '../../lib/packs/store.ts';
import { loadPack } from '../../lib/resolution/load.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { got } from '../notes/open-store.ts';
import { pack as builtinPack } from '../world.ts';

const NAME = 'packs-under-test';
const own = { ...builtinPack, id: 'na-ri-2019' };
const other = { ...own, title: 'Một tên khác' };

let clock = 0;
const stores: PackStore[] = [];
const open = (): PackStore => {
  const store = createPackStore({
    name: NAME,
    channel: new BroadcastChannel(NAME),
    now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * clock++),
  });
  stores.push(store);
  return store;
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
});

describe('a pack that is kept', () => {
  test('is there for every window, with its fingerprint', async () => {
    expect(await got(open().save(own))).toEqual({ version: 1, isNew: true });
    const { packs } = await got(open().all());
    expect(packs).toMatchObject([{ id: own.id, version: 1, hash: await fingerprint(own), pack: own }]);
  });

  test('gets a version of its own when it says something else, and the old one stays', async () => {
    const store = open();
    await got(store.save(own));
    expect(await got(store.save(other))).toEqual({ version: 2, isNew: true });
    expect((await got(store.all())).packs).toMatchObject([{ version: 2, pack: { title: other.title, version: 2 } }]);
    expect((await got(store.version(own.id, 1)))?.pack.title).toBe(own.title);
  });

  test('is found by its id in its latest version, while it stands', async () => {
    const store = open();
    expect(await got(store.latest(own.id))).toBeNull();
    await got(store.save(own));
    await got(store.save({ ...own, id: `${own.id}-b` }));
    await got(store.save(other));
    expect(await got(store.latest(own.id))).toMatchObject({ version: 2, pack: { title: other.title } });
    await got(store.remove(own.id));
    expect(await got(store.latest(own.id))).toBeNull();
  });

  test.each([999_999, 5_000_000_000, Number.MAX_SAFE_INTEGER])(
    'is sound, and so is what it is mended into, whatever version its file has: %i',
    async (version) => {
      const store = open();
      const { known } = loadBuiltin();
      const first = await got(store.save({ ...own, version }));
      const second = await got(store.save({ ...other, version: 1 }));
      expect(second.version).toBe(first.version + 1);
      for (const one of [first, second]) {
        const kept = await got(store.version(own.id, one.version));
        expect(loadPack(kept?.pack, known)).toMatchObject({ ok: true, pack: { version: one.version } });
      }
    },
  );

  test('is kept once when it is saved twice', async () => {
    const store = open();
    await got(store.save(own));
    expect(await got(store.save({ ...own, version: 7 }))).toEqual({ version: 1, isNew: false });
  });

  test('two windows that save at once make two versions', async () => {
    const [a, b] = [open(), open()];
    const versions = await Promise.all([got(a.save(own)), got(b.save(other))]);
    expect(versions.map(({ version }) => version).sort()).toEqual([1, 2]);
  });

  test('tells other windows, and not its own', async () => {
    const [a, b] = [open(), open()];
    const heard = new Promise((resolve) => b.onChange(resolve));
    await got(a.save(own));
    expect(await heard).toBe('packs');
  });
});

describe('which packs are on', () => {
  const { known, packs: builtin } = loadBuiltin();
  const on = async (store: PackStore) =>
    chosenPacks(builtin, await got(store.all()), ({ pack }) => loadPack(pack, known));
  const ids = async (store: PackStore) => (await on(store)).on.map(({ id }) => id);

  test('all that stand, the built-in ones first; each can be switched off', async () => {
    const store = open();
    await got(store.save(own));
    expect(await ids(store)).toEqual([builtinPack.id, own.id]);
    await got(store.switch(builtinPack.id, false));
    expect(await ids(store)).toEqual([own.id]);
    await got(store.switch(builtinPack.id, true));
    expect(await ids(store)).toEqual([builtinPack.id, own.id]);
  });

  test('not one that was deleted, which can be brought back until it is swept', async () => {
    const store = open();
    await got(store.save(own));
    await got(store.remove(own.id));
    expect(await ids(store)).toEqual([builtinPack.id]);
    await got(store.restore(own.id));
    expect(await ids(store)).toEqual([builtinPack.id, own.id]);
    await got(store.remove(own.id));
    await got(store.sweep(new Date(Date.UTC(2030, 0, 1))));
    expect(await got(store.all())).toEqual({ packs: [], states: [] });
  });

  test('saving one that was deleted brings it back', async () => {
    const store = open();
    await got(store.save(own));
    await got(store.remove(own.id));
    await got(store.save(own));
    expect(await ids(store)).toEqual([builtinPack.id, own.id]);
  });

  test('one that is damaged is told, and holds up no other', async () => {
    const store = open();
    await got(store.save({ ...own, figures: 'none' as never }));
    await got(store.save({ ...own, id: 'another' }));
    expect(await on(store)).toMatchObject({ on: [{ id: builtinPack.id }, { id: 'another' }], damaged: [own.id] });
  });
});

describe('a review', () => {
  const review = reviewOf(
    createDraftMaker(
      builtinData(),
      documentWords(),
    )(articleFromText({ text: 'Năm 2019, huyện Na Rì trồng 5 ha rừng.' })),
  );
  const about = { id: 'r1', title: 'Báo cáo', url: null };

  test('is kept as it stands, turn by turn', async () => {
    const store = open();
    expect(await got(store.keepReview(about, review, 0))).toEqual({ kept: true, turn: 1 });
    expect(await got(store.keepReview(about, review, 1))).toEqual({ kept: true, turn: 2 });
    expect(await got(open().review('r1'))).toMatchObject({ title: 'Báo cáo', turn: 2, review });
  });

  test('that another window has kept meanwhile is not written over', async () => {
    const [a, b] = [open(), open()];
    await got(a.keepReview(about, review, 0));
    await got(b.keepReview(about, { ...review, place: 'na-ri' }, 1));
    expect(await got(a.keepReview(about, { ...review, place: 'ba-be' }, 1))).toEqual({ kept: false, turn: 2 });
    expect((await got(a.review('r1')))?.review.place).toBe('na-ri');
  });

  test('is gone when it is dropped', async () => {
    const store = open();
    await got(store.keepReview(about, review, 0));
    await got(store.dropReview('r1'));
    expect(await got(store.reviews())).toEqual([]);
  });
});

describe('the fingerprint of a pack', () => {
  test('is the same whatever the order of its keys, and whatever version it got', async () => {
    const turned = Object.fromEntries(Object.entries(own).reverse());
    expect(await fingerprint({ ...turned, version: 9 })).toBe(await fingerprint(own));
  });

  test('is another where one letter is another', async () => {
    expect(await fingerprint(other)).not.toBe(await fingerprint(own));
    expect(await fingerprint({ a: [1, 2] })).not.toBe(await fingerprint({ a: [2, 1] }));
    expect(await fingerprint({ a: {} })).not.toBe(await fingerprint({ a: [], b: 1 }));
  });

  test('is read out in three pieces', async () => {
    expect(shortFingerprint(await fingerprint(own))).toMatch(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/);
  });
});
