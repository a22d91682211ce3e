import { answerOf, openAsItIs } from '../notes/open-as-is.ts';
import { isObject } from '../text/shape.ts';
import { isStanding, type KeptPacks, switchesOf } from './chosen.ts';
import type { PackRecord, PackState } from './database.ts';

const NONE: KeptPacks = { packs: [], states: [] };

/**
 * The reader's packs, each in its latest version, and the switches, read from the database as it is: for the background, which is often started for
 * one question only. Packs that are off or deleted are not read unless `all` is asked for. No database is made where there is none.
 * Rejects where it cannot be read.
 */
export async function readKeptPacks(name: string, all = false): Promise<KeptPacks> {
  const db = await openAsItIs(name);
  if (db === null) return NONE;
  try {
    if (!db.objectStoreNames.contains('packs') || !db.objectStoreNames.contains('states')) return NONE;
    const tx = db.transaction(['packs', 'states']);
    const [keys, kept] = await Promise.all([
      answerOf(tx.objectStore('packs').getAllKeys()),
      answerOf<unknown[]>(tx.objectStore('states').getAll()),
    ]);
    const states = kept.filter(isState);
    const isOn = switchesOf(states);
    // in the order of keys the last of an id is its latest
    const latest = new Map(
      keys.flatMap((key): [string, IDBValidKey][] => (Array.isArray(key) ? [[String(key[0]), key]] : [])),
    );
    const wanted = [...latest].filter(([id]) => all || (isOn(id) && isStanding(states, id)));
    const packs = await Promise.all(wanted.map(([, key]) => answerOf<unknown>(tx.objectStore('packs').get(key))));
    return { packs: packs.filter(isRecord), states };
  } finally {
    db.close();
  }
}

/** What is in it is looked at by who loads the pack. */
const isRecord = (value: unknown): value is PackRecord => isObject(value) && typeof value['id'] === 'string';

const isState = (value: unknown): value is PackState =>
  isObject(value) && typeof value['id'] === 'string' && typeof value['on'] === 'boolean';
