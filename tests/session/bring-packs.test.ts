import { describe, expect, test, vi } from 'vitest';
import { PACK_LIMITS } from '../../data/pack-limits.ts';
import { fingerprint } from '../../lib/packs/fingerprint.ts';
import { createBringPacks } from '../../lib/session/bring-packs.ts';
import { exportedPack } from '../../lib/session/pack-file.ts';
import { got } from '../notes/open-store.ts';
import { BUILTIN, builtinPack, DISTRICT, packStage, read } from './pack-stage.ts';

const stage = packStage();
const fileOf = (value: unknown, name = 'nguon.json') => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { name, size: text.length, text: async () => text };
};
function opened(over: Partial<Parameters<typeof createBringPacks>[0]> = {}) {
  const store = stage.open();
  const onKept = vi.fn();
  const bring = createBringPacks({ store, read, builtin: async () => [builtinPack()], onKept, ...over });
  return { store, bring, onKept };
}
const LATER = { ...DISTRICT, title: 'Bản sau' };

describe('what a file would do is said before anything changes', () => {
  test('a new source is added when the reader agrees', async () => {
    const { store, bring, onKept } = opened();
    await bring.give([fileOf(DISTRICT, 'pac-lung.json')]);
    expect(bring.given.value).toMatchObject([
      { file: 'pac-lung.json', phase: 'asking', hash: await fingerprint(DISTRICT), would: { kind: 'new' } },
    ]);
    expect(await got(store.versions())).toEqual([]);
    await bring.accept(bring.given.value[0]!.key);
    expect(bring.given.value).toMatchObject([{ phase: 'done', version: 1 }]);
    expect(await got(store.all())).toMatchObject({ packs: [{ id: DISTRICT.id, file: 'pac-lung.json' }] });
    expect(onKept).toHaveBeenCalledOnce();
  });

  test('one that is let alone changes nothing', async () => {
    const { store, bring } = opened();
    await bring.give([fileOf(DISTRICT)]);
    bring.dismiss(bring.given.value[0]!.key);
    expect(bring.given.value).toEqual([]);
    expect(await got(store.versions())).toEqual([]);
  });

  test('one that is here already is said to be, also one that comes with the extension', async () => {
    const { store, bring } = opened();
    await got(store.save(DISTRICT));
    await bring.give([fileOf(DISTRICT), fileOf(builtinPack())]);
    expect(bring.given.value).toMatchObject([
      { phase: 'asking', would: { kind: 'same', version: 1 } },
      { phase: 'asking', would: { kind: 'same-builtin' } },
    ]);
  });

  test('another text becomes a version, and writes over none', async () => {
    const { store, bring } = opened();
    await got(store.save(DISTRICT));
    await bring.give([fileOf(LATER)]);
    expect(bring.given.value).toMatchObject([{ would: { kind: 'version', last: 1, as: null } }]);
    await bring.accept(bring.given.value[0]!.key);
    expect((await got(store.version(DISTRICT.id, 1)))?.pack.title).toBe(DISTRICT.title);
    expect((await got(store.version(DISTRICT.id, 2)))?.pack.title).toBe('Bản sau');
  });

  test('an older text of what is here is told as that', async () => {
    const { store, bring } = opened();
    await got(store.save(DISTRICT));
    await got(store.save(LATER));
    await bring.give([fileOf(DISTRICT)]);
    expect(bring.given.value).toMatchObject([{ would: { kind: 'version', last: 2, as: 1 } }]);
  });

  test('one under the id of a built-in source would be used in its place', async () => {
    const { bring } = opened();
    await bring.give([fileOf({ ...builtinPack(), title: 'Khác' })]);
    expect(bring.given.value).toMatchObject([{ would: { kind: 'replaces-builtin' } }]);
    expect(bring.given.value[0]).toMatchObject({ pack: { id: BUILTIN } });
  });

  test('one that was deleted here would stand again', async () => {
    const { store, bring } = opened();
    await got(store.save(DISTRICT));
    await got(store.remove(DISTRICT.id));
    await bring.give([fileOf(DISTRICT)]);
    expect(bring.given.value).toMatchObject([{ would: { kind: 'restores', version: 1 } }]);
    await bring.accept(bring.given.value[0]!.key);
    expect(await got(store.all())).toMatchObject({ states: [{ id: DISTRICT.id, deleted: null }] });
  });

  test('two files of one document: when the first is kept, the second would be a version of it', async () => {
    const { bring } = opened();
    await bring.give([fileOf(DISTRICT), fileOf(LATER)]);
    expect(bring.given.value).toMatchObject([{ would: { kind: 'new' } }, { would: { kind: 'new' } }]);
    await bring.accept(bring.given.value[0]!.key);
    expect(bring.given.value[1]).toMatchObject({ would: { kind: 'version', last: 1 } });
  });
});

