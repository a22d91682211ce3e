import { describe, expect, test } from 'vitest';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { reviewOf } from '../../lib/draft-pack/review.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { fingerprint } from '../../lib/packs/fingerprint.ts';
import { createSourceList } from '../../lib/session/source-list.ts';
import type { SourceDocument } from '../../lib/session/source-list-state.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { got } from '../notes/open-store.ts';
import { BUILTIN, builtinPack, DISTRICT, libraryOf, packStage } from './pack-stage.ts';

const stage = packStage();
function opened() {
  const store = stage.open();
  const list = createSourceList({ store, library: libraryOf(store), save: stage.save, now: stage.now });
  const documents = (): readonly SourceDocument[] => list.lists.value?.documents ?? [];
  return { store, list, documents, ids: () => documents().map(({ id }) => id) };
}

describe('the documents', () => {
  test('are those that come with the extension, then the reader’s by when they were kept', async () => {
    const { store, list, ids, documents } = opened();
    await list.load();
    expect(ids()).toEqual([BUILTIN]);
    await got(store.save(DISTRICT, 'pac-lung.json'));
    await got(store.save({ ...DISTRICT, id: 'a-later-one' }));
    await list.load();
    expect(ids()).toEqual([BUILTIN, DISTRICT.id, 'a-later-one']);
    expect(documents()[1]).toMatchObject({
      isBuiltin: false,
      replaces: false,
      version: 1,
      hash: await fingerprint(DISTRICT),
      saved: '2026-01-01T00:00:00.000Z',
      file: 'pac-lung.json',
      on: true,
      older: [],
    });
    expect(documents()[0]).toMatchObject({ isBuiltin: true, saved: null, hash: await fingerprint(builtinPack()) });
  });

  test('tell their older versions, the latest first', async () => {
    const { store, list, documents } = opened();
    for (const title of ['một', 'hai', 'ba']) await got(store.save({ ...DISTRICT, title }));
    await list.load();
    expect(documents()[1]?.version).toBe(3);
    expect(documents()[1]?.older.map(({ version }) => version)).toEqual([2, 1]);
  });

  test('of which one stands under the id of a built-in one take its place, until they are deleted', async () => {
    const { store, list, ids, documents } = opened();
    await got(store.save({ ...builtinPack(), title: 'Bản khác' }));
    await list.load();
    expect(documents()).toMatchObject([{ id: BUILTIN, isBuiltin: false, replaces: true }]);
    await list.remove(BUILTIN);
    expect(documents()).toMatchObject([{ id: BUILTIN, isBuiltin: true }]);
    expect(ids()).toHaveLength(1);
  });

  test('are switched, the built-in one too', async () => {
    const { store, list, documents } = opened();
    await got(store.save(DISTRICT));
    await list.load();
    await list.switch(BUILTIN, false);
    expect(documents().map(({ on }) => on)).toEqual([false, true]);
    await list.switch(DISTRICT.id, false);
    await list.switch(BUILTIN, true);
    expect(documents().map(({ on }) => on)).toEqual([true, false]);
  });

  test('that were deleted can be brought back, and are gone after a day', async () => {
    const { store, list, ids } = opened();
    await got(store.save(DISTRICT));
    await list.load();
    await list.remove(DISTRICT.id);
    expect(ids()).toEqual([BUILTIN]);
    expect(list.lists.value?.deleted.map(({ id }) => id)).toEqual([DISTRICT.id]);
    await list.sweep();
    await list.restore(DISTRICT.id);
    expect(ids()).toEqual([BUILTIN, DISTRICT.id]);
    await list.remove(DISTRICT.id);
    await got(store.sweep(new Date('2100-01-01')));
    await list.load();
    expect(list.lists.value?.deleted).toEqual([]);
    expect(await got(store.versions())).toEqual([]);
  });

  test('that are damaged are told with their faults, and can be taken out as they are', async () => {
    const { store, list, documents } = opened();
    await got(store.save({ ...DISTRICT, id: 'damaged', figures: 'none' as never }));
    await list.load();
    expect(documents()[1]).toMatchObject({ id: 'damaged', pack: null, faults: [{ path: 'figures' }] });
    await list.export('damaged', 1);
    expect(stage.saved).toMatchObject([{ name: 'damaged.json', type: 'application/json' }]);
    expect(JSON.parse(stage.saved[0]!.parts.join(''))).toMatchObject({ id: 'damaged', pack: { figures: 'none' } });
  });

  test('that use an id for something else than one in front say so', async () => {
    const { store, list, documents } = opened();
    await got(store.save(DISTRICT));
    const places = DISTRICT.brings!.places!.map((one) =>
      one.id === 'pac-lung' ? { ...one, parent: 'bac-giang' } : one,
    );
    await got(store.save({ ...DISTRICT, id: 'another', brings: { ...DISTRICT.brings, places } }));
    await list.load();
    expect(documents().map(({ clashes }) => clashes)).toEqual([[], [], ['pac-lung']]);
  });

  test('go out as files that say the same', async () => {
    const { store, list } = opened();
    await got(store.save(DISTRICT));
    await got(store.save({ ...DISTRICT, title: 'Bản hai' }));
    await list.load();
    await list.export(DISTRICT.id, 2);
    await list.export(DISTRICT.id, 1);
    await list.export(BUILTIN, 1);
    expect(stage.saved.map(({ name }) => name)).toEqual([
      `${DISTRICT.id}.json`,
      `${DISTRICT.id}-1.json`,
      `${BUILTIN}.json`,
    ]);
    const [latest, older, builtin] = stage.saved.map(({ parts }) => JSON.parse(parts.join('')) as typeof DISTRICT);
    expect([latest?.title, older?.title]).toEqual(['Bản hai', DISTRICT.title]);
    expect(await fingerprint(builtin!)).toBe(await fingerprint(builtinPack()));
  });

  test('are shown as far as they can be where the store cannot be read', async () => {
    const store = stage.open();
    const broken = { ...store, all: async () => ({ ok: false, problem: 'broken' }) as const };
    const list = createSourceList({ store: broken, library: libraryOf(store), save: stage.save, now: stage.now });
    await list.load();
    expect(list.problem.value).toBe('broken');
    expect(list.lists.value?.documents.map(({ id }) => id)).toEqual([BUILTIN]);
  });

  test('wait where the background gives no answer, which is told', async () => {
    const store = stage.open();
    const list = createSourceList({ store, library: async () => null, save: stage.save, now: stage.now });
    await list.load();
    expect([list.problem.value, list.lists.value]).toEqual(['gone', null]);
  });

  test('a switch that cannot be kept is told, and stays as it was', async () => {
    const store = stage.open();
    const full = { ...store, switch: async () => ({ ok: false, problem: 'full' }) as const };
    const list = createSourceList({ store: full, library: libraryOf(store), save: stage.save, now: stage.now });
    await list.load();
    await list.switch(BUILTIN, false);
    expect(list.problem.value).toBe('full');
    expect(list.lists.value?.documents[0]?.on).toBe(true);
  });
});

