import { type Builtin, loadBuiltin } from '../engine/builtin.ts';
import type { Engine } from '../engine/create-engine.ts';
import { explainReport } from '../explain/explain-report.ts';
import type { Article } from '../text/article.ts';
import type { BackgroundCalls } from './messages.ts';

const FAILED = { ok: false, problem: { code: 'engine-failed' } } as const;

/**
 * The engine with the built-in data, which also says its reasons as sentences; made at the first question: the background is often started for a click only. Broken
 * data and an article that breaks the engine are answers, not errors.
 */
export function createLazyEngine(load: () => Builtin = loadBuiltin) {
  let made: { readonly builtin: Builtin; readonly engine: Engine } | null = null;
  const make = () => {
    if (made === null) {
      const builtin = load();
      made = { builtin, engine: builtin.engineFor(builtin.packs) };
    }
    return made;
  };
  return {
    check(article: Article): BackgroundCalls['check']['answer'] {
      try {
        const { engine, builtin } = make();
        const { packs, names } = builtin;
        return { ok: true, report: explainReport(engine.check(article), { ...names, packs }) };
      } catch {
        return FAILED;
      }
    },
    sources(): BackgroundCalls['sources']['answer'] {
      try {
        const { packs, names } = make().builtin;
        return { ok: true, packs, names };
      } catch {
        return FAILED;
      }
    },
  };
}
