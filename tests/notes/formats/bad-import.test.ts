import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES_READ, MOST_BYTES_WRITTEN, utf8Length } from '../../../lib/notes/formats/files.ts';
import { toBring } from '../../../lib/notes/formats/import-report.ts';
import { faultOfSize, readImport } from '../../../lib/notes/formats/read-import.ts';
import { begin, follow } from '../../../lib/notes/revision.ts';
import { backupFile, exported } from './exported.ts';
import { replaced } from './replaced.ts';
import { FIGURE, historyOf, NOW, noteOf, PAGE, recordOf, revisionOf, SELECTORS, twoHeads } from './samples.ts';

const faultIn = (text: string) => {
  const read = readImport(text, NOW);
  return read.ok ? null : read.fault;
};

function readFile(document: unknown) {
  const read = readImport(typeof document === 'string' ? document : JSON.stringify(document), NOW);
  if (!read.ok) throw new Error(read.fault);
  return read;
}

const annotation = (parts: object) => ({
  type: 'Annotation',
  id: 'urn:a',
  bodyValue: 'lời',
  target: PAGE.url,
  ...parts,
});
const file = exported([historyOf(1, { figure: FIGURE }), twoHeads(2)])[0]!;

describe('a file that cannot be brought', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\ufeff'],
    ['not-json', 'Ghi chú của tôi'],
    ['not-json', '"Tên","Địa chỉ"\r\n"a","b"'],
    ['not-json', '<!doctype html><p>{'],
    ['not-json', '%PDF-1.7 \0\ufffd'],
    ['not-json', '{"a":1}}'],
    ['not-json', "{'a':1}"],
    ['not-notes', '7'],
    ['not-notes', '"Annotation"'],
    ['not-notes', 'null'],
    ['not-notes', '[]'],
    ['not-notes', '{}'],
    ['not-notes', '{"type":"FeatureCollection","features":[]}'],
    ['not-notes', '{"annotations":[]}'],
    ['not-notes', '{"__proto__":{"format":"doi-chieu-backup","version":1,"records":[]}}'],
    ['not-notes', '{"format":"doi-chieu-backup","version":1}'],
    ['newer-version', '{"format":"doi-chieu-backup","version":2,"records":[]}'],
    ['newer-version', '{"type":"AnnotationCollection","doiChieu:version":2,"total":0}'],
  ])('is told as %s: %j', (fault, text) => {
    expect(faultIn(text)).toBe(fault);
  });

  it('is told as cut off wherever it ends too early', () => {
    for (let length = 1; length < file.trimEnd().length; length += 37)
      expect(faultIn(file.slice(0, length))).toBe('cut-off');
  });

  it('nested ten thousand deep is told as such, of every kind, and does not overflow', () => {
    const deep = (open: string, close: string, n = 10_000) => open.repeat(n) + close.repeat(n);
    expect(faultIn(deep('[', ']'))).toBe('too-deep');
    expect(faultIn(`${deep('{"a":', '}').replace('{"a":}', '{"a":1}')}`)).toBe('too-deep');
    expect(faultIn(file.replace('"items":[', `"items":[${deep('[', ']')},`))).toBe('too-deep');
    expect(faultIn(deep('[', '', 1_000_000))).toBe('too-deep');
    // what looks deep in a text is none
    expect(faultIn(JSON.stringify(annotation({ bodyValue: deep('[{"', '"}]') })))).toBeNull();
  });

  it('of more bytes than can be read is told before it is in memory, and after', () => {
    expect(faultOfSize(200 * 1024 * 1024)).toBe('too-big');
    expect(faultOfSize(MOST_BYTES_READ)).toBeNull();
    expect(faultOfSize(0)).toBe('empty');
    expect(faultIn(`[${' '.repeat(MOST_BYTES_READ)}]`)).toBe('too-big');
    // 45 million signs of three bytes each
    expect(faultIn(`["${'ắ'.repeat(45_000_000)}"]`)).toBe('too-big');
    expect(MOST_BYTES_WRITTEN).toBeLessThan(MOST_BYTES_READ);
  });

  it('counts the bytes as they are written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
    expect(utf8Length('\ud800a\udc00')).toBe(new TextEncoder().encode('\ud800a\udc00').length);
  });
});

