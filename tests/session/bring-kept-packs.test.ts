import { describe, expect, test } from 'vitest';
import { createBackup } from '../../lib/notes/formats/backup.ts';
import { readImport } from '../../lib/notes/formats/read-import.ts';
import { fingerprint } from '../../lib/packs/fingerprint.ts';
import type { PackStore } from '../../lib/packs/store.ts';
import { bringKeptPacks } from '../../lib/session/bring-kept-packs.ts';
import { createTakeAlong } from '../../lib/session/take-along.ts';
import { freshStores, got } from '../notes/open-store.ts';
import { DISTRICT, libraryOf, packStage, read } from './pack-stage.ts';

const stage = packStage();
const notes = freshStores();
const AT = new Date('2026-11-20T20:30:00Z');
const LATER = { ...DISTRICT, title: 'Bản sau' };

/** The backup that the page of all notes would give. */
async function backupOf(packs: PackStore): Promise<string> {
  let file = '';
  const take = createTakeAlong({
    store: notes(),
    packs,
    now: () => AT,
    uuid: () => crypto.randomUUID(),
    save: (files) => {
      file = files.flatMap(({ parts }) => parts).join('');
    },
    copy: async () => true,
    words: () => ({}) as never,
    settings: async () => ({ lang: 'vi' }),
    rest: async () => {},
  });
  expect(await take.backUp(0)).toBe(true);
  return file;
}
function entriesIn(file: string) {
  const found = readImport(file, AT);
  if (!found.ok) throw new Error(found.fault);
  return found;
}
const restored = (file: string, store: PackStore, reading = read, ours: readonly string[] = []) =>
  bringKeptPacks(entriesIn(file).entries, { store, read: reading, builtin: async () => new Set(ours) });

async function here(): Promise<PackStore> {
  const store = stage.open();
  await got(store.save(DISTRICT, 'a.json'));
  await got(store.save(LATER));
  await got(store.switch('bac-kan-city-2016-12', false));
  await got(store.keepReview({ id: 'r1', title: 'Báo cáo', url: null }, { draft: { rows: [] } } as never, 0));
  return store;
}

