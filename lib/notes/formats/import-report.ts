import { quoteOf } from '../note.ts';
import { shown } from '../revision.ts';
import type { Entry, FileKind, ImportRead } from './entry.ts';
import type { EntryFault } from './fault.ts';

/** What became of a note that was brought. `deleted-here`: the reader deleted it for good since; it stays so. */
export type Brought = 'new' | 'updated' | 'unchanged' | 'deleted-here';

/** One entry of the file, in its order. */
export interface ReportLine {
  /** The place in the file, counted from 1. */
  readonly at: number;
  readonly what: Brought | EntryFault;
  /** The first words by which the reader knows it. */
  readonly hint: string;
}

/** What an import did, as data; components/texts has the sentences. */
export interface ImportReport {
  readonly kind: FileKind;
  readonly counts: Readonly<Record<Brought, number>> & {
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

/** The report of a file that was brought: `outcomes` tells by the id of each note what became of it in the store. */
export function importReport(
  { kind, entries, refused, more }: Extract<ImportRead, { ok: true }>,
  outcomes: ReadonlyMap<string, Brought>,
): ImportReport {
  const notes = entries.filter((entry): entry is NoteEntry => entry.kind === 'note');
  const brought = notes.flatMap(({ at, history }) => {
    const note = shown(history)[0]!.note;
    const what = outcomes.get(note.id);
    const hint = (note.text || quoteOf(note) || note.page.title || note.page.url).slice(0, LONGEST_HINT);
    return what === undefined ? [] : [{ at, what, hint }];
  });
  const of = (what: Brought): number => brought.filter((line) => line.what === what).length;
  return {
    kind,
    counts: {
      new: of('new'),
      updated: of('updated'),
      unchanged: of('unchanged'),
      'deleted-here': of('deleted-here'),
      refused: refused.length,
      renamed: notes.filter(({ renamed }) => renamed).length,
      drafts: entries.filter((entry) => entry.kind === 'draft').length,
      damaged: entries.filter((entry) => entry.kind === 'damaged').length,
    },
    lines: [...brought, ...refused.map(({ at, why, hint }) => ({ at, what: why, hint }))].sort((a, b) => a.at - b.at),
    more,
  };
}

type NoteEntry = Extract<Entry, { kind: 'note' }>;
