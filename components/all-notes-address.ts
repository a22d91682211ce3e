/** The page of all notes, of the extension itself. */
export const ALL_NOTES = '/notes.html';
/** What stands behind its address for the part of it where notes are backed up. */
export const FOR_BACKUP = '#sao-luu';
export const BACK_UP = `${ALL_NOTES}${FOR_BACKUP}`;
