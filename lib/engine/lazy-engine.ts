import type { Pack } from '../../data/schemas/pack.ts';
import type { NameTables } from '../explain/names.ts';
import type { Article } from '../text/article.ts';
import { type Builtin, loadBuiltin } from './builtin.ts';
import type { Engine } from './create-engine.ts';
import { explainReport } from './explain-report.ts';
import type { Report } from './report.ts';

/** What was asked for, or that the engine broke. */
type Outcome<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly problem: { readonly code: 'engine-failed' } };

export interface LazyEngine {
  /** The report on one article, with the sentence of every reason in both languages. */
  readonly check: (article: Article) => Outcome<{ readonly report: Report }>;
  /** The built-in packs, and the names of everything a report can mention. */
  readonly sources: () => Outcome<{ readonly packs: readonly Pack[]; readonly names: NameTables }>;
}

const FAILED = { ok: false, problem: { code: 'engine-failed' } } as const;

/**
 * The engine with the built-in data, made at the first question and then kept: the background is often started for a click
 * only. Broken data and an article that breaks the engine are answers, not errors.
 */
export function createLazyEngine(load: () => Builtin = loadBuiltin): LazyEngine {
  let made: { readonly builtin: Builtin; readonly engine: Engine } | null = null;
  const make = () => {
    if (made === null) {
      const builtin = load();
      made = { builtin, engine: builtin.engineFor(builtin.packs) };
    }
    return made;
  };
  return {
    check(article) {
      try {
        const { engine, builtin } = make();
        const { packs, names } = builtin;
        return { ok: true, report: explainReport(engine.check(article), { ...names, packs }) };
      } catch {
        return FAILED;
      }
    },
    sources() {
      try {
        const { packs, names } = make().builtin;
        return { ok: true, packs, names };
      } catch {
        return FAILED;
      }
    },
  };
}
