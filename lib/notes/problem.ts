/**
 * Why the notes could not be read or written. `full`: no room on the disk or in the quota; `blocked`: another window
 * holds an older form of the database; `broken`: it cannot be opened or read, or is of a newer version of the extension.
 */
export type NoteProblem = 'full' | 'blocked' | 'broken';

/** The outcome of a call to the store: these calls never reject. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: NoteProblem };

/** Thrown inside lib/notes when another connection does not give way to an upgrade. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';
}

/** What an error of IndexedDB means to the reader. An aborted transaction carries its cause in a nested error. */
export function problemOf(error: unknown): NoteProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'BlockedError') return 'blocked';
  return 'broken';
}
