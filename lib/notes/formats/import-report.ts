import type { BroughtStates } from '../bring.ts';
import type { Brought } from '../bring-notes.ts';
import type { Left, OtherState } from '../bring-others.ts';
import { damagedOf } from '../damaged.ts';
import type { DraftRecord } from '../database.ts';
import { quoteOf } from '../note.ts';
import { shown } from '../revision.ts';
import type { BroughtState } from '../together.ts';
import type { Entry, EntryOf, FileKind, ImportRead } from './entry.ts';
import type { EntryFault } from './fault.ts';

type ReadFile = Extract<ImportRead, { ok: true }>;
type Of<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

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
    drafts: entriesOf(entries, 'draft').map(({ draft }) => draft),
    damaged: entriesOf(entries, 'damaged').map(({ store, record }) => ({ store, record })),
  };
}

/** One entry of the file. */
export interface ReportLine {
  /** The place in the file, counted from 1. */
  readonly at: number;
  readonly of: EntryOf;
  readonly what: BroughtState | OtherState | EntryFault;
  /** The first words by which the reader knows it. */
  readonly hint: string;
}

/** What a file holds that is told: notes, drafts, and records that were damaged, those that are refused among them. */
export type InFile = Readonly<Record<Exclude<EntryOf, 'other'>, number>>;

/** What became of the settings of a backup: none were set here, or some were and stay; null: the file has none. */
export type SettingsState = 'restored' | 'kept' | 'failed' | null;

/** What became of the versions of documents, and of reviews under way, that a backup has. `refused`: no valid pack. */
export interface PacksReport {
  readonly packs: Readonly<Record<'new' | 'unchanged' | 'refused', number>>;
  /** Documents that come with the extension, in the place of which a version that the file has brought is compared with now. */
  readonly inPlace: number;
  readonly reviews: Readonly<Record<OtherState, number>>;
}

/** What an import did, as data; components/texts has the sentences. */
export interface ImportReport {
  readonly kind: FileKind;
  readonly inFile: InFile;
  readonly counts: Readonly<Record<BroughtState, number>> & {
    readonly refused: number;
    /** Notes that had the name of another note of the file. */
    readonly renamed: number;
  };
  readonly drafts: Readonly<Record<OtherState, number>>;
  readonly damaged: Readonly<Record<OtherState, number>>;
  readonly settings: SettingsState;
  /** What came of documents and reviews; left out where the file has none. */
  readonly packs?: PacksReport | 'failed';
  /** In the order of the file. */
  readonly lines: readonly ReportLine[];
  /** Another file of the same backup or export follows. */
  readonly more: boolean;
}

const LONGEST_HINT = 80;

/** The report of a file that was brought; `states` is what the store's `bring` gave for `toBring`. */
export function importReport(
  file: ReadFile,
  states: BroughtStates,
  settings: SettingsState = null,
  packs: PacksReport | 'failed' | null = null,
): ImportReport {
  const { kind, entries, refused, more } = file;
  const brought = entries.filter((entry) => entry.kind === 'note' || entry.kind === 'erased');
  const notes = brought.flatMap((entry, index) => linesOf(entry, states.notes[index]!));
  const drafts = entriesOf(entries, 'draft').map((entry, index) => lineOfDraft(entry, states.drafts[index]!));
  const damaged = entriesOf(entries, 'damaged').map((entry, index) => lineOfDamaged(entry, states.damaged[index]!));
  const others = refused.map(({ at, of, why, hint }): ReportLine => ({ at, of, what: why, hint }));
  const inFile = (of: EntryOf, kindOf: Entry['kind']) =>
    entriesOf(entries, kindOf).length + others.filter((line) => line.of === of).length;
  const of = (what: BroughtState): number => notes.filter((line) => line.what === what).length;
  return {
    kind,
    inFile: { note: inFile('note', 'note'), draft: inFile('draft', 'draft'), damaged: inFile('damaged', 'damaged') },
    counts: {
      new: of('new'),
      updated: of('updated'),
      unchanged: of('unchanged'),
      'deleted-here': of('deleted-here'),
      deleted: of('deleted'),
      refused: refused.length,
      renamed: entriesOf(entries, 'note').filter(({ renamed }) => renamed).length,
    },
    drafts: counted(states.drafts),
    damaged: counted(states.damaged),
    settings,
    ...(packs !== null && { packs }),
    lines: [...notes, ...drafts, ...damaged, ...others].sort((a, b) => a.at - b.at),
    more,
  };
}

/** The notes of a file that were deleted here and stay so, unless the reader wants them back. */
export function deletedHere(histories: readonly Brought[], { notes }: BroughtStates): readonly Brought[] {
  return histories.filter((_, index) => notes[index] === 'deleted-here');
}

function entriesOf<K extends Entry['kind']>(entries: readonly Entry[], kind: K): readonly Of<K>[] {
  return entries.filter((entry): entry is Of<K> => entry.kind === kind);
}

function counted(states: readonly OtherState[]): Readonly<Record<OtherState, number>> {
  const of = (state: OtherState): number => states.filter((one) => one === state).length;
  return { new: of('new'), unchanged: of('unchanged'), beside: of('beside') };
}

/** What is left of an erased note has no words; it is told where it took a note that was here. */
function linesOf(entry: Of<'note' | 'erased'>, what: BroughtState): readonly ReportLine[] {
  if (entry.kind === 'note') return [lineOf(entry, what)];
  return what === 'deleted' ? [{ at: entry.at, of: 'note', what, hint: '' }] : [];
}

function lineOf({ at, history }: Of<'note'>, what: BroughtState): ReportLine {
  const { note } = shown(history)[0]!;
  const words = [note.text, quoteOf(note), note.page.title].find((text) => text.trim() !== '') ?? note.page.url;
  return { at, of: 'note', what, hint: hintOf(words) };
}

const lineOfDraft = ({ at, draft }: Of<'draft'>, what: OtherState): ReportLine => ({
  at,
  of: 'draft',
  what,
  hint: hintOf(draft.text),
});

const lineOfDamaged = ({ at, store, record }: Of<'damaged'>, what: OtherState): ReportLine => ({
  at,
  of: 'damaged',
  what,
  hint: hintOf(damagedOf(store, record).text ?? ''),
});

const hintOf = (words: string): string => words.trim().slice(0, LONGEST_HINT);
