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
  const { heads, note, text } = record;
  const [head]: unknown[] = Array.isArray(heads) ? heads : [];
  const found: unknown[] = [text, textOf(isObject(head) ? head['note'] : undefined), textOf(note)];
  return found.find((words) => typeof words === 'string') ?? null;
}

/** The words of a note: of today's form, or of the annotation that it was up to version 3. */
function textOf(note: unknown): string | undefined {
  if (!isObject(note)) return undefined;
  const body = note['body'];
  const words = isObject(body) ? body['value'] : note['text'];
  return typeof words === 'string' ? words : undefined;
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
