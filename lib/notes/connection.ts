import type { DBSchema, IDBPDatabase } from 'idb';
import { type Migration, type NotesSchema, openDatabase } from './database.ts';
import { type Outcome, problemOf } from './problem.ts';

/** Runs work on the database; never rejects. */
export type Run<Schema extends DBSchema = NotesSchema> = <T>(
  work: (db: IDBPDatabase<Schema>) => Promise<T>,
) => Promise<Outcome<T>>;

/** The one connection of a window: opened when it is first needed, and again when the browser has closed it. */
export function createConnection<Schema extends DBSchema>(name: string, migrations: readonly Migration<Schema>[]) {
  let connection: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = () => {
    connection = null;
  };
  const connect = () => {
    connection ??= openDatabase(name, migrations, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return connection;
  };

  /** A connection that was closed under the work is opened again once. */
  const run: Run<Schema> = async (work) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return { ok: true, value: await work(await connect()) };
      } catch (error) {
        const closed = error instanceof DOMException && error.name === 'InvalidStateError';
        if (closed && attempt === 1) forget();
        else return { ok: false, problem: problemOf(error) };
      }
    }
  };

  return {
    run,
    async close(): Promise<void> {
      const open = connection;
      forget();
      (await open?.catch(() => null))?.close();
    },
  };
}
