import { isStanding, switchesOf } from './chosen.ts';
import type { PackRecord, PackState, ReviewRecord } from './database.ts';

/** What a backup brings of packs; the fingerprints of the records are right. */
export interface BroughtPacks {
  readonly packs: readonly PackRecord[];
  readonly states: readonly PackState[];
  readonly reviews: readonly ReviewRecord[];
}

/**
 * What came of each, in the order in which they were given. `beside`: another one is here under its name; both are kept. `inForce`: the ids
 * of which a text that was not here is the one compared with from now on.
 */
export interface BroughtPacksOutcome {
  readonly packs: readonly ('new' | 'unchanged')[];
  readonly reviews: readonly ('new' | 'unchanged' | 'beside')[];
  readonly inForce: readonly string[];
}

/** Everything that is kept of packs. */
export type PackDump = BroughtPacks;

/** What has to be written so that what is brought is there beside what is here, and what came of each. */
export function mergedWith(
  here: PackDump,
  brought: BroughtPacks,
  uuid: () => string,
): { readonly writes: BroughtPacks; readonly outcome: BroughtPacksOutcome } {
  const hashes = new Set(here.packs.map(({ id, hash }) => `${id} ${hash}`));
  const ids = new Set(brought.packs.map(({ id }) => id));
  const of = (records: readonly PackRecord[], id: string) => records.filter((record) => record.id === id);
  const said = new Set([...here.packs, ...here.states].map(({ id }) => id));
  const reviews = brought.reviews.map((review) => besideReview(here.reviews, review, uuid));
  const writes: BroughtPacks = {
    packs: [...ids].flatMap((id) => mergedVersions(of(here.packs, id), of(brought.packs, id))),
    states: brought.states.filter(({ id }) => !said.has(id)),
    reviews: reviews.flatMap(({ write }) => write ?? []),
  };
  const states = [...here.states, ...writes.states];
  const isOn = switchesOf(states);
  // what stays in force here is written once more where it gets another number
  const isBrought = (record: PackRecord | undefined) =>
    record !== undefined && !hashes.has(`${record.id} ${record.hash}`);
  const latest = (id: string) =>
    of([...here.packs, ...writes.packs], id)
      .toSorted(byVersion)
      .at(-1);
  return {
    writes,
    outcome: {
      packs: brought.packs.map(({ id, hash }) => (hashes.has(`${id} ${hash}`) ? 'unchanged' : 'new')),
      reviews: reviews.map(({ what }) => what),
      inForce: [...ids].filter((id) => isOn(id) && isStanding(states, id) && isBrought(latest(id))),
    },
  };
}

function besideReview(
  here: readonly ReviewRecord[],
  review: ReviewRecord,
  uuid: () => string,
): { readonly what: BroughtPacksOutcome['reviews'][number]; readonly write: ReviewRecord | null } {
  const own = here.find(({ id }) => id === review.id);
  if (own === undefined) return { what: 'new', write: review };
  const isSame = (one: ReviewRecord): boolean => JSON.stringify(one.review) === JSON.stringify(review.review);
  if (here.some(isSame)) return { what: 'unchanged', write: null };
  return { what: 'beside', write: { ...review, id: uuid() } };
}

/**
 * The versions of one pack that are to be written so that those brought are there as well, none twice. A history that goes on from the one
 * here is taken as it is. Where both have gone on by themselves, the version in force here stays so: what is brought gets numbers of its own in
 * front of a copy of it. So does all of it where one has a number that nothing gets here, or that hardly another could follow.
 */
export function mergedVersions(here: readonly PackRecord[], brought: readonly PackRecord[]): readonly PackRecord[] {
  const known = new Set(here.map(({ hash }) => hash));
  const added = brought.toSorted(byVersion).filter(({ hash }) => !known.has(hash) && known.add(hash));
  if (added.length === 0) return [];
  const latest = here.at(-1);
  const theirs = new Set(brought.map(({ hash }) => hash));
  const goesOn = here.every(({ hash }) => theirs.has(hash));
  const used = new Set(here.map(({ version }) => version));
  const isFree = added.every((record) => isTaken(record) && !used.has(record.version));
  const isBefore = added.every(({ version }) => version < (latest?.version ?? 0));
  if (isFree && (goesOn || isBefore)) return added;
  const first = Math.max(0, ...used, ...brought.filter(isTaken).map(({ version }) => version)) + 1;
  const all = latest === undefined ? added : [...added, latest];
  return all.map((record, at) => numbered(record, first + at));
}

/**
 * Is the number of what is brought one to be taken over? Up to what the schema takes, less room to count on: what is kept here may have
 * been counted on from the highest number of a file.
 */
const isTaken = ({ version }: PackRecord): boolean => version >= 1 && version < 9e15;

const byVersion = (a: PackRecord, b: PackRecord): number => a.version - b.version;

const numbered = (record: PackRecord, version: number): PackRecord => ({
  ...record,
  version,
  pack: { ...record.pack, version },
});
