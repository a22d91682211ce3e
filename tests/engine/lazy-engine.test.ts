import { expect, test, vi } from 'vitest';
import type { Builtin } from '../../lib/engine/builtin.ts';
import { createLazyEngine } from '../../lib/engine/lazy-engine.ts';
import type { Article } from '../../lib/text/article.ts';
import { report } from '../session/sample-report.ts';

const article = { text: '' } as Article;
const FAILED = { ok: false, problem: { code: 'engine-failed' } };
const NAMES = { indicators: {}, places: {}, units: {}, definitions: {} };
const builtin = (check: () => typeof report) =>
  ({ packs: [], names: NAMES, engineFor: () => ({ check }) }) as unknown as Builtin;

test('the data is loaded at the first question, and once', () => {
  const load = vi.fn(() => builtin(() => report));
  const engine = createLazyEngine(load);
  expect(load).not.toHaveBeenCalled();
  expect(engine.check(article)).toMatchObject({ ok: true, report: { figures: { length: 3 } } });
  expect(engine.sources()).toEqual({ ok: true, packs: [], names: NAMES });
  expect(load).toHaveBeenCalledOnce();
});

test('a broken pack is an answer the screen can show', () => {
  const engine = createLazyEngine(() => {
    throw new Error('built-in pack: empty at figures[3].quote');
  });
  expect(engine.check(article)).toEqual(FAILED);
  expect(engine.sources()).toEqual(FAILED);
});

test('an article that breaks the engine costs that article only', () => {
  let broken = true;
  const engine = createLazyEngine(() =>
    builtin(() => {
      if (broken) throw new Error('a text no one thought of');
      return report;
    }),
  );
  expect(engine.check(article)).toEqual(FAILED);
  broken = false;
  expect(engine.check(article)).toMatchObject({ ok: true, report: { figures: { length: 3 } } });
});

test('the built-in data loads', () => {
  expect(createLazyEngine().sources()).toMatchObject({ ok: true });
});
