import { type ReadonlySignal, signal } from '@preact/signals';
import { createBackup } from '../notes/formats/backup.ts';
import { csv } from '../notes/formats/csv.ts';
import type { ExportWords } from '../notes/formats/export-words.ts';
import { markdown } from '../notes/formats/markdown.ts';
import { createJsonLd } from '../notes/formats/write-json-ld.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { Outcome } from '../notes/problem.ts';
import { isNoteRecord } from '../notes/record-shape.ts';
import type { NoteStore } from '../notes/store.ts';
import type { Format, OutFile, TakeState } from './along-state.ts';
import { eachRecord } from './each-record.ts';

/** How many notes are read in one piece. */
const PIECE = 100;

export interface TakeParts {
  readonly store: Pick<NoteStore, 'dump' | 'get'>;
  readonly now: () => Date;
  readonly uuid: () => string;
  /** Gives files to the reader, one after the other. */
  save(files: readonly OutFile[]): void;
  /** Resolves to whether the text is on the clipboard. */
  copy(text: string): Promise<boolean>;
  /** What Markdown and CSV say in the reader's language, and what an export is called. */
  words(): ExportWords & { readonly label: string };
  /** The settings as they are kept. */
  settings(): Promise<Readonly<Record<string, unknown>>>;
}

/** Which notes: all, or those of these names in their order. */
export type Wanted = 'all' | readonly string[];

const TYPES: Readonly<Record<Format, { readonly type: string; readonly ending: string }>> = {
  jsonld: { type: 'application/ld+json', ending: 'jsonld' },
  markdown: { type: 'text/markdown', ending: 'md' },
  csv: { type: 'text/csv', ending: 'csv' },
};

/** Takes notes out: an export of some or all, or a backup of everything. Each piece is a short turn of the window. */
export function createTakeAlong(parts: TakeParts) {
  const { store, now, uuid } = parts;
  const state = signal<TakeState>({ phase: 'idle' });
  const tell = (done: number, all: number) => {
    state.value = { phase: 'working', done, all };
  };
  const day = (): string => now().toISOString().slice(0, 10);

  /** The histories of notes, which only whole records have. */
  async function jsonLd(wanted: Wanted, all: number): Promise<Outcome<{ files: OutFile[]; count: number }>> {
    const writer = createJsonLd({ uuid, at: now(), label: parts.words().label });
    const names = wanted === 'all' ? null : new Set(wanted);
    let count = 0;
    const outcome = await eachRecord(
      store,
      'notes',
      (record) => {
        if (!isNoteRecord(record) || record.deleted !== null || names?.has(record.id) === false) return;
        writer.add(record);
        count++;
      },
      () => tell(count, all),
    );
    if (!outcome.ok) return outcome;
    const { type, ending } = TYPES.jsonld;
    const written = writer.finish();
    const files = written.map((file) => ({
      name: fileName(`ghi-chu-${day()}`, file, written, ending),
      type,
      parts: file.parts,
    }));
    return { ok: true, value: { files, count } };
  }

  async function notesOf(wanted: Wanted, all: number): Promise<Outcome<StoredNote[]>> {
    const notes: StoredNote[] = [];
    if (wanted === 'all') {
      const ids: string[] = [];
      const outcome = await eachRecord(
        store,
        'notes',
        (record) => isNoteRecord(record) && record.deleted === null && ids.push(record.id),
        () => {},
      );
      if (!outcome.ok) return outcome;
      return notesOf(ids, all);
    }
    for (let from = 0; from < wanted.length; from += PIECE) {
      const found = await store.get(wanted.slice(from, from + PIECE));
      if (!found.ok) return found;
      notes.push(...found.value.filter((stored) => !stored.deleted));
      tell(notes.length, all);
    }
    return { ok: true, value: notes };
  }

  async function written(
    wanted: Wanted,
    format: Format,
    all: number,
  ): Promise<Outcome<{ files: readonly OutFile[]; count: number }>> {
    if (format === 'jsonld') return jsonLd(wanted, all);
    const notes = await notesOf(wanted, all);
    if (!notes.ok) return notes;
    const { type, ending } = TYPES[format];
    const texts = (format === 'csv' ? csv : markdown)(notes.value, parts.words());
    const file = { name: `ghi-chu-${day()}.${ending}`, type, parts: [...texts] };
    return { ok: true, value: { files: [file], count: notes.value.length } };
  }

  return {
    state: state as ReadonlySignal<TakeState>,
    /** Exports notes to a file or the clipboard; `all` is how many there are to be, for the progress. */
    async take(wanted: Wanted, format: Format, to: 'file' | 'clipboard', all: number): Promise<void> {
      tell(0, all);
      const outcome = await written(wanted, format, all);
      if (!outcome.ok) {
        state.value = { phase: 'failed', why: outcome.problem };
        return;
      }
      const { files, count } = outcome.value;
      if (to === 'file') parts.save(files);
      else if (!(await parts.copy(files.flatMap((file) => file.parts).join('')))) {
        state.value = { phase: 'failed', why: 'clipboard' };
        return;
      }
      state.value = { phase: 'done', to, count };
    },

    /** Writes everything to one file, or as many as it needs: notes, what was erased, drafts, settings. True when it is done. */
    async backUp(all: number): Promise<boolean> {
      tell(0, all);
      const backup = createBackup(now());
      let count = 0;
      backup.add('settings', await parts.settings());
      for (const name of ['tombstones', 'drafts', 'notes'] as const) {
        const outcome = await eachRecord(
          store,
          name,
          (record) => backup.add(name, record),
          (read) => name === 'notes' && tell(read, all),
        );
        if (!outcome.ok) {
          state.value = { phase: 'failed', why: outcome.problem };
          return false;
        }
        count = outcome.value;
      }
      const files = backup.finish();
      parts.save(
        files.map((file) => ({
          name: fileName(`doi-chieu-sao-luu-${day()}`, file, files, 'json'),
          type: 'application/json',
          parts: file.parts,
        })),
      );
      // handed to the browser: whether the reader has kept it is not told (ARCHITECTURE, "Taking along")
      state.value = { phase: 'done', to: 'backup', count };
      return true;
    },
  };
}

/** One of several files is told by its number. */
function fileName(
  name: string,
  { number }: { readonly number: number },
  { length }: readonly unknown[],
  ending: string,
): string {
  return length === 1 ? `${name}.${ending}` : `${name}-${number}.${ending}`;
}
