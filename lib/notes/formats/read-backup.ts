import { isObject, listOf, text, textUpTo } from '../../text/shape.ts';
import type { DraftRecord } from '../database.ts';
import type { StoredSelector } from '../note.ts';
import { isDraftRecord, isNoteRecord } from '../record-shape.ts';
import type { BackupEntry, EntryOf } from './entry.ts';
import { type Read, read, refused } from './fault.ts';
import { deepestOf } from './json-depth.ts';
import { readHistory } from './read-history.ts';
import { isTime, pageOf } from './read-note.ts';
import { PACK_STORES, readPackRecord } from './read-pack-record.ts';
import { keptSelectors } from './selectors.ts';

type Fields = Readonly<Record<string, unknown>>;

const name = textUpTo(2048);
const names = listOf(textUpTo(100));
/** The settings are a few switches. */
const LONGEST_SETTINGS = 100_000;
/** A draft may be longer than a note: what a reader has pasted is his. A text of millions of letters is none that was typed. */
const LONGEST_DRAFT = 10_000_000;
/** More levels than a record of ours has (`jsonText` tells fifty); the database itself would not take ten thousand. */
const DEEPEST_RECORD = 100;

/** What a record of a backup is, by what it says of itself. */
export function kindOf(value: unknown): EntryOf {
  if (!isObject(value)) return 'other';
  if (value['damaged'] !== undefined) return 'damaged';
  if (value['store'] === 'notes') return 'note';
  return value['store'] === 'drafts' ? 'draft' : 'other';
}

/** One record of a backup, made anew; what was damaged when the backup was made is given back as it was. */
export function readBackupRecord(value: unknown): Read<BackupEntry> {
  if (!isObject(value)) return refused('unreadable');
  const { store, record, damaged } = value;
  if (damaged !== undefined) return damagedOf(store, damaged);
  if (!isObject(record)) return refused('unreadable');
  if (store === 'notes') return noteRecord(record);
  if (store === 'tombstones') return erasedOf(record);
  if (store === 'drafts') return draftOf(record);
  const ofPacks = PACK_STORES.find((one) => one === store);
  if (ofPacks !== undefined) return readPackRecord(ofPacks, record);
  return store === 'settings' ? settingsOf(record) : refused('unreadable');
}

function noteRecord(record: Fields): Read<BackupEntry> {
  const history = readHistory(record);
  if (!history.ok) return history;
  // it is kept under its name: another one could be shown and never changed
  if (record['id'] !== history.value.heads[0]?.note.id) return refused('unreadable');
  return read({ kind: 'note', history: history.value, renamed: false });
}

function erasedOf({ id, past }: Fields): Read<BackupEntry> {
  if (!name(id) || id === '' || !names(past)) return refused('unreadable');
  return read({ kind: 'erased', id: id as string, past: [...(past as string[])] });
}

function draftOf(record: Fields): Read<BackupEntry> {
  const { id, page, slot, base, tags, modified } = record;
  const words = record['text'];
  if (!name(id) || !name(slot) || !text(page) || typeof words !== 'string' || !isTime(modified))
    return refused('unreadable');
  if (!names(base) || !listOf(textUpTo(1000), 1000)(tags)) return refused('unreadable');
  if (words.length > LONGEST_DRAFT) return refused('text-too-long');
  const target = targetOf(record['target']);
  if (!target.ok) return target;
  const draft = { id, page, slot, base, text: words, tags, modified, target: target.value };
  return read({ kind: 'draft', draft: draft as unknown as DraftRecord });
}

interface DraftTarget {
  readonly page: { readonly url: string; readonly title: string };
  readonly selectors: readonly StoredSelector[];
}

function targetOf(value: unknown): Read<DraftTarget | null> {
  if (value === null) return read(null);
  if (!isObject(value) || !isObject(value['page'])) return refused('unreadable');
  const { url, title } = value['page'];
  if (typeof url !== 'string' || typeof title !== 'string') return refused('unreadable');
  const page = pageOf({ url, title });
  return page.ok ? read({ page: page.value, selectors: keptSelectors(value['selectors']) }) : page;
}

function settingsOf(record: Fields): Read<BackupEntry> {
  const entries = Object.entries(record).filter(([key]) => key !== '__proto__');
  const json = JSON.stringify(entries);
  if (json.length > LONGEST_SETTINGS) return refused('unreadable');
  return read({ kind: 'settings', settings: Object.fromEntries(entries) });
}

function damagedOf(store: unknown, json: unknown): Read<BackupEntry> {
  if (typeof json !== 'string' || deepestOf(json).levels > DEEPEST_RECORD) return refused('unreadable');
  const record = parsed(json);
  const isKnown = store === 'notes' || store === 'drafts';
  // what has no name cannot be put back under it
  if (!isKnown || !isObject(record) || !name(record['id']) || record['id'] === '') return refused('unreadable');
  // what is sound is no damaged record, whatever the file calls it: it would be put back as it is
  if (isNoteRecord(record)) return noteRecord(record);
  if (isDraftRecord(record)) return draftOf(record);
  return read({ kind: 'damaged', store, record });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