describe('names that collide in a file', () => {
  it('of different notes: both are kept, the later one under a name of its own, the same each time', () => {
    const document = [annotation({}), annotation({ bodyValue: 'lời khác' }), annotation({ bodyValue: 'lời thứ ba' })];
    const { entries, refused } = readFile(document);
    expect(refused).toEqual([]);
    expect(entries.map((entry) => entry.kind === 'note' && [entry.history.heads.length, entry.renamed])).toEqual([
      [1, false],
      [1, true],
      [1, true],
    ]);
    const { histories } = toBring(readFile(document));
    expect(histories.map(({ heads }) => heads[0]?.note.text)).toEqual(['lời', 'lời khác', 'lời thứ ba']);
    expect(new Set(histories.map(({ id }) => id)).size).toBe(3);
    expect(readFile(document)).toEqual(readFile(document));
  });

  it('of the same note told twice: told as repeated', () => {
    const { entries, refused } = readFile([
      annotation({}),
      annotation({}),
      annotation({ bodyValue: 'b' }),
      annotation({ bodyValue: 'b' }),
    ]);
    expect(entries).toHaveLength(2);
    expect(refused).toEqual([
      { at: 2, of: 'note', why: 'repeated', hint: 'lời' },
      { at: 4, of: 'note', why: 'repeated', hint: 'b' },
    ]);
  });

  it('of two states of one history: laid together', () => {
    const first = begin(revisionOf('a', noteOf(1)));
    const later = follow(first, revisionOf('b', noteOf(1, { text: 'sau' }), { parents: ['a'] }));
    const items = [later, first].flatMap((history) => JSON.parse(exported([history])[0]!).first.items);
    const { entries, refused } = readFile({ type: 'AnnotationPage', items });
    expect(entries.map((entry) => entry.kind === 'note' && entry.history)).toEqual([later]);
    expect(refused.map(({ why }) => why)).toEqual(['repeated']);
  });

  it('thirty thousand times: in linear time', () => {
    const records = Array.from({ length: 30_000 }, (_, n) => ({
      store: 'notes',
      record: recordOf(begin(revisionOf(`r${n}`, noteOf(1, { selectors: [] }), { parents: [`p${n}`] }))),
    }));
    const { entries, refused } = readFile({ format: 'doi-chieu-backup', version: 1, records });
    expect(entries).toHaveLength(1);
    expect(entries.length + refused.length).toBeGreaterThan(29_800);
  });
});

