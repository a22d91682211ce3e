import { exportWords } from '../../components/texts/export-words.ts';
import { readSettings } from '../../lib/browser/all-settings.ts';
import { saveFiles } from '../../lib/browser/save-files.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { createTakeAlong, type TakeParts } from '../../lib/session/take-along.ts';

export interface BackupParts extends Omit<TakeParts, 'save' | 'copy' | 'words' | 'settings'> {
  /** The language of the options, by now. */
  readonly lang: () => Lang;
}

/** Makes backups as the options want them: into a file, never onto the clipboard. */
export const makeTakeAlong = ({ lang, ...parts }: BackupParts) =>
  createTakeAlong({
    ...parts,
    save: saveFiles,
    copy: async () => false,
    words: () => exportWords(lang()),
    settings: readSettings,
  });
