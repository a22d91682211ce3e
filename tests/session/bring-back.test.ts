import { describe, expect, test, vi } from 'vitest';
import { createBackup } from '../../lib/notes/formats/backup.ts';
import { type BringParts, createBringBack } from '../../lib/session/bring-back.ts';

const AT = new Date('2026-11-20T20:30:00Z');
const FILE = JSON.stringify({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  target: 'https://bao.example.com/1',
  body: { type: 'TextualBody', value: 'ghi chú' },
});
const fileOf = (text: string) => ({ size: text.length, text: async () => text });

const bringing = (over: Partial<BringParts> = {}) =>
  createBringBack({
    store: {
      bring: async (histories) => ({ ok: true, value: { notes: histories.map(() => 'new'), drafts: [], damaged: [] } }),
      bringDeleted: async (histories) => ({ ok: true, value: histories.length }),
    },
    now: () => AT,
    rest: async () => {},
    keepSettings: async () => true,
    ...over,
  });

describe('notes of the file that were deleted here', () => {
  const deleted: BringParts['store']['bring'] = async (histories) => ({
    ok: true,
    value: { notes: histories.map(() => 'deleted-here'), drafts: [], damaged: [] },
  });

  test('are offered, and still so when the store could not bring them back', async () => {
    const bringDeleted = vi.fn<BringParts['store']['bringDeleted']>(async () => ({ ok: false, problem: 'full' }));
    const { bring, bringDeleted: again, state } = bringing({ store: { bring: deleted, bringDeleted } });
    await bring(fileOf(FILE));
    expect(await again()).toBe(false);
    expect(state.value).toMatchObject({ phase: 'done', deleted: { phase: 'failed', count: 1, why: 'full' } });
    bringDeleted.mockImplementation(() => Promise.reject(new Error('boom')));
    expect(await again()).toBe(false);
    expect(state.value).toMatchObject({ deleted: { phase: 'failed', why: 'broken' } });
    bringDeleted.mockResolvedValue({ ok: true, value: 1 });
    expect(await again()).toBe(true);
    expect(state.value).toMatchObject({ deleted: { phase: 'back', count: 1 } });
  });

  test('of an earlier file say nothing about the one that was chosen since', async () => {
    const { promise, resolve } = Promise.withResolvers<{ ok: true; value: number }>();
    const { bring, bringDeleted, state } = bringing({ store: { bring: deleted, bringDeleted: () => promise } });
    await bring(fileOf(FILE));
    const back = bringDeleted();
    await bring(fileOf(FILE));
    resolve({ ok: true, value: 1 });
    await back;
    expect(state.value).toMatchObject({ deleted: { phase: 'offered', count: 1 } });
  });
});

describe('what is thrown on the way', () => {
  test('by nothing: the file is brought', async () => {
    const { bring, state } = bringing();
    expect(await bring(fileOf(FILE))).toBe(true);
    expect(state.value.phase).toBe('done');
  });

  test('by the store is a failure, and not reading without an end', async () => {
    const { bring, state } = bringing({
      store: { bring: () => Promise.reject(new Error('boom')), bringDeleted: () => Promise.reject() },
    });
    expect(await bring(fileOf(FILE))).toBe(false);
    expect(state.value).toEqual({ phase: 'failed', why: 'broken' });
  });

  test('while the file is read is a file that cannot be read', async () => {
    const { bring, state } = bringing({
      now: () => {
        throw new RangeError('too long');
      },
    });
    expect(await bring(fileOf(FILE))).toBe(false);
    expect(state.value).toEqual({ phase: 'failed', why: 'unreadable' });
  });

  test('by the settings takes nothing from the notes that were brought', async () => {
    const backup = createBackup(AT);
    backup.add('settings', { lang: 'en' });
    const keepSettings = vi.fn(() => Promise.reject(new Error('no room')));
    const { bring, state } = bringing({ keepSettings });
    expect(await bring(fileOf(backup.finish()[0]!.parts.join('')))).toBe(true);
    expect(keepSettings).toHaveBeenCalledWith({ lang: 'en' });
    expect(state.value).toMatchObject({ phase: 'done', report: { settings: 'failed' } });
  });
});