describe('a hostile file', () => {
  const EVIL = [
    '<script>alert(1)</script>',
    '=HYPERLINK("http://x","y")',
    '[x](javascript:alert(1))',
    '"><img src=x onerror=alert(1)>',
    '\u202e\u0000',
  ];

  it('is text in every field, and nothing beyond the fields of a note comes in', () => {
    for (const evil of EVIL) {
      const { entries } = readFile([
        annotation({
          bodyValue: undefined,
          body: [{ value: evil }, { value: evil, purpose: 'tagging' }],
          target: {
            source: PAGE.url,
            'doiChieu:title': evil,
            selector: { type: 'TextQuoteSelector', exact: evil, prefix: evil, suffix: evil, [evil]: evil },
          },
          'doiChieu:figure': { ...FIGURE, surface: evil, extra: evil },
          [evil]: evil,
          onclick: evil,
        }),
      ]);
      const note = entries[0]?.kind === 'note' && entries[0].history.heads[0]!.note;
      expect(note).toEqual({
        id: 'urn:a',
        created: NOW.toISOString(),
        modified: NOW.toISOString(),
        text: evil,
        tags: [evil.trim()],
        page: { url: PAGE.url, title: evil },
        selectors: [{ type: 'TextQuoteSelector', exact: evil, prefix: evil, suffix: evil }],
        figure: { ...FIGURE, surface: evil },
      });
    }
  });

  it('changes no prototype', () => {
    const text = JSON.stringify([annotation({ target: { source: PAGE.url, selector: SELECTORS } })]).replaceAll(
      '"type":',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"type":',
    );
    const { entries } = readFile(text);
    expect(entries).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const [note] = toBring(readFile(text)).histories.flatMap(({ heads }) => heads.map((head) => head.note));
    expect(JSON.stringify(note)).not.toContain('polluted');
    expect(Object.getPrototypeOf(note)).toBe(Object.prototype);
    const settings = '{"store":"settings","record":{"__proto__":{"polluted":1},"lang":"vi"}}';
    const backup = readFile(`{"format":"doi-chieu-backup","version":1,"records":[${settings}]}`);
    expect(backup.entries).toEqual([{ kind: 'settings', at: 1, settings: { lang: 'vi' } }]);
  });

  it.each([
    ['a verdict that is none', { verdict: 'constructor' }],
    ['a number that is none', { value: '2.88.1' }],
    ['a bound that is none', { bound: 'toString' }],
    ['no source and no null', { reference: undefined }],
    ['a list of packs that is none', { packs: 'bac-kan-2016' }],
  ])('with a figure of %s keeps the note without it', (_, parts) => {
    const { entries } = readFile(annotation({ 'doiChieu:figure': { ...FIGURE, ...parts } }));
    expect(entries).toMatchObject([{ history: { heads: [{ note: { text: 'lời', figure: null } }] } }]);
  });

  it('whose revisions are broken brings the words as a note of elsewhere', () => {
    const item = JSON.parse(file).first.items[0];
    const { rev } = item['doiChieu:history'];
    for (const history of [
      7,
      {},
      { ...item['doiChieu:history'], past: [rev] },
      { ...item['doiChieu:history'], others: [{ rev, parents: [], deleted: null, note: noteOf(1) }] },
      { ...item['doiChieu:history'], parents: [7] },
      { ...item['doiChieu:history'], others: [{}] },
    ]) {
      const { entries } = readFile({ ...item, 'doiChieu:history': history });
      expect(entries).toMatchObject([{ history: { past: [], heads: [{ note: { id: item.id } }] } }]);
      expect(toBring(readFile({ ...item, 'doiChieu:history': history })).histories[0]?.heads[0]?.rev).not.toBe(rev);
    }
  });

  it.each<[string, (record: ReturnType<typeof recordOf>) => unknown]>([
    ['no record', () => 7],
    ['no heads', (record) => ({ ...record, heads: [] })],
    ['a hundred and one heads', (record) => ({ ...record, heads: Array.from({ length: 101 }, () => record.heads[0]) })],
    ['another name than its note', (record) => ({ ...record, id: 'urn:b' })],
    ['heads of two notes', (record) => ({ ...record, heads: [...record.heads, revisionOf('z', noteOf(9))] })],
    ['a head that is past', (record) => ({ ...record, past: [record.heads[0]!.rev] })],
    ['one head twice', (record) => ({ ...record, heads: [record.heads[0], record.heads[0]] })],
    ['a past that is no list of names', (record) => ({ ...record, past: [{}] })],
    ['no time', (record) => changed(record, { created: 'hôm qua' })],
    ['words that are no text', (record) => changed(record, { text: { toString: 'x' } as never })],
    ['an address that acts', (record) => changed(record, { page: { url: 'javascript:alert(1)', title: '' } })],
    ['a text that is too long', (record) => changed(record, { text: 'x'.repeat(100_001) })],
  ])('with a record of %s is told of it, and brings the others', (_, spoil) => {
    const good = { store: 'notes', record: recordOf(historyOf(2)) };
    const bad = { store: 'notes', record: spoil(recordOf(historyOf(1))) };
    const { entries, refused } = readFile({ format: 'doi-chieu-backup', version: 1, records: [bad, good] });
    expect(entries.map(({ at }) => at)).toEqual([2]);
    expect(refused.map(({ at }) => at)).toEqual([1]);
  });

  it('is read without an error, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.json({ depthSize: 'medium' }), (json) => {
        const read = readImport(json, NOW);
        expect(read.ok ? read.entries : read.fault).toBeDefined();
      }),
    );
  });

  it('is read without an error, whatever stands in the place of any of its values', () => {
    const documents = [JSON.parse(file), JSON.parse(backupFile([historyOf(1, { figure: FIGURE }), twoHeads(2)]))];
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.nat(500), fc.jsonValue(), (document, place, value) => {
        const read = readImport(JSON.stringify(replaced(document, place, value)), NOW);
        expect(read.ok ? read.entries : read.fault).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});

function changed(record: ReturnType<typeof recordOf>, parts: Partial<ReturnType<typeof noteOf>>) {
  return { ...record, heads: record.heads.map((head) => ({ ...head, note: { ...head.note, ...parts } })) };
}
