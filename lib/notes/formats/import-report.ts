import type { Brought, Left } from '../bring.ts';
import type { DraftRecord } from '../database.ts';
import { quoteOf } from '../note.ts';
import { shown } from '../revision.ts';
import type { BroughtState } from '../together.ts';
import type { Entry, FileKind, ImportRead } from './entry.ts';
import type { EntryFault } from './fault.ts';

type ReadFile = Extract<ImportRead, { ok: true }>;
type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

/** What goes to the store's `bring`. */
interface ToBring {
  readonly histories: readonly Brought[];
  readonly drafts: readonly DraftRecord[];
  readonly damaged: readonly Left[];
}

/** What of a file goes to the store: histories, those of erased notes among them, drafts, and what was left damaged. */
export function toBring({ entries }: ReadFile): ToBring {
  return {
    histories: entries.flatMap((entry): readonly Brought[] => {
      if (entry.kind === 'note') return [{ ...entry.history, id: entry.history.heads[0]!.note.id }];
      return entry.kind === 'erased' ? [{ id: entry.id, heads: [], past: entry.past }] : [];
    }),
    drafts: entries.flatMap((entry) => (entry.kind === 'draft' ? [entry.draft] : [])),
    damaged: entries.flatMap((entry) =>
      entry.kind === 'damaged' ? [{ store: entry.store, record: entry.record }] : [],
    ),
  };
}

/** One entry of the file, in its order. */
export interface ReportLine {
  /** The place in the file, counted from 1. */
  readonly at: number;
  readonly what: BroughtState | EntryFault;
  /** The first words by which the reader knows it. */
  readonly hint: string;
}

/** What an import did, as data; components/texts has the sentences. */
export interface ImportReport {
  readonly kind: FileKind;
  readonly counts: Readonly<Record<BroughtState, number>> & {
    readonly refused: number;
    /** Notes that had the name of another note of the file. */
    readonly renamed: number;
    readonly drafts: number;
    readonly damaged: number;
  };
  readonly lines: readonly ReportLine[];
  /** Another file of the same backup or export follows. */
  readonly more: boolean;
}

const LONGEST_HINT = 80;

/** The report of a file that was brought; `states` is what the store's `bring` gave for the histories of `toBring`. */
export function importReport(file: ReadFile, states: readonly BroughtState[]): ImportReport {
  const { kind, entries, refused, more } = file;
  const brought = entries.filter((entry) => entry.kind === 'note' || entry.kind === 'erased');
  const lines = brought.flatMap((entry, index) => linesOf(entry, states[index]!));
  const of = (what: BroughtState): number => lines.filter((line) => line.what === what).length;
  return {
    kind,
    counts: {
      new: of('new'),
      updated: of('updated'),
      unchanged: of('unchanged'),
      'deleted-here': of('deleted-here'),
      deleted: of('deleted'),
      refused: refused.length,
      renamed: entries.filter((entry) => entry.kind === 'note' && entry.renamed).length,
      drafts: entries.filter((entry) => entry.kind === 'draft').length,
      damaged: entries.filter((entry) => entry.kind === 'damaged').length,
    },
    lines: [...lines, ...refused.map(({ at, why, hint }) => ({ at, what: why, hint }))].sort((a, b) => a.at - b.at),
    more,
  };
}

/** What is left of an erased note has no words; it is told where it took a note that was here. */
function linesOf(entry: EntryOf<'note' | 'erased'>, what: BroughtState): readonly ReportLine[] {
  if (entry.kind === 'note') return [lineOf(entry, what)];
  return what === 'deleted' ? [{ at: entry.at, what, hint: '' }] : [];
}

function lineOf({ at, history }: EntryOf<'note'>, what: BroughtState): ReportLine {
  const { note } = shown(history)[0]!;
  const words = [note.text, quoteOf(note), note.page.title].find((text) => text.trim() !== '') ?? note.page.url;
  return { at, what, hint: words.trim().slice(0, LONGEST_HINT) };
}
