import type { Pack } from '../../data/schemas/pack.ts';
import type { Noticed } from '../detect/noticed.ts';
import type { Names } from '../explain/names.ts';
import { type LoadedPack, loadPackText } from '../resolution/load.ts';
import type { Article } from '../text/article.ts';
import { type Builtin, loadBuiltin } from './builtin.ts';
import type { Correction } from './corrections.ts';
import type { Engine } from './create-engine.ts';
import { explainReport } from './explain-report.ts';
import { type KeyOf, withOwnSource } from './own-source.ts';
import type { Report } from './report.ts';

/** What was asked for, or that the engine broke. */
type Outcome<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly problem: { readonly code: 'engine-failed' } };

export interface LazyEngine {
  /** The report on one article, with the sentence of every reason in both languages. */
  readonly check: (
    article: Article,
    corrections?: readonly Correction[],
  ) => Promise<Outcome<{ readonly report: Report }>>;
  /** The packs that are on, the names of everything a report can mention, and the units that indicators are given in. */
  readonly sources: () => Promise<Outcome<Pick<Builtin, 'packs' | 'names' | 'fits'>>>;
  /** The same without the packs but for what they bring; and the definitions that may narrow an indicator. */
  readonly terms: () => Promise<
    Outcome<Pick<Builtin, 'names' | 'fits' | 'definitions'> & { readonly brings: readonly Pick<Pack, 'brings'>[] }>
  >;
  /** What the figures of two articles are held against each other with. */
  readonly words: () => Promise<Outcome<{ readonly lexicons: Engine['lexicons']; readonly names: Names }>>;
  /** What makes a page worth a look; null: what the extension looks for anyway. */
  readonly noticed: () => Promise<Outcome<{ readonly noticed: Noticed | null }>>;
  /** What comes with the extension, whatever is on. */
  readonly builtin: () => Outcome<{ readonly builtin: Builtin }>;
  /** Reads a pack from the text of a file, held against everything a pack has to be. */
  readonly load: (text: string) => Outcome<{ readonly loaded: LoadedPack }>;
  /** Packs were switched, saved or deleted: they are chosen anew at the next question. */
  readonly forget: () => void;
}

export interface LazyParts {
  readonly load?: () => Builtin;
  /** The packs that are on. Where that cannot be told, the built-in ones are for this once. */
  readonly choose?: (builtin: Builtin) => Promise<readonly Pack[]>;
  /** The same for all addresses of one page. */
  readonly keyOf?: KeyOf;
}

interface Made {
  readonly packs: readonly Pack[];
  readonly names: Builtin['names'];
  readonly fits: Builtin['fits'];
  /** Made when it is first asked for: who only shows the packs waits for no engine. */
  readonly engine: () => Engine;
  /** False where nobody could tell which packs are on. */
  readonly isChosen: boolean;
}

const FAILED = { ok: false, problem: { code: 'engine-failed' } } as const;

/**
 * The engine with the packs that are on, made at the first question and then kept: the background is often started for a click
 * only. Broken data and an article that breaks the engine are answers, not errors.
 */
export function createLazyEngine({
  load = loadBuiltin,
  choose = async ({ packs }) => packs,
  keyOf = (url) => url,
}: LazyParts = {}): LazyEngine {
  let loaded: Builtin | null = null;
  let making: Promise<Made> | null = null;
  const builtin = (): Builtin => {
    loaded ??= load();
    return loaded;
  };
  async function make(): Promise<Made> {
    const all = builtin();
    const chosen = await choose(all).catch(() => null);
    const packs = chosen ?? all.packs;
    const { names, fits } = isBuiltin(packs) ? all : { names: all.namesWith(packs), fits: all.fitsWith(packs) };
    let engine: Engine | null = null;
    return {
      packs,
      names,
      fits,
      engine: () => {
        engine ??= all.engineFor(packs);
        return engine;
      },
      isChosen: chosen !== null,
    };
  }
  /** What has failed is tried again at the next question. */
  function made(): Promise<Made> {
    if (making !== null) return making;
    const now = make();
    making = now;
    const drop = () => {
      if (making === now) making = null;
    };
    now.then(({ isChosen }) => isChosen || drop(), drop);
    return now;
  }
  const isBuiltin = (packs: readonly Pack[]): boolean => {
    const all = builtin().packs;
    return packs.length === all.length && packs.every((pack) => all.includes(pack));
  };

  return {
    async check(article, corrections) {
      try {
        const { engine, packs, names } = await made();
        const report = withOwnSource(engine().check(article, corrections), article, packs, keyOf);
        return { ok: true, report: explainReport(report, { ...names, packs }) };
      } catch {
        return FAILED;
      }
    },
    async sources() {
      try {
        const { packs, names, fits } = await made();
        return { ok: true, packs, names, fits };
      } catch {
        return FAILED;
      }
    },
    async terms() {
      try {
        const { packs, names, fits } = await made();
        const brings = packs.flatMap(({ brings: brought }) => (brought === undefined ? [] : [{ brings: brought }]));
        return { ok: true, names, fits, definitions: builtin().definitions, brings };
      } catch {
        return FAILED;
      }
    },
    async words() {
      try {
        const { engine, names, packs } = await made();
        return { ok: true, lexicons: engine().lexicons, names: { ...names, packs } };
      } catch {
        return FAILED;
      }
    },
    async noticed() {
      try {
        const { packs } = await made();
        return { ok: true, noticed: isBuiltin(packs) ? null : builtin().noticedWith(packs) };
      } catch {
        return FAILED;
      }
    },
    builtin() {
      try {
        return { ok: true, builtin: builtin() };
      } catch {
        return FAILED;
      }
    },
    load(text) {
      try {
        return { ok: true, loaded: loadPackText(text, builtin().known) };
      } catch {
        return FAILED;
      }
    },
    forget() {
      making = null;
    },
  };
}
