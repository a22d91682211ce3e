import { type ReadonlySignal, signal } from '@preact/signals';
import { createBackup } from '../notes/formats/backup.ts';
import type { PackStore } from '../packs/store.ts';
import type { Format, OutFile, TakeState, Way } from './along-state.ts';
import { eachRecord } from './each-record.ts';
import { dayOf, type ExportParts, exportFiles, fileName, type Wanted } from './export-files.ts';

export interface TakeParts extends ExportParts {
  /** Gives files to the reader, one after the other. */
  save(files: readonly OutFile[]): void;
  /** Resolves to whether the text is on the clipboard. */
  copy(text: string): Promise<boolean>;
  /** The reader's documents and reviews; left out where a backup is of notes alone. */
  readonly packs?: Pick<PackStore, 'dump'>;
  /** The settings as they are kept. */
  settings(): Promise<Readonly<Record<string, unknown>>>;
}

/** Takes notes out: an export of some or all, or a backup of everything. Each piece is a short turn of the window. */
export function createTakeAlong(parts: TakeParts) {
  const { store, now } = parts;
  const written = exportFiles(parts);
  const state = signal<TakeState>({ phase: 'idle' });
  const tell = (to: Way, done: number, all: number) => {
    state.value = { phase: 'working', to, done, all };
  };

  /** One at a time: a button that is pressed twice makes one file. Whatever is thrown is a failure, and not work without an end. */
  async function alone(to: Way, all: number, work: () => Promise<TakeState>): Promise<boolean> {
    if (state.value.phase === 'working') return false;
    tell(to, 0, all);
    state.value = await work().catch((): TakeState => ({ phase: 'failed', to, why: 'broken' }));
    return state.value.phase === 'done';
  }

  async function take(wanted: Wanted, format: Format, to: 'file' | 'clipboard', all: number): Promise<TakeState> {
    const outcome = await written(wanted, format, (done) => tell(to, done, all));
    if (!outcome.ok) return { phase: 'failed', to, why: outcome.problem };
    const { files, count } = outcome.value;
    if (to === 'file') parts.save(files);
    else if (!(await parts.copy(files.flatMap((file) => file.parts).join(''))))
      return { phase: 'failed', to, why: 'clipboard' };
    return { phase: 'done', to, count };
  }

  async function backUp(all: number): Promise<TakeState> {
    const to = 'backup';
    const backup = createBackup(now());
    let count = 0;
    backup.add('settings', await parts.settings());
    for (const name of ['tombstones', 'drafts', 'notes'] as const) {
      const add = (record: unknown) => backup.add(name, record);
      const outcome = await eachRecord(store, name, add, (read) => name === 'notes' && tell(to, read, all));
      if (!outcome.ok) return { phase: 'failed', to, why: outcome.problem };
      count = outcome.value;
    }
    const kept = await parts.packs?.dump();
    if (kept?.ok === false) return { phase: 'failed', to, why: kept.problem };
    if (kept !== undefined) {
      for (const record of kept.value.packs) backup.add('packs', record);
      for (const record of kept.value.states) backup.add('pack-states', record);
      for (const record of kept.value.reviews) backup.add('reviews', record);
    }
    const files = backup.finish();
    const name = `doi-chieu-sao-luu-${dayOf(now())}`;
    parts.save(
      files.map((file) => ({
        name: fileName(name, file, files, 'json'),
        type: 'application/json',
        parts: file.parts,
      })),
    );
    // handed to the browser: whether the reader has kept it is not told (ARCHITECTURE, "Taking along")
    return { phase: 'done', to, count };
  }

  return {
    state: state as ReadonlySignal<TakeState>,
    /** Exports notes to a file or the clipboard; `all` is how many there are to be, for the progress. */
    take: (wanted: Wanted, format: Format, to: 'file' | 'clipboard', all: number): Promise<boolean> =>
      alone(to, all, () => take(wanted, format, to, all)),
    /** Writes everything to a file, or more: notes, what was erased, drafts, settings. True when they were handed over. */
    backUp: (all: number): Promise<boolean> => alone('backup', all, () => backUp(all)),
  };
}
