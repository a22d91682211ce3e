import type { FileFault } from '../notes/formats/fault.ts';
import type { ImportReport } from '../notes/formats/import-report.ts';
import type { NoteProblem } from '../notes/problem.ts';

export const FORMATS = ['jsonld', 'markdown', 'csv'] as const;
/** The form in which notes go out. */
export type Format = (typeof FORMATS)[number];

/** Which notes go out: every one, those that are listed, or those that the reader has picked. */
export type Which = 'all' | 'shown' | 'picked';

/** How an export or a backup goes. `done`: it is in a file, or on the clipboard. */
export type TakeState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly done: number; readonly all: number }
  | { readonly phase: 'done'; readonly to: 'file' | 'clipboard' | 'backup'; readonly count: number }
  | { readonly phase: 'failed'; readonly why: NoteProblem | 'clipboard' };

/** How bringing a file goes; with a fault, or a problem of the store, nothing of it was written. */
export type BringState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading' }
  | { readonly phase: 'done'; readonly report: ImportReport }
  | { readonly phase: 'failed'; readonly why: FileFault | NoteProblem | 'unreadable' };

/** A file that is to be given to the reader, in parts. */
export interface OutFile {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly string[];
}
