import { jsonText } from '../json-text.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format.ts';
import { createFiles, MOST_BYTES_WRITTEN, type WrittenFile } from './files.ts';
import { readBackupRecord } from './read-backup.ts';
import type { PackStoreName } from './read-pack-record.ts';

/** What a backup holds, by the store it comes from; `settings` is one object. */
export type BackupStore = 'notes' | 'tombstones' | 'drafts' | 'settings' | PackStoreName;

/**
 * Writes a backup: `add` every record of every store as the database gives it, then `finish` for the file; files, where it is
 * too much for one. What cannot be read as what it should be goes in as it is, told in JSON, and is put back as it was. Each
 * file is a backup of its own.
 */
export function createBackup(at: Date, most = MOST_BYTES_WRITTEN) {
  const files = createFiles(
    ({ number }) => {
      const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, made: at.toISOString(), part: number };
      return `${JSON.stringify(head).slice(0, -1)},\n"records":[`;
    },
    ({ number, files }) => `\n],"more":${number < files}}\n`,
    most,
  );
  return {
    add: (store: BackupStore, record: unknown): void => files.add(JSON.stringify(itemOf(store, record))),
    finish: (): readonly WrittenFile[] => files.finish(),
  };
}

function itemOf(store: BackupStore, record: unknown): object {
  const item = { store, record };
  return readBackupRecord(item).ok ? item : { store, damaged: jsonText(record) };
}
