import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { DraftRecord } from '../../../lib/notes/database.ts';
import { createBackup } from '../../../lib/notes/formats/backup.ts';
import type { ImportReport } from '../../../lib/notes/formats/import-report.ts';
import { importReport, toBring } from '../../../lib/notes/formats/import-report.ts';
import { readImport } from '../../../lib/notes/formats/read-import.ts';
import type { NoteStore } from '../../../lib/notes/store.ts';
import { freshStores, got, NAME } from '../open-store.ts';
import { backupFile, exported } from './exported.ts';
import { replaced } from './replaced.ts';
import { FIGURE, historyOf, NOW, noteOf, PAGE, recordOf, twoHeads } from './samples.ts';

const open = freshStores();

async function bring(store: NoteStore, file: string): Promise<ImportReport> {
  const read = readImport(file, NOW);
  if (!read.ok) throw new Error(read.fault);
  const { histories, drafts, damaged } = toBring(read);
  return importReport(read, await got(store.bring(histories, drafts, damaged)));
}

async function backupOf(store: NoteStore): Promise<string> {
  const backup = createBackup(NOW);
  for (const name of ['notes', 'tombstones', 'drafts'] as const) {
    const { records } = await got(store.dump(name, null, 1000));
    for (const record of records) backup.add(name, record);
  }
  return backup.finish()[0]!.parts.join('');
}

const DRAFT: DraftRecord = {
  id: 'd1',
  page: PAGE.url,
  slot: 'page',
  base: [],
  text: 'đang viết dở',
  tags: [],
  target: { page: PAGE, selectors: [] },
  modified: NOW.toISOString(),
};

