import { createBackup } from '../../../lib/notes/formats/backup.ts';
import { createJsonLd } from '../../../lib/notes/formats/write-json-ld.ts';
import type { History } from '../../../lib/notes/revision.ts';
import { NOW, recordOf } from './samples.ts';

/** The files of an export, under names that are the same each time. */
export function exported(histories: readonly History[], most?: number): readonly string[] {
  let n = 0;
  const uuid = () => `00000000-0000-4000-9000-${String(++n).padStart(12, '0')}`;
  const writer = createJsonLd({ uuid, at: NOW, label: 'Ghi chú', ...(most !== undefined && { most }) });
  for (const history of histories) writer.add(history);
  return writer.finish().map(({ parts }) => parts.join(''));
}

/** A backup with notes, and one thing of each other kind. */
export function backupFile(histories: readonly History[]): string {
  const backup = createBackup(NOW);
  for (const history of histories) backup.add('notes', recordOf(history));
  backup.add('notes', { id: 'x', heads: 1 });
  backup.add('tombstones', { id: 'urn:gone', past: ['a'] });
  backup.add('settings', { lang: 'vi' });
  return backup.finish()[0]!.parts.join('');
}