describe('the reviews under way', () => {
  const make = createDraftMaker(builtinData(), documentWords());
  const text = 'Năm 2019, huyện Na Rì trồng 5 ha rừng. Tỷ lệ hộ nghèo còn 12%.';
  const review = reviewOf(make(articleFromText({ text })));
  const about = (id: string) => ({ id, title: `Báo cáo ${id}`, url: null });

  test('tell how far they are, the last changed first', async () => {
    const { store, list } = opened();
    const [row] = review.draft.rows;
    await got(store.keepReview(about('r1'), review, 0));
    const decided = { ...review, decisions: { [row!.id]: { keep: true, mended: {}, doubt: '' } } };
    await got(store.keepReview(about('r2'), decided, 0));
    await list.load();
    const all = review.draft.rows.length;
    expect(list.lists.value?.reviews).toMatchObject([
      { id: 'r2', title: 'Báo cáo r2', done: 1, all },
      { id: 'r1', done: 0, all },
    ]);
  });

  test('that are dropped can be brought back with everything in them', async () => {
    const { store, list } = opened();
    await got(store.keepReview(about('r1'), review, 0));
    await list.load();
    await list.dropReview('r1');
    expect(list.lists.value).toMatchObject({ reviews: [], dropped: [{ id: 'r1' }] });
    await list.bringReviewBack('r1');
    expect(list.lists.value).toMatchObject({ reviews: [{ id: 'r1' }], dropped: [] });
    expect(await got(store.review('r1'))).toMatchObject({ turn: 1, review });
    await list.dropReview('r1');
    await got(store.sweep(new Date('2100-01-01')));
    expect(await got(store.droppedReviews())).toEqual([]);
  });

  test('that are damaged are told, and can be taken out', async () => {
    const { store, list } = opened();
    await got(store.keepReview(about('r1'), { draft: 'hỏng' } as never, 0));
    await list.load();
    expect(list.lists.value?.reviews).toMatchObject([{ id: 'r1', all: null }]);
    await list.exportReview('r1');
    expect(stage.saved[0]?.parts.join('')).toContain('hỏng');
  });
});
