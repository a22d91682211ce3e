/** What is known of backups. Times are ISO 8601; null: never. */
export interface BackupTimes {
  /** When the last backup was handed over that the reader says he has kept. */
  readonly made: string | null;
  /** When the reader last put the reminder off. */
  readonly putOff: string | null;
  /**
   * When a backup was handed to the browser of which nobody has said yet whether its file was kept: a browser does not tell of a
   * dialog that was closed or a download that was cut off.
   */
  readonly handed: string | null;
}

/** From so many notes on a loss would hurt. */
const ENOUGH = 10;
const MONTH = 30 * 24 * 60 * 60 * 1000;

/**
 * Is it time to remind the reader to back up: after the tenth note, then a month after the last backup that he has kept, or the
 * last "later"?
 */
export function isReminderDue({ made, putOff }: BackupTimes, notes: number, now: Date): boolean {
  if (notes < ENOUGH) return false;
  const last = Math.max(timeOf(made), timeOf(putOff));
  return now.getTime() - last >= MONTH;
}

/** What is known once the reader has said whether he has kept the backup that was handed over. */
export const answered = ({ made, putOff, handed }: BackupTimes, kept: boolean): BackupTimes => ({
  made: kept ? handed : made,
  putOff,
  handed: null,
});

const timeOf = (iso: string | null): number => (iso === null ? 0 : Date.parse(iso) || 0);