describe('a backup', () => {
  test('brings every version, the switches and the reviews to another profile', async () => {
    const there = stage.open('another');
    const report = await restored(await backupOf(await here()), there);
    expect(report).toEqual({
      packs: { new: 2, unchanged: 0, refused: 0 },
      inPlace: 0,
      reviews: { new: 1, unchanged: 0, beside: 0 },
    });
    expect(await got(there.versions())).toMatchObject([
      { id: DISTRICT.id, version: 1, hash: await fingerprint(DISTRICT) },
      { id: DISTRICT.id, version: 2, hash: await fingerprint(LATER) },
    ]);
    expect((await got(there.version(DISTRICT.id, 1)))?.file).toBe('a.json');
    expect((await got(there.all())).states).toEqual([{ id: 'bac-kan-city-2016-12', on: false, deleted: null }]);
    expect(await got(there.review('r1'))).toMatchObject({ title: 'Báo cáo', turn: 1 });
  });

  test('brought where everything is changes nothing', async () => {
    const store = await here();
    const before = await got(store.dump());
    expect(await restored(await backupOf(store), store)).toEqual({
      packs: { new: 0, unchanged: 2, refused: 0 },
      inPlace: 0,
      reviews: { new: 0, unchanged: 1, beside: 0 },
    });
    expect(await got(store.dump())).toEqual(before);
  });

  test('that puts another text in the place of a source that comes with the extension says so, once', async () => {
    const there = stage.open('another');
    const file = await backupOf(await here());
    expect(await restored(file, there, read, [DISTRICT.id])).toMatchObject({ packs: { new: 2 }, inPlace: 1 });
    expect(await restored(file, there, read, [DISTRICT.id])).toMatchObject({ packs: { unchanged: 2 }, inPlace: 0 });
  });

  test.each<[string, (file: PackStore) => Promise<unknown>, (there: PackStore) => Promise<unknown>]>([
    ['the file says that it was deleted', (store) => store.remove(DISTRICT.id), async () => {}],
    ['the file has it switched off', (store) => store.switch(DISTRICT.id, false), async () => {}],
    ['it is switched off here', async () => {}, (there) => there.switch(DISTRICT.id, false)],
    [
      'both have gone on by themselves, and the reader’s own stays in force',
      async () => {},
      (there) => there.save({ ...DISTRICT, title: 'Của tôi' }),
    ],
    [
      'the reader has deleted his own here',
      async () => {},
      async (there) => {
        await there.save(DISTRICT);
        await there.remove(DISTRICT.id);
      },
    ],
  ])('puts nothing in the place of a built-in source, and says nothing of it, where %s', async (_, away, atHome) => {
    const store = await here();
    await away(store);
    const there = stage.open('another');
    await atHome(there);
    const report = await restored(await backupOf(store), there, read, [DISTRICT.id]);
    expect(report).toMatchObject({ inPlace: 0 });
    expect(report !== null && report !== 'failed' && report.packs.new).toBeGreaterThan(0);
  });

  test('that goes on from what is here says so as well', async () => {
    const there = stage.open('another');
    await got(there.save(DISTRICT));
    expect(await restored(await backupOf(await here()), there, read, [DISTRICT.id])).toMatchObject({ inPlace: 1 });
    expect((await got(there.latest(DISTRICT.id)))?.pack.title).toBe(LATER.title);
  });

  test('without packs says nothing of them, as those of earlier versions', async () => {
    const backup = createBackup(AT);
    backup.add('settings', { lang: 'vi' });
    const [file] = backup.finish();
    expect(await restored(file!.parts.join(''), stage.open())).toBeNull();
  });

  test('with a pack that is none brings the others, and counts it', async () => {
    const file = (await backupOf(await here())).replace('"title":"Bản sau"', '"title":""');
    const there = stage.open('another');
    expect(await restored(file, there)).toMatchObject({ packs: { new: 1, refused: 1 } });
    expect(await got(there.versions())).toMatchObject([{ version: 1 }]);
  });

  test('with a pack under another name than its own refuses it', async () => {
    const file = (await backupOf(await here())).replaceAll(`{"id":"${DISTRICT.id}","version"`, '{"id":"x","version"');
    expect(await restored(file, stage.open('another'))).toMatchObject({ packs: { new: 0, refused: 2 } });
  });

  test('with a fingerprint that is not the pack’s is not believed', async () => {
    const hash = await fingerprint(DISTRICT);
    const file = (await backupOf(await here())).replaceAll(hash, '0'.repeat(64));
    const there = stage.open('another');
    await restored(file, there);
    expect((await got(there.versions())).map((one) => one.hash)).toContain(hash);
  });

  test.each([0, 5_000_000, 2 ** 53 - 1])(
    'leaves what is here in force and readable, whatever number it gives a version: %i',
    async (number) => {
      const file = (await backupOf(await here())).replace('"version":2', `"version":${number}`);
      const there = stage.open('another');
      await got(there.save({ ...DISTRICT, title: 'Của tôi' }));
      expect(await restored(file, there)).toMatchObject({ packs: { new: 2, refused: 0 } });
      const { packs } = await got(there.all());
      expect(packs).toMatchObject([{ pack: { title: 'Của tôi' } }]);
      for (const { version } of await got(there.versions())) {
        const kept = await got(there.version(DISTRICT.id, version));
        expect(await read(JSON.stringify(kept?.pack))).toMatchObject({ ok: true, pack: { version } });
      }
      expect(await got(there.save({ ...DISTRICT, title: 'Của tôi 2' }))).toMatchObject({ isNew: true });
      expect((await libraryOf(there)())?.faults).toEqual({});
    },
  );

  test('is told as not brought where nobody reads packs, or they cannot be kept', async () => {
    const file = await backupOf(await here());
    expect(await restored(file, stage.open('another'), async () => null)).toBe('failed');
    const full = { ...stage.open('another'), bring: async () => ({ ok: false, problem: 'full' }) as const };
    expect(await restored(file, full as unknown as PackStore)).toBe('failed');
  });
});
