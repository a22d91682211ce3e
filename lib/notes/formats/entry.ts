import type { DraftRecord } from '../database.ts';
import type { History } from '../revision.ts';
import type { EntryFault, FileFault } from './fault.ts';

/** The kinds of files that are understood. */
export type FileKind = 'annotations' | 'hypothesis' | 'clipper' | 'backup';

/** A version of a pack as a backup has it, its text not yet held against anything. */
export interface PackEntry {
  readonly id: string;
  readonly version: number;
  readonly saved: string;
  readonly file?: string;
  readonly pack: object;
}

export interface PackStateEntry {
  readonly id: string;
  readonly on: boolean;
  readonly deleted: string | null;
}

export interface ReviewEntry {
  readonly id: string;
  readonly turn: number;
  readonly title: string;
  readonly url: string | null;
  readonly modified: string;
  readonly dropped?: string;
  readonly review: object;
}

/** What a file holds, in its order. `at` counts the entries of the file from 1, as the reader is told of them. */
export type Entry =
  | {
      readonly kind: 'note';
      readonly at: number;
      readonly history: History;
      /** Another note of the file has its name: it has got one of its own. */
      readonly renamed: boolean;
    }
  | { readonly kind: 'erased'; readonly at: number; readonly id: string; readonly past: readonly string[] }
  | { readonly kind: 'draft'; readonly at: number; readonly draft: DraftRecord }
  | { readonly kind: 'settings'; readonly at: number; readonly settings: Readonly<Record<string, unknown>> }
  /** A version of a pack of the reader's, what is said of packs, and a review under way: lib/packs knows what is in them. */
  | { readonly kind: 'pack'; readonly at: number; readonly record: PackEntry }
  | { readonly kind: 'pack-state'; readonly at: number; readonly record: PackStateEntry }
  | { readonly kind: 'review'; readonly at: number; readonly record: ReviewEntry }
  /** A record that could not be read when the backup was made; to be put back under its key where there is none. */
  | { readonly kind: 'damaged'; readonly at: number; readonly store: 'notes' | 'drafts'; readonly record: object };

/** An entry of a backup, not yet told where in the file it stands. */
export type BackupEntry = Entry extends infer One ? (One extends Entry ? Omit<One, 'at'> : never) : never;

/** What an entry is, as the reader is told; "other": the settings, or what is left of an erased note. */
export type EntryOf = 'note' | 'draft' | 'damaged' | 'other';

export interface RefusedEntry {
  readonly at: number;
  readonly of: EntryOf;
  readonly why: EntryFault;
  /** The first words of what was refused, so that the reader can find it in the file; "" where it has none. */
  readonly hint: string;
}

/** What came of reading a file. With a `fault` nothing of it can be brought. */
export type ImportRead =
  | { readonly ok: false; readonly fault: FileFault }
  | {
      readonly ok: true;
      readonly kind: FileKind;
      readonly entries: readonly Entry[];
      readonly refused: readonly RefusedEntry[];
      /** This file is one part of a backup or export of which more follow. */
      readonly more: boolean;
    };
