import { browser } from 'wxt/browser';
import type { BackupTimes } from '../notes/reminder.ts';

const NAME = 'backup';
const NEVER: BackupTimes = { made: null, putOff: null, handed: null };

/** What is known of the reader's backups, and when he last put the reminder off. */
export async function readBackupTimes(): Promise<BackupTimes> {
  const kept = await browser.storage.local.get(NAME).catch(() => ({}) as Record<string, unknown>);
  return timesOf(kept[NAME]);
}

/** Keeps it; that it could not be kept costs one reminder more. */
export function keepBackupTimes(times: BackupTimes): void {
  browser.storage.local.set({ [NAME]: times }).catch(() => {});
}

/** Tells when another window has kept others. */
export function onBackupTimes(listener: (times: BackupTimes) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[NAME]) listener(timesOf(changes[NAME].newValue));
  });
}

function timesOf(value: unknown): BackupTimes {
  if (typeof value !== 'object' || value === null) return NEVER;
  const { made, putOff, handed } = value as Record<string, unknown>;
  const time = (kept: unknown) => (typeof kept === 'string' ? kept : null);
  return { made: time(made), putOff: time(putOff), handed: time(handed) };
}
