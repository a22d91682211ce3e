import { describe, expect, it } from 'vitest';
import { createBackup } from '../../../lib/notes/formats/backup.ts';
import { importReport, toBring } from '../../../lib/notes/formats/import-report.ts';
import { readImport } from '../../../lib/notes/formats/read-import.ts';
import { begin } from '../../../lib/notes/revision.ts';
import { FIGURE, historyOf, NOW, noteOf, PAGE, recordOf, revisionOf, SELECTORS, twoHeads } from './samples.ts';

const DRAFT = {
  id: 'd1',
  page: PAGE.url,
  slot: 'passage:7',
  base: ['rev-1'],
  text: 'đang viết dở',
  tags: ['dở'],
  target: { page: PAGE, selectors: SELECTORS },
  modified: NOW.toISOString(),
};

function readFile(file: string) {
  const read = readImport(file, NOW);
  if (!read.ok) throw new Error(read.fault);
  return read;
}

describe('a backup', () => {
  const deleted = begin(revisionOf('x', noteOf(3, { figure: FIGURE }), { deleted: NOW.toISOString() }));
  const saved = [historyOf(1, { tags: ['a'] }), twoHeads(2), deleted];
  const backup = createBackup(NOW);
  for (const history of saved) backup.add('notes', { ...recordOf(history), deleted: null });
  backup.add('notes', { id: 'urn:uuid:broken', page: PAGE.url, heads: 'mất', note: { text: 'lời còn lại' } });
  backup.add('tombstones', { id: 'urn:uuid:gone', past: ['r1', 'r2'] });
  backup.add('drafts', DRAFT);
  backup.add('settings', { lang: 'vi', marks: false });
  const files = backup.finish();
  const file = files[0]!.parts.join('');

  it('holds everything in one file, and gives it back', () => {
    expect(files).toHaveLength(1);
    const read = readFile(file);
    expect(read).toMatchObject({ kind: 'backup', refused: [], more: false });
    const { histories, drafts } = toBring(read);
    expect(histories).toEqual([
      ...saved.map((history) => ({ ...history, id: history.heads[0]!.note.id })),
      { id: 'urn:uuid:gone', heads: [], past: ['r1', 'r2'] },
    ]);
    expect(drafts).toEqual([DRAFT]);
    expect(read.entries.find(({ kind }) => kind === 'settings')).toMatchObject({
      settings: { lang: 'vi', marks: false },
    });
  });

  it('takes no sound record for a damaged one: it comes in as any other, by what a note may have', () => {
    const sound = { ...recordOf(historyOf(9, { text: 'lời' })), deleted: null };
    const [head] = sound.heads;
    const hostile = { ...head!, note: { ...head!.note, page: { url: 'javascript:alert(1)', title: '' } } };
    const lines = [
      sound,
      { ...sound, id: 'urn:uuid:h', heads: [{ ...hostile, note: { ...hostile.note, id: 'urn:uuid:h' } }] },
    ];
    const forged = JSON.parse(file);
    forged.records = lines.map((record) => ({ store: 'notes', damaged: JSON.stringify(record) }));
    const read = readFile(JSON.stringify(forged));
    expect(read.entries.map(({ kind }) => kind)).toEqual(['note']);
    expect(read.refused.map(({ why }) => why)).toEqual(['bad-address']);
  });

  it('brings back every note that may be saved, whatever kind of page it stands on', () => {
    const urls = [
      'about:reader?url=https%3A%2F%2Fa.vn%2Ftin',
      'blob:https://a.vn/1-2',
      'view-source:https://a.vn/',
      'file:///a.htm',
    ];
    const again = createBackup(NOW);
    for (const [n, url] of urls.entries())
      again.add('notes', { ...recordOf(historyOf(n, { page: { url, title: '' } })), deleted: null });
    const read = readFile(again.finish()[0]!.parts.join(''));
    expect(read.refused).toEqual([]);
    expect(toBring(read).histories.map(({ heads }) => heads[0]!.note.page.url)).toEqual(urls);
  });

  it('tells what is left of one erased note once, however often the file has it', () => {
    const again = createBackup(NOW);
    for (let n = 0; n < 8000; n++) again.add('tombstones', { id: 'urn:uuid:gone', past: [`r${n}`] });
    const { histories } = toBring(readFile(again.finish()[0]!.parts.join('')));
    expect(histories).toHaveLength(1);
    expect(histories[0]!.past).toHaveLength(8000);
  });

  it('that deletes a note that stands here is told in the report', () => {
    const read = readFile(file);
    const states = toBring(read).histories.map(({ heads }) =>
      heads.length === 0 ? ('deleted' as const) : ('new' as const),
    );
    const report = importReport(read, { notes: states, drafts: ['new'], damaged: ['new'] });
    expect(report.counts).toMatchObject({ new: 3, deleted: 1 });
    expect(report.lines).toContainEqual({ at: 5, of: 'note', what: 'deleted', hint: '' });
  });

  it('keeps a damaged record as it is', () => {
    expect(readFile(file).entries.find(({ kind }) => kind === 'damaged')).toEqual({
      kind: 'damaged',
      at: 4,
      store: 'notes',
      record: { id: 'urn:uuid:broken', page: PAGE.url, heads: 'mất', note: { text: 'lời còn lại' } },
    });
  });

  it('keeps what JSON has no form for in words, and never fails on a record', () => {
    const odd: Record<string, unknown> = {
      id: 'urn:uuid:odd',
      bytes: new Uint8Array(3),
      big: 7n,
      map: new Map([[1, 2]]),
    };
    odd['self'] = odd;
    const one = createBackup(NOW);
    one.add('notes', odd);
    one.add('drafts', undefined);
    const read = readFile(one.finish()[0]!.parts.join(''));
    expect(read.entries).toMatchObject([{ kind: 'damaged', record: { id: 'urn:uuid:odd', big: '7n' } }]);
    // a record that is nothing has no name under which it could be put back
    expect(read.refused).toMatchObject([{ at: 2, why: 'unreadable' }]);
  });

  it('fills several files where it is too much for one, each a backup of its own', () => {
    const large = createBackup(NOW, 4000);
    const many = Array.from({ length: 30 }, (_, n) => historyOf(n));
    for (const history of many) large.add('notes', recordOf(history));
    const parts = large.finish().map(({ parts: pieces }) => readFile(pieces.join('')));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.map(({ more }) => more)).toEqual(parts.map((_, at) => at < parts.length - 1));
    expect(parts.flatMap((part) => toBring(part).histories)).toEqual(
      many.map((history) => ({ ...history, id: history.heads[0]!.note.id })),
    );
  });

  it('of a later version is not read', () => {
    expect(readImport(file.replace('"version":1', '"version":2'), NOW)).toEqual({ ok: false, fault: 'newer-version' });
  });
});
