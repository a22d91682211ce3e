import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed; `skipped` is told only where there are any. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Names the file where a run of the tests leaves its tally for whoever started it. */
export const TALLY_FILE = 'DOI_CHIEU_TALLY_FILE';

/** The last line of a run, for people and programs: "812 passed, 0 failed". */
export function lineOf({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The tally a run has left, with the steps that failed before it. A run that left none counts as one failure. */
export function tallyOf(file: string, failedBefore: number): Tally {
  if (!existsSync(file)) return { passed: 0, failed: failedBefore + 1, skipped: 0 };
  const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8')) as Tally;
  return { passed, failed: failed + failedBefore, skipped };
}