test('what was exported comes back the same, to the byte', async () => {
  const { store, bring } = opened();
  await bring.give([fileOf(DISTRICT)]);
  await bring.accept(bring.given.value[0]!.key);
  const kept = (await got(store.all())).packs[0]!;
  const file = exportedPack(kept.pack, null).parts.join('');
  const other = stage.open('another-profile');
  const elsewhere = createBringPacks({ store: other, read, builtin: async () => [builtinPack()], onKept() {} });
  await elsewhere.give([fileOf(file)]);
  await elsewhere.accept(elsewhere.given.value[0]!.key);
  const there = (await got(other.all())).packs[0]!;
  expect(there.hash).toBe(kept.hash);
  expect(exportedPack(there.pack, null).parts.join('')).toBe(file);
});

describe('a file that nothing can be made of', () => {
  test('is told with the path to each fault', async () => {
    const { store, bring } = opened();
    const figures = DISTRICT.figures.map((figure, at) => (at === 3 ? { ...figure, value: '1.000' } : figure));
    await bring.give([fileOf({ ...DISTRICT, figures, title: '' })]);
    expect(bring.given.value).toMatchObject([
      {
        phase: 'faulty',
        faults: expect.arrayContaining([
          expect.objectContaining({ path: 'figures[3].value', code: 'not-a-decimal' }),
          expect.objectContaining({ path: 'title', code: 'empty' }),
        ]),
      },
    ]);
    expect(await got(store.versions())).toEqual([]);
  });

  test.each([
    ['no JSON', fileOf('{"format":'), { phase: 'faulty', faults: [{ code: 'not-json' }] }],
    ['too big to be read', { ...fileOf('{}'), size: PACK_LIMITS.file * 3 + 4 }, { phase: 'refused', why: 'too-big' }],
    ['too long', fileOf(`"${'a'.repeat(PACK_LIMITS.file)}"`), { phase: 'refused', why: 'too-big' }],
    [
      'gone',
      { ...fileOf('{}'), text: () => Promise.reject(new Error('gone')) },
      { phase: 'refused', why: 'unreadable' },
    ],
    ['a backup', fileOf({ format: 'doi-chieu-backup', version: 1 }), { phase: 'refused', why: 'backup' }],
  ])('since it is %s, says so, and holds up no other', async (_, file, outcome) => {
    const { bring } = opened();
    await bring.give([file, fileOf(DISTRICT)]);
    expect(bring.given.value).toMatchObject([outcome, { phase: 'asking' }]);
  });

  test('since nobody answers, says so', async () => {
    const { bring } = opened({ read: async () => null });
    await bring.give([fileOf(DISTRICT)]);
    expect(bring.given.value).toMatchObject([{ phase: 'refused', why: 'gone' }]);
  });
});

test('where there is no room the question stands, and nothing is half kept', async () => {
  const store = stage.open();
  const full = {
    all: store.all,
    versions: store.versions,
    save: async () => ({ ok: false, problem: 'full' }) as const,
  };
  const bring = createBringPacks({ store: full, read, builtin: async () => [], onKept() {} });
  await bring.give([fileOf(DISTRICT)]);
  await bring.accept(bring.given.value[0]!.key);
  expect(bring.given.value).toMatchObject([{ phase: 'asking', problem: 'full' }]);
  expect(await got(store.versions())).toEqual([]);
});
