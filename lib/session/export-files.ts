import { csv } from '../notes/formats/csv.ts';
import type { ExportWords } from '../notes/formats/export-words.ts';
import { markdown } from '../notes/formats/markdown.ts';
import { createJsonLd } from '../notes/formats/write-json-ld.ts';
import type { StoredNote } from '../notes/note-record.ts';
import type { Outcome } from '../notes/problem.ts';
import { isNoteRecord } from '../notes/record-shape.ts';
import type { NoteStore } from '../notes/store.ts';
import type { Format, OutFile } from './along-state.ts';
import { eachRecord } from './each-record.ts';

/** How many notes are read in one piece. */
const PIECE = 100;
/** How long, in milliseconds, notes are written without a pause: what the reader does meanwhile waits no longer. */
const SLICE = 12;

/** What exports are written with. */
export interface ExportParts {
  readonly store: Pick<NoteStore, 'dump' | 'get'>;
  readonly now: () => Date;
  readonly uuid: () => string;
  /** What Markdown and CSV say in the reader's language, and what an export is called. */
  words(): ExportWords & { readonly label: string };
  /** Ends a turn of the window. */
  readonly rest: () => Promise<unknown>;
}

/** Which notes: all, or those of these names in their order. */
export type Wanted = 'all' | readonly string[];

const TYPES: Readonly<Record<Format, { readonly type: string; readonly ending: string }>> = {
  jsonld: { type: 'application/ld+json', ending: 'jsonld' },
  markdown: { type: 'text/markdown', ending: 'md' },
  csv: { type: 'text/csv', ending: 'csv' },
};

/**
 * Writes notes in a form that others read, in short turns of the window; `told` hears how many have been taken. Gives the files, and how
 * many notes are in them.
 */
export function exportFiles({ store, now, uuid, words, rest }: ExportParts) {
  const day = (): string => dayOf(now());

  /** The histories of notes, which only whole records have. */
  async function jsonLd(
    wanted: Wanted,
    told: (done: number) => void,
  ): Promise<Outcome<{ files: OutFile[]; count: number }>> {
    const writer = createJsonLd({ uuid, at: now(), label: words().label });
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
      () => told(count),
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

  async function notesOf(wanted: Wanted, told: (done: number) => void): Promise<Outcome<StoredNote[]>> {
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
      return notesOf(ids, told);
    }
    for (let from = 0; from < wanted.length; from += PIECE) {
      const found = await store.get(wanted.slice(from, from + PIECE));
      if (!found.ok) return found;
      notes.push(...found.value.filter((stored) => !stored.deleted));
      told(notes.length);
    }
    return { ok: true, value: notes };
  }

  async function inSlices(texts: Iterable<string>): Promise<string[]> {
    const all: string[] = [];
    let begun = now().getTime();
    for (const text of texts) {
      all.push(text);
      if (now().getTime() - begun < SLICE) continue;
      await rest();
      begun = now().getTime();
    }
    return all;
  }

  async function written(
    wanted: Wanted,
    format: Format,
    told: (done: number) => void,
  ): Promise<Outcome<{ files: readonly OutFile[]; count: number }>> {
    if (format === 'jsonld') return jsonLd(wanted, told);
    const notes = await notesOf(wanted, told);
    if (!notes.ok) return notes;
    const { type, ending } = TYPES[format];
    const texts = await inSlices((format === 'csv' ? csv : markdown)(notes.value, words()));
    const file = { name: `ghi-chu-${day()}.${ending}`, type, parts: texts };
    return { ok: true, value: { files: [file], count: notes.value.length } };
  }

  return written;
}

/** A day as files are named by it: the reader's own. */
export const dayOf = (at: Date): string =>
  new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** One of several files is told by its number. */
export function fileName(
  name: string,
  { number }: { readonly number: number },
  { length }: readonly unknown[],
  ending: string,
): string {
  return length === 1 ? `${name}.${ending}` : `${name}-${number}.${ending}`;
}
