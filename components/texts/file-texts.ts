import type { BroughtState } from '../../lib/notes/bring.ts';
import type { FileKind } from '../../lib/notes/formats/entry.ts';
import type { ExportWords } from '../../lib/notes/formats/export-words.ts';
import type { EntryFault, FileFault } from '../../lib/notes/formats/fault.ts';
import type { ImportReport } from '../../lib/notes/formats/import-report.ts';

/** What is said of files of notes: those that are written, and those that are brought. */
export interface FileTexts {
  /** Why a file cannot be brought at all, with what can be done; nothing of it was. */
  readonly faults: Readonly<Record<FileFault, string>>;
  /** Said behind each of them. */
  readonly nothingChanged: string;
  readonly kinds: Readonly<Record<FileKind, string>>;
  /** What became of an entry, and why it was refused: they stand behind its number and first words. */
  readonly outcomes: Readonly<Record<BroughtState | EntryFault, string>>;
  /** The number of an entry in its file, and its first words ("" where it has none). */
  readonly entry: (at: number, hint: string) => string;
  /** What an import did, a sentence for each thing. */
  readonly summary: (report: ImportReport) => readonly string[];
  readonly exported: ExportWords;
  /** The name of a collection of exported notes, and of the files; `day` is 2026-11-29. */
  readonly collection: string;
  readonly exportName: string;
  readonly backupName: string;
}
