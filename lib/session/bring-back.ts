import { type ReadonlySignal, signal } from '@preact/signals';
import type { Brought } from '../notes/bring-notes.ts';
import type { Entry } from '../notes/formats/entry.ts';
import {
  deletedHere,
  importReport,
  type PacksReport,
  type SettingsState,
  toBring,
} from '../notes/formats/import-report.ts';
import { faultOfSize, readImport } from '../notes/formats/read-import.ts';
import type { NoteStore } from '../notes/store.ts';
import type { BringState } from './along-state.ts';

export interface BringParts {
  readonly store: Pick<NoteStore, 'bring' | 'bringDeleted'>;
  readonly now: () => Date;
  /** Keeps settings of a backup where there are none here; true where there were any such. Rejects where they cannot be kept. */
  keepSettings(settings: Readonly<Record<string, unknown>>): Promise<boolean>;
  /** Keeps documents and reviews of a backup; null where it has none. Left out where none are kept. */
  bringPacks?(entries: readonly Entry[]): Promise<PacksReport | 'failed' | null>;
  /** Lets the screen say that the file is being read. */
  readonly rest: () => Promise<unknown>;
}

/** What bringing needs of a file that the reader has chosen or dropped. */
interface GivenFile {
  readonly size: number;
  text(): Promise<string>;
}

/** Brings notes from a file: it is read whole first, then all of it is written in one transaction, or nothing. */
export function createBringBack({ store, now, keepSettings, bringPacks, rest }: BringParts) {
  const state = signal<BringState>({ phase: 'idle' });
  /** Those of the last file that were deleted here. */
  let offered: readonly Brought[] = [];

  async function settingsIn(entries: readonly Entry[]): Promise<SettingsState> {
    const given = entries.filter((entry) => entry.kind === 'settings');
    if (given.length === 0) return null;
    const kept = await Promise.all(given.map(({ settings }) => keepSettings(settings))).catch(() => null);
    if (kept === null) return 'failed';
    return kept.includes(true) ? 'restored' : 'kept';
  }

  async function bring(file: GivenFile): Promise<BringState> {
    const tooBig = faultOfSize(file.size);
    if (tooBig !== null) return { phase: 'failed', why: tooBig };
    const text = await file.text().catch(() => null);
    if (text === null) return { phase: 'failed', why: 'unreadable' };
    const read = readOrNull(text, now);
    if (read === null) return { phase: 'failed', why: 'unreadable' };
    if (!read.ok) return { phase: 'failed', why: read.fault };
    const { histories, drafts, damaged } = toBring(read);
    const outcome = await store.bring(histories, drafts, damaged);
    if (!outcome.ok) return { phase: 'failed', why: outcome.problem };
    offered = deletedHere(histories, outcome.value);
    const count = offered.length;
    // the notes are here by now: a setting that cannot be kept does not change that
    const packs = bringPacks === undefined ? null : await bringPacks(read.entries).catch(() => 'failed' as const);
    const report = importReport(read, outcome.value, await settingsIn(read.entries), packs);
    return { phase: 'done', report, deleted: count === 0 ? { phase: 'none' } : { phase: 'offered', count } };
  }

  return {
    state: state as ReadonlySignal<BringState>,
    /** True when something was brought. Whatever happens, the reading of the file comes to an end on the screen. */
    async bring(file: GivenFile): Promise<boolean> {
      offered = [];
      state.value = { phase: 'reading' };
      await rest();
      state.value = await bring(file).catch((): BringState => ({ phase: 'failed', why: 'broken' }));
      return state.value.phase === 'done';
    },
    /** Brings back the notes of the last file that were deleted here; true when they stand again. */
    async bringDeleted(): Promise<boolean> {
      const shown = state.value;
      if (shown.phase !== 'done' || offered.length === 0) return false;
      const these = offered;
      state.value = { ...shown, deleted: { phase: 'working' } };
      const outcome = await store
        .bringDeleted(these)
        .catch((): { ok: false; problem: 'broken' } => ({ ok: false, problem: 'broken' }));
      // another file may have been chosen meanwhile
      if (offered !== these) return outcome.ok;
      if (outcome.ok) {
        offered = [];
        state.value = { ...shown, deleted: { phase: 'back', count: outcome.value } };
      } else state.value = { ...shown, deleted: { phase: 'failed', count: these.length, why: outcome.problem } };
      return outcome.ok;
    },
  };
}

/** Nothing has been written yet: what is thrown here, by a file too big for the memory as well, is a file that cannot be read. */
function readOrNull(text: string, now: () => Date): ReturnType<typeof readImport> | null {
  try {
    return readImport(text, now());
  } catch {
    return null;
  }
}
