export const BACKUP_FORMAT = 'doi-chieu-backup';
/** The version of the form we write; a file of a later one is not read. */
export const BACKUP_VERSION = 1;
