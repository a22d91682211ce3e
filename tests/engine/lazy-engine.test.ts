import { expect, test, vi } from 'vitest';
import type { Pack } from '../../data/schemas/pack.ts';
import type { Builtin } from '../../lib/engine/builtin.ts';
import { createLazyEngine } from '../../lib/engine/lazy-engine.ts';
import type { Article } from '../../lib/text/article.ts';
import { report } from '../session/sample-report.ts';

const article = { text: '', url: null } as Article;
const FAILED = { ok: false, problem: { code: 'engine-failed' } };
const NAMES = { indicators: {}, places: {}, units: {}, definitions: {} };
const FITS = {};
const packOf = (id: string) => ({ id, text: 'Một văn bản.', source: { url: null } }) as Pack;
const builtin = (check: () => typeof report, packs: readonly Pack[] = [packOf('ours')]) =>
  ({
    packs,
    names: NAMES,
    fits: FITS,
    namesWith: () => ({ ...NAMES, places: { more: { vi: 'x', en: 'x' } } }),
    fitsWith: () => ({ more: ['ha'] }),
    noticedWith: (on: readonly Pack[]) => ({ names: on.map(({ id }) => id), subjects: [] }),
    engineFor: () => ({ check }),
  }) as unknown as Builtin;

test('the data is loaded at the first question, and once', async () => {
  const load = vi.fn(() => builtin(() => report));
  const engine = createLazyEngine({ load });
  expect(load).not.toHaveBeenCalled();
  expect(await engine.check(article)).toMatchObject({ ok: true, report: { figures: { length: 3 } } });
  expect(await engine.sources()).toEqual({ ok: true, packs: [packOf('ours')], names: NAMES, fits: FITS });
  expect(load).toHaveBeenCalledOnce();
});

test('who only asks for the packs, or for what can be said with them, waits for no engine', async () => {
  const brings = { places: [], indicators: [] };
  const engineFor = vi.fn(() => ({ check: () => report }));
  const own = { ...builtin(() => report, [packOf('ours'), { ...packOf('own'), brings }]), engineFor, definitions: 'd' };
  const engine = createLazyEngine({ load: () => own as unknown as Builtin });
  expect(await engine.sources()).toMatchObject({ ok: true, packs: [{ id: 'ours' }, { id: 'own' }] });
  expect(await engine.terms()).toEqual({ ok: true, names: NAMES, fits: FITS, definitions: 'd', brings: [{ brings }] });
  expect(engineFor).not.toHaveBeenCalled();
  await engine.check(article);
  await engine.check(article);
  expect(engineFor).toHaveBeenCalledOnce();
});

test('a broken pack is an answer the screen can show', async () => {
  const engine = createLazyEngine({
    load: () => {
      throw new Error('built-in pack: empty at figures[3].quote');
    },
  });
  expect(await engine.check(article)).toEqual(FAILED);
  expect(await engine.sources()).toEqual(FAILED);
  expect(await engine.noticed()).toEqual(FAILED);
  expect(engine.builtin()).toEqual(FAILED);
  expect(engine.load('{}')).toEqual(FAILED);
});

test('an article that breaks the engine costs that article only', async () => {
  let broken = true;
  const engine = createLazyEngine({
    load: () =>
      builtin(() => {
        if (broken) throw new Error('a text no one thought of');
        return report;
      }),
  });
  expect(await engine.check(article)).toEqual(FAILED);
  broken = false;
  expect(await engine.check(article)).toMatchObject({ ok: true, report: { figures: { length: 3 } } });
});

test('the packs are chosen once, and anew when they are others', async () => {
  let on = [packOf('ours'), packOf('mine')];
  const choose = vi.fn(async () => on);
  const engine = createLazyEngine({ load: () => builtin(() => report), choose });
  const ids = async () => {
    const answer = await engine.sources();
    return answer.ok && answer.packs.map(({ id }) => id);
  };
  expect(await Promise.all([ids(), ids()])).toEqual([
    ['ours', 'mine'],
    ['ours', 'mine'],
  ]);
  expect(choose).toHaveBeenCalledOnce();
  on = [];
  expect(await ids()).toEqual(['ours', 'mine']);
  engine.forget();
  expect(await ids()).toEqual([]);
});

test('names, units and what is looked for are those of the packs that are on', async () => {
  const engine = createLazyEngine({ load: () => builtin(() => report), choose: async () => [packOf('mine')] });
  expect(await engine.sources()).toMatchObject({ names: { places: { more: {} } }, fits: { more: ['ha'] } });
  expect(await engine.noticed()).toEqual({ ok: true, noticed: { names: ['mine'], subjects: [] } });
});

test('a store that cannot be read leaves the built-in packs on, and is asked again', async () => {
  const choose = vi.fn(async (): Promise<readonly Pack[]> => Promise.reject(new Error('broken')));
  const engine = createLazyEngine({ load: () => builtin(() => report), choose });
  expect(await engine.sources()).toMatchObject({ ok: true, packs: [{ id: 'ours' }] });
  choose.mockResolvedValue([packOf('mine')]);
  expect(await engine.sources()).toMatchObject({ ok: true, packs: [{ id: 'mine' }] });
});

test('the built-in data loads, and looks for nothing else than the detector does', async () => {
  const engine = createLazyEngine();
  expect(await engine.sources()).toMatchObject({ ok: true });
  expect(await engine.noticed()).toEqual({ ok: true, noticed: null });
});

test('a file is read as a pack, or its faults are told', () => {
  const engine = createLazyEngine();
  expect(engine.load('{')).toMatchObject({ ok: true, loaded: { ok: false, faults: [{ code: 'not-json' }] } });
  const answer = engine.builtin();
  const file = answer.ok ? JSON.stringify(answer.builtin.packs[0]) : '';
  expect(engine.load(file)).toMatchObject({ ok: true, loaded: { ok: true } });
});
