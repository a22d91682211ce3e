import { index, isObject, object, orNull, type Shape, text, textUpTo } from '../../text/shape.ts';
import type { BackupEntry, PackEntry, PackStateEntry, ReviewEntry } from './entry.ts';
import { type Read, read, refused } from './fault.ts';
import { isTime } from './read-note.ts';

/** The stores of packs, as a backup names them. */
export const PACK_STORES = ['packs', 'pack-states', 'reviews'] as const;
export type PackStoreName = (typeof PACK_STORES)[number];

const name = textUpTo(200);
const time: Shape = (value) => isTime(value);
const flag: Shape = (value) => typeof value === 'boolean';
const isPack = object({ id: name, version: index, saved: time, pack: isObject }, { file: textUpTo(500) });
const isState = object({ id: name, on: flag, deleted: orNull(time) });
const isReview = object(
  { id: name, turn: index, title: text, url: orNull(text), modified: time, review: isObject },
  { dropped: time },
);

/** A record of one of these stores, made anew; what is in a pack is for the loader of packs to say. */
export function readPackRecord(store: PackStoreName, record: Readonly<Record<string, unknown>>): Read<BackupEntry> {
  if (store === 'packs' && isPack(record)) {
    const { id, version, saved, file, pack } = record as unknown as PackEntry;
    return read({ kind: 'pack', record: { id, version, saved, ...(file !== undefined && { file }), pack } });
  }
  if (store === 'pack-states' && isState(record)) {
    const { id, on, deleted } = record as unknown as PackStateEntry;
    return read({ kind: 'pack-state', record: { id, on, deleted } });
  }
  if (store === 'reviews' && isReview(record)) {
    const { id, turn, title, url, modified, dropped, review } = record as unknown as ReviewEntry;
    const about = { id, turn, title, url, modified, ...(dropped !== undefined && { dropped }) };
    return read({ kind: 'review', record: { ...about, review } });
  }
  return refused('unreadable');
}
