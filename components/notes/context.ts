import type { ReadonlySignal } from '@preact/signals';
import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Question } from '../../lib/notes/catalogue.ts';
import type { StoredNote } from '../../lib/notes/note-record.ts';
import type { BackupTimes } from '../../lib/notes/reminder.ts';
import type { AnyDraft } from '../../lib/session/all-drafts.ts';
import type { Listing, ListProblem, Progress } from '../../lib/session/all-notes-state.ts';
import type { BringState, Format, TakeState, Which } from '../../lib/session/along-state.ts';
import { type NotesContextValue, useLateTexts } from '../context.ts';
import { type AllNotesTexts, allNotesTexts } from '../texts/all-notes.ts';

/** What the page of all notes reads. */
interface AllNotesSignals {
  readonly question: ReadonlySignal<Question>;
  /** Null until the first notes have been read. */
  readonly listing: ReadonlySignal<Listing | null>;
  /** Null once all notes have been read. */
  readonly progress: ReadonlySignal<Progress | null>;
  readonly total: ReadonlySignal<number>;
  /** The notes on the screen, by their names. */
  readonly words: ReadonlySignal<ReadonlyMap<string, StoredNote>>;
  readonly deleted: ReadonlySignal<readonly StoredNote[]>;
  readonly anyDrafts: ReadonlySignal<readonly AnyDraft[]>;
  readonly problem: ReadonlySignal<ListProblem | null>;
  readonly picked: ReadonlySignal<ReadonlySet<string>>;
  readonly take: ReadonlySignal<TakeState>;
  readonly bring: ReadonlySignal<BringState>;
  readonly backups: ReadonlySignal<BackupTimes>;
  /** Is it time to remind the reader of a backup? */
  readonly remind: ReadonlySignal<boolean>;
  /** What stands in the fold of exports, imports and backups; null until it has been loaded, 'failed' where it cannot be. */
  readonly alongParts: ReadonlySignal<ComponentType | 'failed' | null>;
  readonly isAlongOpen: ReadonlySignal<boolean>;
}

/** What the page of all notes asks for, beside what components around notes do. */
interface AllNotesEvents {
  onAsk(next: Partial<Question>): void;
  /** Tells which notes are on the screen or near. */
  onNeed(ids: readonly string[]): void;
  /** Open the page of a note at its passage; resolves to whether the browser has opened it. */
  onOpen(note: StoredNote): Promise<boolean>;
  onOpenUrl(url: string): Promise<boolean>;
  onAgain(): void;
  /** The fold of exports, imports and backups was opened or closed. */
  onAlong(open: boolean): void;
  onPick(id: string, picked: boolean): void;
  onUnpick(): void;
  onTake(which: Which, format: Format, to: 'file' | 'clipboard'): void;
  onBring(file: File): void;
  /** Bring back the notes of the last file that were deleted here. */
  onBringDeleted(): void;
  onBackup(): void;
  /** Whether the file of the last backup was kept. */
  onBackupKept(kept: boolean): void;
  onPutOff(): void;
}

export interface AllNotesProps extends AllNotesEvents {
  readonly all: AllNotesSignals;
  /** The reader came to back up. */
  readonly forBackup: boolean;
  /** The reader came to export the notes of one page, which are those that are shown. */
  readonly forPage: boolean;
  /** What the components around notes use. */
  readonly notes: NotesContextValue;
}

const AllNotesContext = createContext<AllNotesProps | null>(null);
export const AllNotesProvider = AllNotesContext.Provider;

/** The page of all notes. Throws outside of it: that is a mistake in the code. */
export function useAllNotes(): AllNotesProps {
  const value = useContext(AllNotesContext);
  if (!value) throw new Error('A component of the page of all notes was used outside of it');
  return value;
}

/** The page's own texts, and those it shares with the panel. */
export function useAllTexts(): ReturnType<typeof useLateTexts> & { readonly t: AllNotesTexts } {
  const shared = useLateTexts();
  return { ...shared, t: allNotesTexts(shared.lang) };
}
