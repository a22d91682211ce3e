import type { Entry } from '../notes/formats/entry.ts';
import type { PacksReport } from '../notes/formats/import-report.ts';
import type { PackRecord, ReviewRecord } from '../packs/database.ts';
import { fingerprint } from '../packs/fingerprint.ts';
import type { PackStore } from '../packs/store.ts';
import type { LoadedPack } from '../resolution/load.ts';

export interface BringKeptParts {
  readonly store: Pick<PackStore, 'bring'>;
  /** Reads a text as a pack; null where the background gives no answer. */
  read(text: string): Promise<LoadedPack | null>;
  /** The ids of the packs that come with the extension; null where the background gives no answer. */
  builtin(): Promise<ReadonlySet<string> | null>;
}

/** Nobody keeps more versions of documents; a file with more is none of ours. */
const MOST_PACKS = 2_000;

/**
 * Puts what a backup has of packs beside what is here: each pack is held against everything a pack has to be, and its fingerprint made anew.
 * Null where the file has nothing of the kind; `failed` where it could not be read or kept.
 */
export async function bringKeptPacks(
  entries: readonly Entry[],
  { store, read, builtin }: BringKeptParts,
): Promise<PacksReport | 'failed' | null> {
  const given = entries.flatMap((entry) => (entry.kind === 'pack' ? [entry.record] : []));
  const states = entries.flatMap((entry) => (entry.kind === 'pack-state' ? [entry.record] : []));
  const reviews = entries.flatMap((entry) => (entry.kind === 'review' ? [entry.record as ReviewRecord] : []));
  if (given.length + states.length + reviews.length === 0) return null;
  const packs: PackRecord[] = [];
  for (const record of given.slice(0, MOST_PACKS)) {
    const loaded = await read(JSON.stringify(record.pack));
    if (loaded === null) return 'failed';
    // what calls itself otherwise than it is kept under could be found by nobody
    if (!loaded.ok || loaded.pack.id !== record.id) continue;
    const pack = { ...loaded.pack, version: record.version };
    packs.push({ ...record, pack, hash: await fingerprint(pack) });
  }
  const ours = await builtin();
  if (ours === null) return 'failed';
  const outcome = await store.bring({ packs, states, reviews });
  if (!outcome.ok) return 'failed';
  const count = <T>(all: readonly T[], of: T): number => all.filter((one) => one === of).length;
  const { value } = outcome;
  return {
    packs: {
      new: count(value.packs, 'new'),
      unchanged: count(value.packs, 'unchanged'),
      refused: given.length - packs.length,
    },
    inPlace: value.inForce.filter((id) => ours.has(id)).length,
    reviews: {
      new: count(value.reviews, 'new'),
      unchanged: count(value.reviews, 'unchanged'),
      beside: count(value.reviews, 'beside'),
    },
  };
}
