import { createConnection } from './connection.ts';
import { MIGRATIONS } from './migrations.ts';
import { noteReads } from './note-reads.ts';

/** The notes of a database for who only reads them: what writes them, drafts and imports do not come along. */
export const createNoteReader = (name: string) => noteReads(createConnection(name, MIGRATIONS).run);
