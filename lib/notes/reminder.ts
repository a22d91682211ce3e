/** What is known of backups. Times are ISO 8601; null: never. */
export interface BackupTimes {
  readonly made: string | null;
  /** When the reader last put the reminder off. */
  readonly putOff: string | null;
}

/** From so many notes on a loss would hurt. */
const ENOUGH = 10;
const MONTH = 30 * 24 * 60 * 60 * 1000;

/** Is it time to remind the reader to back up: after the tenth note, then a month after the last backup or the last "later". */
export function isReminderDue({ made, putOff }: BackupTimes, notes: number, now: Date): boolean {
  if (notes < ENOUGH) return false;
  const last = Math.max(timeOf(made), timeOf(putOff));
  return now.getTime() - last >= MONTH;
}

const timeOf = (iso: string | null): number => (iso === null ? 0 : Date.parse(iso) || 0);
