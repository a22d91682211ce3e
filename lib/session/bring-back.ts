import { type ReadonlySignal, signal } from '@preact/signals';
import { importReport, toBring } from '../notes/formats/import-report.ts';
import { faultOfSize, readImport } from '../notes/formats/read-import.ts';
import type { NoteStore } from '../notes/store.ts';
import type { BringState } from './along-state.ts';

export interface BringParts {
  readonly store: Pick<NoteStore, 'bring'>;
  readonly now: () => Date;
  /** Keeps settings of a backup, where there are none here. */
  keepSettings(settings: Readonly<Record<string, unknown>>): Promise<void>;
  /** Lets the screen say that the file is being read. */
  readonly rest: () => Promise<unknown>;
}

/** What bringing needs of a file that the reader has chosen or dropped. */
interface GivenFile {
  readonly size: number;
  text(): Promise<string>;
}

/** Brings notes from a file: it is read whole first, then all of it is written in one transaction, or nothing. */
export function createBringBack({ store, now, keepSettings, rest }: BringParts) {
  const state = signal<BringState>({ phase: 'idle' });

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
    // the notes are here by now: a setting that cannot be kept does not change that
    for (const entry of read.entries) if (entry.kind === 'settings') await keepSettings(entry.settings).catch(() => {});
    return { phase: 'done', report: importReport(read, outcome.value) };
  }

  return {
    state: state as ReadonlySignal<BringState>,
    /** True when something was brought. Whatever happens, the reading of the file comes to an end on the screen. */
    async bring(file: GivenFile): Promise<boolean> {
      state.value = { phase: 'reading' };
      await rest();
      state.value = await bring(file).catch((): BringState => ({ phase: 'failed', why: 'broken' }));
      return state.value.phase === 'done';
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
