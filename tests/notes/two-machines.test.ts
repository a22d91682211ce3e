import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Brought } from '../../lib/notes/bring-notes.ts';
import type { StoredNote } from '../../lib/notes/note-record.ts';
import { createNoteStore, type NoteStore } from '../../lib/notes/store.ts';
import { got } from './open-store.ts';
import { AT, sampleNote, URL_A } from './sample-note.ts';

// Two machines that change the same notes and then take each other's over, whatever each has done meanwhile.

const LATER = new Date('2100-01-01');
const NOBODY = { postMessage() {}, addEventListener() {}, close() {} };
const DOES = ['write', 'write', 'delete', 'restore', 'choose', 'keep both', 'sweep', 'hear'] as const;
const steps = fc.array(fc.record({ machine: fc.nat(1), does: fc.constantFrom(...DOES), pick: fc.nat(99) }), {
  minLength: 1,
  maxLength: 14,
});

const historiesOf = async (store: NoteStore): Promise<Brought[]> => {
  const [notes, tombstones] = await Promise.all([
    store.dump('notes', null, 1000),
    store.dump('tombstones', null, 1000),
  ]);
  const records = [...(await got(Promise.resolve(notes))).records, ...(await got(Promise.resolve(tombstones))).records];
  return (records as Brought[]).map(({ id, heads = [], past }) => ({ id, heads, past }));
};
const hear = async (here: NoteStore, there: NoteStore) => got(here.bring(await historiesOf(there)));
/** What a reader sees: the words of each note by its name, without those that are deleted. */
const seenIn = async (store: NoteStore) =>
  (await got(store.ofPage(URL_A))).notes
    .filter(({ deleted }) => !deleted)
    .map(({ note, heads }) => `${note.id}: ${heads.map((head) => `${head.rev} ${head.note.text}`).join(' | ')}`)
    .sort();

test('come to the same notes, and lose no words that nobody has written over, chosen against or deleted', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (played) => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      let names = 0;
      const uuid = () => `r${String(++names).padStart(4, '0')}`;
      const make = (name: string) => createNoteStore({ name, channel: NOBODY, now: () => AT, uuid });
      const machines = [make('a'), make('b')] as const;
      /** The texts that must be there at the end: written, and decided about by nobody since. */
      const open = new Set<string>();
      const editors = new Map<string, StoredNote>();
      await got(machines[0].add(sampleNote(1, 'gốc'), null));
      open.add('gốc');
      await hear(machines[1], machines[0]);
      for (const [n, { machine, does, pick }] of played.entries()) {
        const store = machines[machine]!;
        const { notes } = await got(store.ofPage(URL_A));
        const one = notes[pick % Math.max(1, notes.length)];
        if (does === 'sweep') await got(store.sweep(LATER));
        if (does === 'hear') await hear(store, machines[1 - machine]!);
        if (one === undefined) continue;
        // an editor may have been opened a while ago, or in another window
        const opened = `${machine} ${one.note.id}`;
        if (pick % 3 > 0 || !editors.has(opened)) editors.set(opened, one);
        const { note, heads } = does === 'write' ? editors.get(opened)! : one;
        const base = heads.map(({ rev }) => rev);
        const decided = () => {
          for (const head of heads) open.delete(head.note.text);
        };
        if (does === 'write') {
          decided();
          open.add(`lời ${n}.`);
          await got(store.rewrite({ id: note.id, base, text: `lời ${n}.`, tags: [], draft: null }));
        } else if (does === 'delete') {
          decided();
          await got(store.remove(note.id, base));
        } else if (does === 'restore' && one.deleted) {
          for (const head of heads) open.add(head.note.text);
          await got(store.restore(note.id));
        } else if (does === 'choose' && !one.deleted) {
          decided();
          const kept = heads[pick % heads.length]!;
          open.add(kept.note.text);
          await got(store.choose(note.id, kept.rev, base));
        } else if (does === 'keep both') {
          await got(store.keepBoth(note.id));
        }
      }
      for (let round = 0; round < 3; round++) {
        await hear(machines[0], machines[1]);
        await hear(machines[1], machines[0]);
      }
      const [a, b] = await Promise.all(machines.map(seenIn));
      expect(a).toEqual(b);
      for (const text of open) expect(a?.join('\n')).toContain(text);
      await Promise.all(machines.map((store) => store.close()));
    }),
    { numRuns: 150 },
  );
}, 120_000);
