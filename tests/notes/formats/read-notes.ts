import { expect } from 'vitest';
import { readImport } from '../../../lib/notes/formats/read-import.ts';
import type { Note } from '../../../lib/notes/note.ts';
import { NOW } from './samples.ts';

/** What a document says that can be read as a file of notes. */
export function readFile(document: unknown) {
  const read = readImport(JSON.stringify(document), NOW);
  if (!read.ok) throw new Error(read.fault);
  return read;
}

/** The notes of a document of which nothing is refused. */
export function notesIn(document: unknown): readonly Note[] {
  const { entries, refused } = readFile(document);
  expect(refused).toEqual([]);
  return entries.flatMap((entry) => (entry.kind === 'note' ? [entry.history.heads[0]!.note] : []));
}
