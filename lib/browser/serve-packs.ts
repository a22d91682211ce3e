import type { Pack } from '../../data/schemas/pack.ts';
import type { Builtin } from '../engine/builtin.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import { chosenPacks, faultsOf } from '../packs/chosen.ts';
import type { PackRecord } from '../packs/database.ts';
import { readKeptPacks } from '../packs/kept-packs.ts';
import { runInSlices, type Steps } from '../page/steps.ts';
import type { KnownIds } from '../resolution/known.ts';
import { type LoadedPack, loadPack } from '../resolution/load.ts';
import { announce } from './ask.ts';
import { tellPages } from './call-page.ts';
import { injectDetector } from './inject.ts';
import { keepNoticed, readNoticed } from './noticed-names.ts';
import type { PanelHandlers } from './serve-scripts.ts';
import { readOrigins } from './site-access.ts';

/** The packs that are on by now, of those that come with the extension and those that the reader keeps in a database. */
export const choosePacks =
  (database: string) =>
  async ({ packs, known }: Builtin): Promise<readonly Pack[]> => {
    const kept = await readKeptPacks(database);
    return chosenPacks(packs, kept, await loadEach(kept.packs, known)).on;
  };

/** Holds kept packs against all that a pack has to be, one by one: what waits for a turn meanwhile gets it. */
async function loadEach(records: readonly PackRecord[], known: KnownIds): Promise<(record: PackRecord) => LoadedPack> {
  const loaded = new Map<PackRecord, LoadedPack>();
  function* each(): Steps<void> {
    for (const record of records) {
      loaded.set(record, loadPack(record.pack, known));
      yield;
    }
  }
  await runInSlices(each(), () => true);
  return (record) => loaded.get(record) ?? loadPack(record.pack, known);
}

/** What the background does for the reader's packs, which the page of sources keeps in a database. */
export function createPackService(engine: LazyEngine, database: string) {
  /** Keeps what the detector looks for; true where that is something else than before. Readers without packs load no engine for it. */
  async function renew(): Promise<boolean> {
    const { packs, states } = await readKeptPacks(database);
    const answer = packs.length + states.length === 0 ? null : await engine.noticed();
    if (answer !== null && !answer.ok) return false;
    const [before, noticed] = [await readNoticed(), answer?.noticed ?? null];
    if (JSON.stringify(before) === JSON.stringify(noticed)) return false;
    await keepNoticed(noticed);
    return true;
  }

  return {
    /** To be called when the browser starts and after an update: a browser that was killed may not have kept it. Never rejects. */
    renew: (): Promise<unknown> => renew().catch(() => {}),

    /** The packs are others: all that is open follows. */
    async packs() {
      engine.forget();
      const isOther = await renew().catch(() => false);
      announce('packs-changed', null);
      void tellPages('recheck', null);
      if (isOther) void readOrigins().then(injectDetector);
      return { ok: true };
    },

    async library() {
      const answer = engine.builtin();
      if (!answer.ok) return answer;
      const { packs: builtin, known, namesWith, clashesOf } = answer.builtin;
      const kept = await readKeptPacks(database, true);
      const load = await loadEach(kept.packs, known);
      const faults = faultsOf(kept.packs, load);
      const sound = kept.packs.flatMap(({ id, pack }) => (Object.hasOwn(faults, id) ? [] : [pack]));
      const clashes = Object.fromEntries(clashesOf(chosenPacks(builtin, kept, load).on));
      return { ok: true, builtin, faults, clashes, names: namesWith([...builtin, ...sound]) };
    },

    readPack: async (text) => engine.load(text),
  } satisfies Omit<PanelHandlers, 'sources' | 'terms' | 'check' | 'compare'> & { renew(): Promise<unknown> };
}
