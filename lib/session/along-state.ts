import type { FileFault } from '../notes/formats/fault.ts';
import type { ImportReport } from '../notes/formats/import-report.ts';
import type { NoteProblem } from '../notes/problem.ts';

export const FORMATS = ['jsonld', 'markdown', 'csv'] as const;
/** The form in which notes go out. */
export type Format = (typeof FORMATS)[number];

/** Which notes go out: every one, those that are listed, or those that the reader has picked. */
export type Which = 'all' | 'shown' | 'picked';

/** Where notes go. */
export type Way = 'file' | 'clipboard' | 'backup';

/** How an export or a backup goes. `done`: it was handed to the browser as a file, or is on the clipboard. */
export type TakeState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly to: Way; readonly done: number; readonly all: number }
  | { readonly phase: 'done'; readonly to: Way; readonly count: number }
  | { readonly phase: 'failed'; readonly to: 'file' | 'clipboard'; readonly why: NoteProblem | 'clipboard' }
  | { readonly phase: 'failed'; readonly to: 'backup'; readonly why: NoteProblem };

/** How bringing a file goes; with a fault, or a problem of the store, nothing of it was written. */
export type BringState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading' }
  | { readonly phase: 'done'; readonly report: ImportReport; readonly deleted: DeletedState }
  | { readonly phase: 'failed'; readonly why: FileFault | NoteProblem | 'unreadable' };

/**
 * The notes of a file that were deleted here. `offered`: they stay deleted unless the reader wants them back, which is his to say;
 * `count` is how many there are, or have come back.
 */
export type DeletedState =
  | { readonly phase: 'none' | 'working' }
  | { readonly phase: 'offered' | 'back'; readonly count: number }
  | { readonly phase: 'failed'; readonly count: number; readonly why: NoteProblem };

/** A file that is to be given to the reader, in parts. */
export interface OutFile {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly string[];
}
