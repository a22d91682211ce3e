import { PACK_LIMITS } from '../../data/pack-limits.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import type { Outcome } from '../notes/problem.ts';
import { type CallParts, STRICT, versionsOf } from './calls.ts';
import type { KeptPacks } from './chosen.ts';
import type { PackRecord, PackState, PackVersion } from './database.ts';
import { fingerprint } from './fingerprint.ts';

/** What became of a pack that was saved: it was there already, byte for byte but for its version; or it got this version. */
export type Saved = { readonly version: number; readonly isNew: boolean };

/** The calls of the store for packs: their versions, and what is said of each, whichever version of it there is. */
export function packCalls({ run, told, now }: CallParts) {
  const setState = (id: string, change: Partial<PackState>) =>
    told(
      'packs',
      run(async (db) => {
        const tx = db.transaction('states', 'readwrite', STRICT);
        const before = (await tx.store.get(id)) ?? { id, on: true, deleted: null };
        await Promise.all([tx.store.put({ ...before, ...change }), tx.done]);
      }),
    );

  return {
    /** The latest version of each pack that stands, those switched off among them, and what is said of any pack. */
    all: (): Promise<Outcome<KeptPacks>> =>
      run(async (db) => {
        const tx = db.transaction(['packs', 'states']);
        const [records, states] = await Promise.all([
          tx.objectStore('packs').getAll(),
          tx.objectStore('states').getAll(),
        ]);
        // in the order of keys the last of an id is its latest
        const latest = new Map(records.map((record) => [record.id, record]));
        return { packs: [...latest.values()], states };
      }),

    /** Every version of every pack, without its text, in the order of ids and versions. */
    versions: (): Promise<Outcome<readonly PackVersion[]>> =>
      run(async (db) => {
        const found: PackVersion[] = [];
        for (let at = await db.transaction('packs').store.openCursor(); at !== null; at = await at.continue()) {
          const { id, version, hash, saved } = at.value;
          found.push({ id, version, hash, saved });
        }
        return found;
      }),

    /** One version of a pack, of which a note may speak long after; null where nobody has it. */
    version: (id: string, version: number): Promise<Outcome<PackRecord | null>> =>
      run(async (db) => (await db.get('packs', [id, version])) ?? null),

    /** The latest version of a pack that stands; null where the reader has none. */
    latest: (id: string): Promise<Outcome<PackRecord | null>> =>
      run(async (db) => {
        const tx = db.transaction(['packs', 'states']);
        const [cursor, state] = await Promise.all([
          tx.objectStore('packs').openCursor(versionsOf(id), 'prev'),
          tx.objectStore('states').get(id),
        ]);
        return state?.deleted ? null : (cursor?.value ?? null);
      }),

    /**
     * Keeps a pack under its id, as a version of its own where another text of it is there. It stands again if it was deleted.
     * `file`: the name of the file that it came from.
     */
    async save(pack: Pack, file?: string): Promise<Outcome<Saved>> {
      const hash = await fingerprint(pack);
      return told(
        'packs',
        run(async (db) => {
          const tx = db.transaction(['packs', 'states'], 'readwrite', STRICT);
          const versions = await tx.objectStore('packs').getAll(versionsOf(pack.id));
          const last = versions.at(-1);
          const isNew = last?.hash !== hash;
          const given = Math.min(pack.version, PACK_LIMITS.version);
          const version = isNew ? Math.max(given, (last?.version ?? 0) + 1) : last.version;
          const state = await tx.objectStore('states').get(pack.id);
          const writes: Promise<unknown>[] = [tx.done];
          if (isNew) {
            const record = {
              id: pack.id,
              version,
              hash,
              saved: now().toISOString(),
              ...(file !== undefined && { file }),
              pack: { ...pack, version },
            };
            writes.push(tx.objectStore('packs').put(record));
          }
          if (state?.deleted) writes.push(tx.objectStore('states').put({ ...state, deleted: null }));
          await Promise.all(writes);
          return { version, isNew };
        }),
      );
    },

    switch: (id: string, on: boolean) => setState(id, { on }),
    remove: (id: string) => setState(id, { deleted: now().toISOString() }),
    restore: (id: string) => setState(id, { deleted: null }),
  };
}
