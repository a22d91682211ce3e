import type { Pack } from '../../data/schemas/pack.ts';
import type { NoteProblem } from '../notes/problem.ts';
import type { PackVersion } from '../packs/database.ts';
import type { Fault } from '../resolution/fault.ts';

/** A document that figures are held against, in its latest version. */
export interface SourceDocument {
  readonly id: string;
  readonly isBuiltin: boolean;
  /** It stands in the place of a built-in one of the same id. */
  readonly replaces: boolean;
  /** Null where it cannot be read any more: then `faults` say why. */
  readonly pack: Pack | null;
  readonly faults: readonly Fault[];
  /** Ids under which a document in front says something else: what this one says under them is not used. */
  readonly clashes: readonly string[];
  readonly version: number;
  /** See lib/packs/fingerprint.ts; empty where it is not known. */
  readonly hash: string;
  /** When it was kept, ISO 8601; null of one that comes with the extension. */
  readonly saved: string | null;
  /** The name of the file it came from; null where it came from none. */
  readonly file: string | null;
  readonly on: boolean;
  /** The versions before, the latest first. */
  readonly older: readonly PackVersion[];
}

/** A review under way; `all` is null where it cannot be read any more. */
export interface ReviewUnderWay {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly modified: string;
  readonly done: number;
  readonly all: number | null;
}

/** Everything the page of sources lists. */
export interface SourceLists {
  readonly documents: readonly SourceDocument[];
  /** Deleted a short while ago: they can be brought back. */
  readonly deleted: readonly SourceDocument[];
  readonly reviews: readonly ReviewUnderWay[];
  readonly dropped: readonly ReviewUnderWay[];
}

/** Why something could not be read or written; `gone`: the background gives no answer. */
export type SourceProblem = NoteProblem | 'gone';

/** What bringing a pack would do here, by the versions that are there. */
export type Would =
  | { readonly kind: 'new' }
  /** It is here already, in this version. */
  | { readonly kind: 'same'; readonly version: number }
  | { readonly kind: 'same-builtin' }
  /** It is here and was deleted: it would stand again. */
  | { readonly kind: 'restores'; readonly version: number }
  /** Another text of a document that is here in version `last`. `as`: the older version that says the same, or null. */
  | { readonly kind: 'version'; readonly last: number; readonly as: number | null }
  | { readonly kind: 'replaces-builtin' };

/** Why nothing can be made of a file, other than faults of the pack in it. `backup`: it is a backup of everything. */
export type FileTrouble = 'too-big' | 'unreadable' | 'backup' | 'gone';

/** How a file that was given stands. Nothing is kept before the reader has said so. */
export type GivenPack = { readonly key: number; readonly file: string } & (
  | { readonly phase: 'reading' }
  | { readonly phase: 'refused'; readonly why: FileTrouble }
  | { readonly phase: 'faulty'; readonly faults: readonly Fault[] }
  | {
      readonly phase: 'asking' | 'saving';
      readonly pack: Pack;
      readonly hash: string;
      readonly would: Would;
      /** Why it could not be kept the last time. */
      readonly problem: NoteProblem | null;
    }
  | { readonly phase: 'done'; readonly pack: Pack; readonly version: number }
);