describe('notes that are taken along', () => {
  const saved = [historyOf(1, { figure: FIGURE, tags: ['a'] }), twoHeads(2), historyOf(3, { selectors: [] })];
  const [file] = exported(saved) as [string];

  it('are new in an empty store, and unchanged when they are brought again', async () => {
    const store = open();
    const report = await bring(store, file);
    expect(report.counts).toMatchObject({ new: 3, updated: 0, unchanged: 0, refused: 0 });
    expect(report.lines).toEqual([
      { at: 1, of: 'note', what: 'new', hint: 'ghi chú 1' },
      { at: 2, of: 'note', what: 'new', hint: 'bản của cửa sổ này' },
      { at: 3, of: 'note', what: 'new', hint: 'ghi chú 3' },
    ]);
    const { records } = await got(store.dump('notes', null, 10));
    expect(records).toMatchObject(saved.map(recordOf).map(({ id, heads, past }) => ({ id, heads, past })));
    expect((await bring(store, file)).counts).toMatchObject({ new: 0, updated: 0, unchanged: 3 });
    expect((await got(store.dump('notes', null, 10))).records).toEqual(records);
  });

  it('come back after all is lost: notes, what was deleted, drafts and what was damaged', async () => {
    const store = open();
    await bring(store, file);
    const first = await got(store.get([noteOf(3).id]));
    await got(store.remove(noteOf(3).id, [first[0]!.rev]));
    const broken = { store: 'notes' as const, record: { id: 'urn:uuid:broken', page: PAGE.url, heads: 'hỏng' } };
    await got(store.bring([{ id: 'urn:uuid:gone', heads: [], past: ['x'] }], [DRAFT], [broken]));
    const backup = await backupOf(store);
    const all = async () =>
      Promise.all(
        (['notes', 'tombstones', 'drafts'] as const).map(
          async (name) => (await got(store.dump(name, null, 100))).records,
        ),
      );
    const before = await all();
    expect(before.map(({ length }) => length)).toEqual([4, 1, 1]);

    const db = await openDB(NAME);
    await Promise.all(['notes', 'tombstones', 'drafts'].map((name) => db.clear(name)));
    db.close();
    expect((await all()).flat()).toEqual([]);

    const report = await bring(store, backup);
    expect(report).toMatchObject({
      kind: 'backup',
      more: false,
      inFile: { note: 3, draft: 1, damaged: 1 },
      // the third was deleted then, and is so again
      counts: { new: 2, unchanged: 1, refused: 0 },
      drafts: { new: 1 },
      damaged: { new: 1 },
    });
    expect(await all()).toEqual(before);
  });

  it('are told one by one: what is new, newer, the same, deleted here, refused and why, in the order of the file', async () => {
    const store = open();
    await bring(store, exported([historyOf(1), historyOf(2), historyOf(3)])[0]!);
    const [second] = await got(store.get([noteOf(2).id]));
    await got(store.rewrite({ id: noteOf(2).id, base: [second!.rev], text: 'viết lại ở đây', tags: [], draft: null }));
    const [third] = await got(store.get([noteOf(3).id]));
    await got(store.remove(noteOf(3).id, [third!.rev]));

    const items = JSON.parse(exported([historyOf(1), historyOf(2), historyOf(3), historyOf(4)])[0]!).first.items;
    items[0].body[0].value = 'sửa ở máy khác';
    items.splice(2, 0, { type: 'Annotation', target: 'javascript:alert(1)', bodyValue: 'xấu' });
    const report = await bring(store, JSON.stringify({ type: 'AnnotationPage', items }));
    expect(report.lines).toEqual([
      { at: 1, of: 'note', what: 'updated', hint: 'sửa ở máy khác' },
      { at: 2, of: 'note', what: 'unchanged', hint: 'ghi chú 2' },
      { at: 3, of: 'note', what: 'bad-address', hint: 'xấu' },
      { at: 4, of: 'note', what: 'deleted-here', hint: 'ghi chú 3' },
      { at: 5, of: 'note', what: 'new', hint: 'ghi chú 4' },
    ]);
    const texts = (await got(store.ofPage(PAGE.url))).notes.map(({ note, heads }) => [note.text, heads.length]);
    expect(texts.sort()).toEqual([
      ['ghi chú 3', 1],
      ['ghi chú 4', 1],
      ['sửa ở máy khác', 1],
      ['viết lại ở đây', 1],
    ]);
  });

  it('of any file that can be read can be brought: one spoiled entry never keeps the others out', async () => {
    const store = open();
    const documents = [file, backupFile(saved)].map((text) => JSON.parse(text));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...documents), fc.nat(300), fc.jsonValue(), async (document, place, value) => {
        const read = readImport(JSON.stringify(replaced(document, place, value)), NOW);
        if (!read.ok) return;
        const { histories, drafts, damaged } = toBring(read);
        const states = await got(store.bring(histories, drafts, damaged));
        expect(importReport(read, states).lines).toHaveLength(
          read.entries.filter(({ kind }) => ['note', 'draft', 'damaged'].includes(kind)).length + read.refused.length,
        );
      }),
      { numRuns: 300 },
    );
    // nothing of it took the words away that were brought whole
    await bring(store, file);
    expect((await got(store.get(saved.map(({ heads }) => heads[0]!.note.id)))).map(({ deleted }) => deleted)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('and what is beside them are told of by what they are, refused ones as well', async () => {
    const store = open();
    await got(store.bring([], [{ ...DRAFT, id: 'd2', text: 'ở đây nói khác' }]));
    const backup = createBackup(NOW);
    backup.add('notes', recordOf(historyOf(1)));
    for (const id of ['d1', 'd2']) backup.add('drafts', { ...DRAFT, id });
    backup.add('notes', { id: 'urn:uuid:broken', page: PAGE.url, text: 'lời còn lại' });
    const document = JSON.parse(backup.finish()[0]!.parts.join(''));
    document.records.push(
      { store: 'drafts', record: { ...DRAFT, id: 'd3', text: 'x'.repeat(10_000_001) } },
      { store: 'notes', damaged: '{"id":5,"text":"không tên"}' },
      { store: 'tombstones', record: {} },
    );
    const report = await bring(store, JSON.stringify(document));
    expect(report).toMatchObject({
      inFile: { note: 1, draft: 3, damaged: 2 },
      counts: { new: 1, refused: 3 },
      drafts: { new: 1, unchanged: 0, beside: 1 },
      damaged: { new: 1, unchanged: 0, beside: 0 },
    });
    expect(report.lines.map(({ at, of, what, hint }) => [at, of, what, hint.slice(0, 20)])).toEqual([
      [1, 'note', 'new', 'ghi chú 1'],
      [2, 'draft', 'new', DRAFT.text],
      [3, 'draft', 'beside', DRAFT.text],
      [4, 'damaged', 'new', 'lời còn lại'],
      [5, 'draft', 'text-too-long', 'x'.repeat(20)],
      [6, 'damaged', 'unreadable', ''],
      [7, 'other', 'unreadable', ''],
    ]);
  });

  it('are not touched by a file that cannot be brought', async () => {
    const store = open();
    await bring(store, file);
    const before = (await got(store.dump('notes', null, 10))).records;
    for (const bad of ['', file.slice(0, 500), '{}', '['.repeat(10_000)]) expect(readImport(bad, NOW).ok).toBe(false);
    expect((await got(store.dump('notes', null, 10))).records).toEqual(before);
  });

  it('are all brought or none, where one is no record at all', async () => {
    const store = open();
    const good = { store: 'notes' as const, record: { id: 'urn:uuid:broken', heads: 'hỏng' } };
    const bad = { store: 'notes' as const, record: { id: { no: 'key' } } };
    expect(await store.bring([], [], [good, bad])).toEqual({ ok: false, problem: 'broken' });
    expect((await got(store.dump('notes', null, 10))).records).toEqual([]);
  });

  it('keep a damaged record that is here already, and another of its name beside it', async () => {
    const store = open();
    const left = (heads: string) => ({
      store: 'notes' as const,
      record: { id: 'urn:uuid:broken', page: PAGE.url, heads },
    });
    await got(store.bring([], [], [left('hỏng')]));
    await got(store.bring([], [], [left('khác')]));
    const { records } = await got(store.dump('notes', null, 10));
    expect(records).toHaveLength(2);
    expect(records).toContainEqual(left('hỏng').record);
    expect(records).toContainEqual(expect.objectContaining({ heads: 'khác' }));
  });
});
