import { type ReadonlySignal, signal } from '@preact/signals';
import { PACK_LIMITS } from '../../data/pack-limits.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { BACKUP_FORMAT } from '../notes/formats/backup-format.ts';
import { isStanding } from '../packs/chosen.ts';
import { fingerprint } from '../packs/fingerprint.ts';
import type { PackStore } from '../packs/store.ts';
import type { LoadedPack } from '../resolution/load.ts';
import type { GivenPack, Would } from './source-list-state.ts';

export interface BringPacksParts {
  readonly store: Pick<PackStore, 'all' | 'versions' | 'save'>;
  /** Reads a file's text as a pack; null where the background gives no answer. */
  read(text: string): Promise<LoadedPack | null>;
  builtin(): Promise<readonly Pack[] | null>;
  /** Something was kept. */
  onKept(): void;
}

/** A file as the browser gives it. */
interface GivenFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
}

/** A letter takes three bytes at most, and the mark at the beginning as many. */
const MOST_BYTES = PACK_LIMITS.file * 3 + 3;
/** So much of a file tells that it is a backup. */
const HEAD = 200;

/** Packs from files: each is read whole and told, and kept only when the reader says so. */
export function createBringPacks({ store, read, builtin, onKept }: BringPacksParts) {
  const given = signal<readonly GivenPack[]>([]);
  let last = 0;
  const put = (item: GivenPack): void => {
    given.value = given.value.map((one) => (one.key === item.key ? item : one));
  };
  const itemOf = (key: number): GivenPack | undefined => given.value.find((one) => one.key === key);

  async function look(file: GivenFile, key: number): Promise<GivenPack> {
    const about = { key, file: file.name };
    const refused = (why: 'too-big' | 'unreadable' | 'backup' | 'gone'): GivenPack => ({
      ...about,
      phase: 'refused',
      why,
    });
    if (file.size > MOST_BYTES) return refused('too-big');
    const text = await file.text().catch(() => null);
    if (text === null) return refused('unreadable');
    if (text.length > PACK_LIMITS.file) return refused('too-big');
    if (text.slice(0, HEAD).includes(`"${BACKUP_FORMAT}"`)) return refused('backup');
    const loaded = await read(text);
    if (loaded === null) return refused('gone');
    if (!loaded.ok) return { ...about, phase: 'faulty', faults: loaded.faults };
    const hash = await fingerprint(loaded.pack);
    const would = await wouldDo(loaded.pack, hash);
    if (would === null) return refused('gone');
    return { ...about, phase: 'asking', pack: loaded.pack, hash, would, problem: null };
  }

  async function wouldDo(pack: Pack, hash: string): Promise<Would | null> {
    const [kept, versions, known] = await Promise.all([store.all(), store.versions(), builtin()]);
    if (known === null) return null;
    const own = versions.ok ? versions.value.filter(({ id }) => id === pack.id) : [];
    const states = kept.ok ? kept.value.states : [];
    const latest = own.at(-1);
    const isThere = latest !== undefined && isStanding(states, pack.id);
    const same = own.find((one) => one.hash === hash) ?? null;
    if (isThere && latest.hash === hash) return { kind: 'same', version: latest.version };
    if (latest?.hash === hash) return { kind: 'restores', version: latest.version };
    const ofOurs = known.find(({ id }) => id === pack.id);
    if (latest !== undefined) return { kind: 'version', last: latest.version, as: same?.version ?? null };
    if (ofOurs === undefined) return { kind: 'new' };
    return (await fingerprint(ofOurs)) === hash ? { kind: 'same-builtin' } : { kind: 'replaces-builtin' };
  }

  /** What was kept may change what others would do: two files of one document may have been given at once. */
  async function lookAgain(): Promise<void> {
    for (const { key } of given.value) {
      const item = itemOf(key);
      if (item?.phase !== 'asking') continue;
      const would = await wouldDo(item.pack, item.hash);
      const now = itemOf(key);
      if (would !== null && now?.phase === 'asking') put({ ...now, would });
    }
  }

  return {
    /** The files that were given, in their order. */
    given: given as ReadonlySignal<readonly GivenPack[]>,

    /** Reads files one after the other and asks what to do with each. */
    async give(files: readonly GivenFile[]): Promise<void> {
      const begun = files.map((file) => ({ file, key: ++last }));
      given.value = [
        ...given.value.filter(({ phase }) => phase === 'asking' || phase === 'saving' || phase === 'reading'),
        ...begun.map(({ file, key }): GivenPack => ({ key, file: file.name, phase: 'reading' })),
      ];
      for (const { file, key } of begun) {
        put(
          await look(file, key).catch((): GivenPack => ({ key, file: file.name, phase: 'refused', why: 'unreadable' })),
        );
      }
    },

    /** Keeps the pack of a file, as the reader was told it would be. */
    async accept(key: number): Promise<void> {
      const item = itemOf(key);
      if (item?.phase !== 'asking') return;
      put({ ...item, phase: 'saving', problem: null });
      const outcome = await store.save(item.pack, item.file);
      if (!outcome.ok) put({ ...item, problem: outcome.problem });
      else {
        put({ key, file: item.file, phase: 'done', pack: item.pack, version: outcome.value.version });
        onKept();
        await lookAgain();
      }
    },

    /** Lets a file alone. */
    dismiss(key: number): void {
      given.value = given.value.filter((one) => one.key !== key);
    },
  };
}
