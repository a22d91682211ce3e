/** What exports, imports and backups need. It is loaded when the reader comes to them: most who open the page only read. */
export { AlongParts } from '../../components/notes/AlongParts.tsx';
export { exportWords } from '../../components/texts/export-words.ts';
export { createPackStore } from '../../lib/packs/store.ts';
export { createBringBack } from '../../lib/session/bring-back.ts';
export { bringKeptPacks } from '../../lib/session/bring-kept-packs.ts';
export { createTakeAlong } from '../../lib/session/take-along.ts';
