import { isObject } from '../text/shape.ts';
import type { DraftRecord, NoteRecord } from './database.ts';
import { jsonText } from './json-text.ts';

/** A record that cannot be read as what it should be. It is shown as such, and can be copied, deleted and brought back. */
export interface Damaged {
  readonly store: 'notes' | 'drafts';
  readonly key: IDBValidKey;
  /** The reader's words in it, as far as they can be told; else null. */
  readonly text: string | null;
  /** All of it, as JSON. */
  readonly json: string;
  readonly deleted: boolean;
}

function wordsOf(record: Readonly<Record<string, unknown>>): string | null {
  const { note, text } = record;
  if (typeof text === 'string') return text;
  if (!isObject(note) || !isObject(note['body'])) return null;
  const { value } = note['body'];
  return typeof value === 'string' ? value : null;
}

/** A record as it is shown that cannot be read, or found. */
export function damagedOf(store: Damaged['store'], record: unknown): Damaged {
  const fields = isObject(record) ? record : {};
  return {
    store,
    key: fields['id'] as IDBValidKey,
    text: wordsOf(fields),
    json: jsonText(record),
    deleted: typeof fields['deleted'] === 'string',
  };
}

/** Parts the records that are sound from those that are not, each by itself. */
export function sortOut<T extends NoteRecord | DraftRecord>(
  store: Damaged['store'],
  records: readonly unknown[],
  isSound: (record: unknown) => record is T,
): { readonly sound: readonly T[]; readonly damaged: readonly Damaged[] } {
  const sound = records.filter(isSound);
  if (sound.length === records.length) return { sound, damaged: [] };
  return {
    sound,
    damaged: records.filter((record) => !isSound(record)).map((record) => damagedOf(store, record)),
  };
}
