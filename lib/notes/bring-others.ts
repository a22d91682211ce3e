import type { Damaged } from './damaged.ts';
import type { DraftRecord, NoteRecord } from './database.ts';
import { jsonText } from './json-text.ts';
import type { Transaction } from './note-change.ts';
import { isDraftRecord } from './record-shape.ts';
import { shortSum } from './short-sum.ts';

/**
 * What came of a draft or a damaged record of a backup. `unchanged`: it, or for a draft one that has gone on from it, is here.
 * `beside`: its name says something else here; it has got a name of its own, and both are kept.
 */
export type OtherState = 'new' | 'unchanged' | 'beside';

/** A record that could not be read when a backup was made; its name is a text. */
export interface Left extends Pick<Damaged, 'store'> {
  readonly record: object;
}

/** Puts a draft back; one that is none throws. */
export async function putDraft(tx: Transaction, draft: DraftRecord): Promise<OtherState> {
  if (!isDraftRecord(draft)) throw new Error('not a draft');
  const has = (there: unknown): boolean => isDraftRecord(there) && saysAll(there, draft);
  const sum = shortSum(JSON.stringify([draft.text, draft.tags]));
  return putBack(tx.objectStore('drafts') as Records, draft, `${draft.id}*${sum}`, has);
}

/** Puts a record back as it was when a backup was made. */
export function putDamaged(tx: Transaction, { store, record }: Left): Promise<OtherState> {
  const damaged = record as NoteRecord;
  const json = jsonText(record);
  const has = (there: unknown): boolean => jsonText(there) === json;
  return putBack(tx.objectStore(store) as Records, damaged, `damaged:${shortSum(json)}`, has);
}

/** A store of records with names. */
interface Records {
  get(id: string): Promise<unknown>;
  put(record: never): Promise<unknown>;
}

/** Puts a record under its name, or where that has something else than `has` knows, under another one. */
async function putBack(
  records: Records,
  record: { readonly id: string },
  otherName: string,
  has: (there: unknown) => boolean,
): Promise<OtherState> {
  const there = await records.get(record.id);
  if (there === undefined) {
    await records.put(record as never);
    return 'new';
  }
  // brought before, it has its other name already
  if (has(there) || (await records.get(otherName)) !== undefined) return 'unchanged';
  await records.put({ ...record, id: otherName } as never);
  return 'beside';
}

/** Has a draft all that another one says? It was typed on since. */
const saysAll = (there: DraftRecord, draft: DraftRecord): boolean =>
  there.text.includes(draft.text) && draft.tags.every((tag) => there.tags.includes(tag));
