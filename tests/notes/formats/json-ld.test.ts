import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImport } from '../../../lib/notes/formats/read-import.ts';
import { begin, follow, type History, union } from '../../../lib/notes/revision.ts';
import { exported } from './exported.ts';
import { anyText, FIGURE, historyOf, NOW, noteOf, revisionOf, SELECTORS, twoHeads } from './samples.ts';

function histories(file: string): readonly History[] {
  const read = readImport(file, NOW);
  if (!read.ok) throw new Error(read.fault);
  expect(read.refused).toEqual([]);
  return read.entries.flatMap((entry) => (entry.kind === 'note' ? [entry.history] : []));
}

describe('notes written as W3C annotations and read back', () => {
  it('are what they were: text, tags, place, figure, times, page, revisions', () => {
    const saved = [
      historyOf(1, { tags: ['nghèo', 'cần hỏi lại'], figure: FIGURE }),
      historyOf(2, { selectors: [] }),
      historyOf(3, { text: '', selectors: SELECTORS }),
      twoHeads(4),
    ];
    const [file] = exported(saved);
    expect(histories(file!)).toEqual(saved);
    expect(JSON.stringify(histories(file!))).toBe(JSON.stringify(saved));
  });

  it('are so whatever their words are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 5 }), (words) => {
        const saved = words.map(([text, quote], n) =>
          historyOf(n, { text: `${text}.`, selectors: [{ ...SELECTORS[0]!, exact: `${quote}.` }] as never }),
        );
        const [file] = exported(saved);
        expect(histories(file!)).toEqual(saved);
      }),
    );
  });

  it('lay themselves over an older copy, and not beside it', () => {
    const first = begin(revisionOf('a', noteOf(1)));
    const later = follow(first, revisionOf('b', noteOf(1, { text: 'viết lại' }), { parents: ['a'] }));
    const latest = follow(later, revisionOf('c', noteOf(1, { text: 'viết lại nữa' }), { parents: ['b'] }));
    const [brought] = histories(exported([latest])[0]!);
    expect(union(first, brought!)).toEqual(latest);
  });

  it('are not among them when they were deleted', () => {
    const deleted = begin(revisionOf('a', noteOf(1), { deleted: NOW.toISOString() }));
    const [file] = exported([deleted, historyOf(2)]);
    expect(JSON.parse(file!).total).toBe(1);
    expect(histories(file!)).toEqual([historyOf(2)]);
  });

  it('that another program has changed follow what they were made from', () => {
    const [file] = exported([historyOf(1, { text: 'cũ' })]);
    const changed = histories(file!.replace('"value":"cũ"', '"value":"mới"'));
    expect(union(historyOf(1, { text: 'cũ' }), changed[0]!).heads.map(({ note }) => note.text)).toEqual(['mới']);
    expect(histories(file!.replace('"value":"cũ"', '"value":"mới"'))).toEqual(changed);
  });

  it('that another program has given the words of before are later still, and never past', () => {
    const elsewhere = {
      type: 'Annotation',
      id: 'urn:a',
      bodyValue: 'một',
      target: 'https://a.vn/',
      created: NOW.toISOString(),
    };
    const [first] = histories(JSON.stringify(elsewhere));
    const { note } = first!.heads[0]!;
    const next = follow(first!, revisionOf('b', { ...note, text: 'hai' }, { parents: [first!.heads[0]!.rev] }));
    const [brought] = histories(exported([next])[0]!.replace('"value":"hai"', '"value":"một"'));
    expect(union(next, brought!).heads.map((head) => head.note.text)).toEqual(['một']);
  });

  it('keep an address that is no URI', () => {
    const page = { url: 'https://x.vn/tin tức?a=[1]&b={"c"|d}#một#hai', title: '' };
    const saved = [historyOf(1, { page })];
    const [file] = exported(saved);
    expect(JSON.parse(file!).first.items[0].target.source).toMatch(/^[\x21-\x7e]+$/);
    expect(histories(file!)).toEqual(saved);
  });

  it('fill several files where they are too many, each a document of its own', () => {
    const saved = Array.from({ length: 20 }, (_, n) => historyOf(n, { text: 'ắ'.repeat(200) }));
    const files = exported(saved, 5000);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(new TextEncoder().encode(file).length).toBeLessThan(6000);
    expect(files.flatMap(histories)).toEqual(saved);
    const read = files.map((file) => readImport(file, NOW));
    expect(read.map((one) => one.ok && one.more)).toEqual(files.map((_, at) => at < files.length - 1));
    const [first, second] = files.map((file) => JSON.parse(file));
    expect(first.first.next).toBe(second.id);
    expect(second.partOf).toEqual({ id: first.id, label: 'Ghi chú', total: 20 });
    expect(first.last).toBe(JSON.parse(files.at(-1)!).id);
  });

  it('are no file of notes of elsewhere when there are none', () => {
    const [file] = exported([]);
    expect(JSON.parse(file!)).toMatchObject({ type: 'AnnotationCollection', total: 0 });
    expect(histories(file!)).toEqual([]);
  });
});
