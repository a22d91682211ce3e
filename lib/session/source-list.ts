import { type ReadonlySignal, signal } from '@preact/signals';
import type { Pack } from '../../data/schemas/pack.ts';
import { progressOf } from '../draft-pack/review.ts';
import type { NameTables } from '../explain/names.ts';
import type { Outcome } from '../notes/problem.ts';
import { isStanding, switchesOf } from '../packs/chosen.ts';
import type { PackRecord, PackVersion, ReviewRecord } from '../packs/database.ts';
import { fingerprint } from '../packs/fingerprint.ts';
import type { PackStore } from '../packs/store.ts';
import type { Fault } from '../resolution/fault.ts';
import { exportedPack, type PackFile, rawFile } from './pack-file.ts';
import type { ReviewUnderWay, SourceDocument, SourceLists, SourceProblem } from './source-list-state.ts';

/** What is known of packs beside what is kept: see Library in lib/browser/messages.ts. */
interface LibraryFacts {
  readonly builtin: readonly Pack[];
  readonly faults: Readonly<Record<string, readonly Fault[]>>;
  readonly clashes: Readonly<Record<string, readonly string[]>>;
  readonly names: NameTables;
}

export interface SourceListParts {
  readonly store: PackStore;
  /** Null where the background gives no answer. */
  library(): Promise<LibraryFacts | null>;
  /** Gives files to the reader. */
  save(files: readonly PackFile[]): void;
  readonly now: () => Date;
}

/** What was deleted can be brought back for a day. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** The documents, reviews and what was deleted, as the page of sources lists them, and what can be done with each. */
export function createSourceList({ store, library, save, now }: SourceListParts) {
  const lists = signal<SourceLists | null>(null);
  const names = signal<NameTables | null>(null);
  const problem = signal<SourceProblem | null>(null);
  let turn = 0;

  async function load(): Promise<void> {
    const mine = ++turn;
    const [kept, versions, reviews, dropped, known] = await Promise.all([
      store.all(),
      store.versions(),
      store.reviews(),
      store.droppedReviews(),
      library(),
    ]);
    if (mine !== turn) return;
    if (known === null) {
      problem.value = 'gone';
      return;
    }
    const failed = [kept, versions, reviews, dropped].find((outcome) => !outcome.ok);
    problem.value = failed !== undefined && !failed.ok ? failed.problem : null;
    // what could be read is shown all the same: the built-in documents come from elsewhere
    const { packs, states } = kept.ok ? kept.value : { packs: [], states: [] };
    const older = versions.ok ? versions.value : [];
    const isOn = switchesOf(states);
    const standing = packs.filter(({ id }) => isStanding(states, id));
    const own = (record: PackRecord) => documentOf(record, known, isOn(record.id), older);
    const replaced = new Set(standing.map(({ id }) => id));
    const builtin = await Promise.all(
      known.builtin.filter(({ id }) => !replaced.has(id)).map((pack) => builtinOf(pack, isOn(pack.id))),
    );
    if (mine !== turn) return;
    names.value = known.names;
    lists.value = {
      documents: [...builtin, ...standing.toSorted(bySaved).map(own)],
      deleted: packs.filter(({ id }) => !replaced.has(id)).map(own),
      reviews: reviews.ok ? reviews.value.toSorted(byModified).map(underWay) : [],
      dropped: dropped.ok ? dropped.value.map(underWay) : [],
    };
  }

  /** Lists anew what has come of it; what failed is told, and the list shows what is there. */
  async function then(work: Promise<Outcome<unknown>>): Promise<void> {
    const outcome = await work;
    await load();
    if (!outcome.ok) problem.value = outcome.problem;
  }

  const documentIn = (id: string): SourceDocument | undefined =>
    lists.value?.documents.find((document) => document.id === id);

  return {
    /** Null until they have been read. */
    lists: lists as ReadonlySignal<SourceLists | null>,
    /** Of everything that a listed document speaks of. */
    names: names as ReadonlySignal<NameTables | null>,
    problem: problem as ReadonlySignal<SourceProblem | null>,
    load,
    /** Erases what was deleted more than a day ago. */
    sweep: () => store.sweep(new Date(now().getTime() - KEPT_FOR)),
    switch: (id: string, on: boolean) => then(store.switch(id, on)),
    remove: (id: string) => then(store.remove(id)),
    restore: (id: string) => then(store.restore(id)),
    dropReview: (id: string) => then(store.dropReview(id)),
    bringReviewBack: (id: string) => then(store.bringReviewBack(id)),

    /** Gives the reader a document as a file, the latest version or an older one; one that cannot be read as it is kept. */
    async export(id: string, version: number): Promise<void> {
      const document = documentIn(id);
      if (document?.isBuiltin && document.pack !== null) return save([exportedPack(document.pack, null)]);
      const outcome = await store.version(id, version);
      if (!outcome.ok) problem.value = outcome.problem;
      else if (outcome.value !== null) {
        const isLatest = document === undefined || document.version === version;
        const isSound = document === undefined || document.faults.length === 0 || !isLatest;
        save([isSound ? exportedPack(outcome.value.pack, isLatest ? null : version) : rawFile(id, outcome.value)]);
      }
    },
    /** Gives the reader a review that cannot be read any more, as it is kept. */
    async exportReview(id: string): Promise<void> {
      const outcome = await store.review(id);
      if (!outcome.ok) problem.value = outcome.problem;
      else if (outcome.value !== null) save([rawFile(id, outcome.value)]);
    },
  };
}

function documentOf(
  record: PackRecord,
  { builtin, faults, clashes }: LibraryFacts,
  on: boolean,
  versions: readonly PackVersion[],
): SourceDocument {
  const { id, version } = record;
  const found = Object.hasOwn(faults, id) ? (faults[id] ?? []) : [];
  return {
    id,
    isBuiltin: false,
    replaces: builtin.some((pack) => pack.id === id),
    pack: found.length > 0 ? null : record.pack,
    faults: found,
    clashes: Object.hasOwn(clashes, id) ? (clashes[id] ?? []) : [],
    version,
    hash: typeof record.hash === 'string' ? record.hash : '',
    saved: typeof record.saved === 'string' ? record.saved : null,
    file: typeof record.file === 'string' ? record.file : null,
    on,
    older: versions.filter((one) => one.id === id && one.version < version).toReversed(),
  };
}

const builtinOf = async (pack: Pack, on: boolean): Promise<SourceDocument> => ({
  id: pack.id,
  isBuiltin: true,
  replaces: false,
  pack,
  faults: [],
  clashes: [],
  version: pack.version,
  hash: await fingerprint(pack),
  saved: null,
  file: null,
  on,
  older: [],
});

function underWay({ id, title, url, modified, review }: ReviewRecord): ReviewUnderWay {
  const about = { id, title: String(title ?? ''), url: typeof url === 'string' ? url : null, modified };
  try {
    return { ...about, ...progressOf(review) };
  } catch {
    return { ...about, done: 0, all: null };
  }
}

const bySaved = (a: PackRecord, b: PackRecord): number => (a.saved < b.saved ? -1 : 1);
const byModified = (a: ReviewRecord, b: ReviewRecord): number => (a.modified > b.modified ? -1 : 1);
