import { describe, expect, it } from 'vitest';
import type { ReaderReading } from '../../lib/figure/reader-reading.ts';
import { createCatalogue } from '../../lib/notes/catalogue.ts';
import { csv } from '../../lib/notes/formats/csv.ts';
import { toBring } from '../../lib/notes/formats/import-report.ts';
import { markdown } from '../../lib/notes/formats/markdown.ts';
import { readImport } from '../../lib/notes/formats/read-import.ts';
import { correctionsIn, readCorrections } from '../../lib/notes/kept-corrections.ts';
import { makeNote, type Note } from '../../lib/notes/note.ts';
import { isNoteRecord } from '../../lib/notes/record-shape.ts';
import type { History } from '../../lib/notes/revision.ts';
import { backupFile, exported } from './formats/exported.ts';
import { historyOf, NOW, recordOf, SELECTORS } from './formats/samples.ts';
import { WORDS } from './formats/words.ts';
import { freshStores, got, NAME } from './open-store.ts';
import { AT, FIGURE, PAGE_A, URL_A } from './sample-note.ts';

const READING: ReaderReading = {
  indicator: 'budget-expenditure',
  place: 'bac-kan-city',
  period: '2016',
  unit: { id: 'VND', power: 9 },
  measure: 'level',
  status: 'estimate',
};

const correction = (reading: ReaderReading, parts: Partial<Note> = {}): Note => ({
  ...makeNote({
    id: '00000000-0000-4000-8000-000000000001',
    at: AT,
    text: '',
    page: PAGE_A,
    selectors: [{ type: 'TextQuoteSelector' }],
    figure: FIGURE,
    reading,
  }),
  ...parts,
});

describe('a correction in the store', () => {
  const open = freshStores();

  it('is a note like another: kept with its page, deleted, brought back', async () => {
    const store = open();
    const { note, rev } = await got(store.add(correction(READING), null));
    expect((await got(store.ofPage(URL_A))).notes).toMatchObject([{ note: { reading: READING, text: '' } }]);
    expect(await got(store.remove(note.id, [rev]))).toBe(true);
    expect((await got(store.ofPage(URL_A))).notes).toMatchObject([{ deleted: true, note: { reading: READING } }]);
    expect(await got(store.restore(note.id))).toBe(true);
    expect((await got(store.ofPage(URL_A))).notes).toMatchObject([{ deleted: false, note: { reading: READING } }]);
  });

  it('is changed as a revision, and stays what it is when its words are changed', async () => {
    const store = open();
    const { note, rev } = await got(store.add(correction(READING), null));
    const next: ReaderReading = { none: true };
    const first = await got(
      store.rewrite({ id: note.id, base: [rev], text: '', tags: [], draft: null, reading: next }),
    );
    await got(store.rewrite({ id: note.id, base: [first.rev], text: 'số điện thoại', tags: [], draft: null }));
    expect(await got(store.get([note.id]))).toMatchObject([
      { note: { text: 'số điện thoại', reading: next }, heads: [{}] },
    ]);
  });

  it('made otherwise by two windows stands twice, until the reader chooses', async () => {
    const [here, there] = [open(), open()];
    const { note, rev } = await got(here.add(correction(READING), null));
    const change = { id: note.id, base: [rev], text: '', tags: [], draft: null };
    await got(here.rewrite({ ...change, reading: { none: true } }));
    const { heads } = await got(there.rewrite({ ...change, reading: { period: '2015' } }));
    expect(heads.map((head) => head.note.reading)).toHaveLength(2);
    expect(heads.map((head) => head.note.reading)).toEqual(
      expect.arrayContaining([{ none: true }, { period: '2015' }]),
    );
  });

  it('made alike by two windows is one', async () => {
    const [here, there] = [open(), open()];
    const { note, rev } = await got(here.add(correction(READING), null));
    const change = { id: note.id, base: [rev], text: '', tags: [], draft: null, reading: { none: true } } as const;
    await got(here.rewrite(change));
    expect((await got(there.rewrite(change))).heads).toHaveLength(1);
  });
});

describe('records', () => {
  it('of notes without a reading are as sound as before', () => {
    expect(isNoteRecord(recordOf(historyOf(1)))).toBe(true);
    expect(isNoteRecord(recordOf(historyOf(1, { reading: READING })))).toBe(true);
  });

  it.each<[string, unknown]>([
    ['says nothing', {}],
    ['has a period that there is not', { period: '2016-13M' }],
    ['has a day that there is not', { period: '2016-to-02-30' }],
    ['has a span that ends before it begins', { period: '2016-2011' }],
    ['has an unknown measure', { measure: 'volume' }],
    ['has a status that only a page can give', { status: 'denied' }],
    ['has a power of ten that no page leaves out', { unit: { id: 'VND', power: 4 } }],
    ['has an id that is none', { indicator: '<b>' }],
    ['is no object', 'none'],
  ])('with a reading that %s are damaged', (_what, reading) => {
    expect(isNoteRecord(recordOf(historyOf(1, { reading: reading as ReaderReading })))).toBe(false);
  });
});

function read(file: string) {
  const found = readImport(file, NOW);
  if (!found.ok) throw new Error(found.fault);
  return found;
}

describe('a correction goes out and comes back', () => {
  const saved: readonly History[] = [
    historyOf(1, { text: '', figure: FIGURE, reading: READING }),
    historyOf(2, { text: 'ngày, không phải số liệu', reading: { none: true } }),
  ];

  it('as a W3C annotation that edits, with a body of a kind of our own', () => {
    const [file] = exported(saved);
    const [first, second] = JSON.parse(file!).first.items;
    expect(first).toMatchObject({
      motivation: 'editing',
      body: [{ type: 'SpecificResource', purpose: 'editing', 'doiChieu:reading': READING }],
    });
    expect(second.motivation).toEqual(['editing', 'commenting']);
    expect(second.body.map(({ type }: { type: string }) => type)).toEqual(['TextualBody', 'SpecificResource']);
    const back = read(file!);
    expect(back.refused).toEqual([]);
    expect(toBring(back).histories.map(({ heads, past }) => ({ heads, past }))).toEqual(saved);
  });

  it('changed by another program it is another revision', () => {
    const [file] = exported(saved);
    const document = JSON.parse(file!);
    document.first.items[0].body[0]['doiChieu:reading'] = { none: true };
    const [{ heads, past } = { heads: [], past: [] }] = toBring(read(JSON.stringify(document))).histories;
    expect(heads).toMatchObject([{ note: { reading: { none: true } } }]);
    expect(past).toEqual(['rev-1']);
  });

  it.each<[string, unknown]>([
    ['is of a later version', { colour: 'red' }],
    ['is hostile', { indicator: '__proto__', place: '<img src=x>' }],
    ['is no object', 7],
  ])('one whose reading %s is refused where it has no words, and a note where it has', (_what, reading) => {
    const [file] = exported(saved);
    const document = JSON.parse(file!);
    for (const item of document.first.items)
      for (const body of item.body) if ('doiChieu:reading' in body) body['doiChieu:reading'] = reading;
    const back = read(JSON.stringify(document));
    expect(back.refused).toMatchObject([{ at: 1, why: 'unreadable' }]);
    const { histories } = toBring(back);
    expect(histories).toMatchObject([{ heads: [{ note: { text: 'ngày, không phải số liệu' } }] }]);
    expect(histories[0]!.heads[0]!.note).not.toHaveProperty('reading');
  });

  it('nothing of a reading comes in but what it has here', () => {
    const [file] = exported(saved);
    const document = JSON.parse(file!);
    document.first.items[0].body[0]['doiChieu:reading'] = {
      ...READING,
      script: 'x',
      unit: { id: 'VND', power: 9, x: 1 },
    };
    expect(toBring(read(JSON.stringify(document))).histories[0]!.heads[0]!.note.reading).toEqual(READING);
  });

  it('in a backup', () => {
    expect(
      toBring(read(backupFile(saved)))
        .histories.slice(0, 2)
        .map(({ heads }) => heads),
    ).toEqual(saved.map(({ heads }) => heads));
  });

  it('as Markdown and CSV it is told in a line', () => {
    const told = JSON.stringify(READING);
    const text = [...markdown(saved, { ...WORDS, readingSaid: () => 'chỉ tiêu: *chi*' })].join('');
    expect(text).toContain('Cách hiểu: chỉ tiêu: \\*chi\\*');
    const table = [...csv(saved, WORDS)].join('');
    expect(table.split('\r\n')[0]).toMatch(/,"Cách hiểu"$/);
    expect(table.split('\r\n')[1]).toContain(`hiểu ${told.replaceAll('"', '""')}`);
    expect([...csv([historyOf(3)], WORDS)].join('').split('\r\n')[1]).toMatch(/,""$/);
  });
});

describe('a correction among all notes', () => {
  const catalogue = createCatalogue((reading) => ('none' in reading ? 'không phải số liệu' : 'Chi ngân sách'));
  catalogue.put(correction(READING, { id: 'a', selectors: SELECTORS }));
  catalogue.put(correction({ none: true }, { id: 'b', selectors: SELECTORS, figure: { ...FIGURE, indicator: null } }));
  const ask = (query: string) => {
    const { notes } = catalogue.ask({ query, view: 'month', filters: {} });
    return [...notes].map((number) => catalogue.idOf(number));
  };

  it('is found by what it says', () => {
    expect(ask('chi ngan sach')).toEqual(['a']);
    expect(ask('không phải')).toEqual(['b']);
  });

  it('and stands with the indicator that the reader says', () => {
    const { facets } = catalogue.ask({ query: '', view: 'month', filters: {} });
    expect(facets.indicator.map(({ value }) => value)).toContain('budget-expenditure');
  });
});

describe('what the background reads of the database', () => {
  const open = freshStores();

  it('is nothing, and makes no database, where none is', async () => {
    expect(await readCorrections(NAME, [URL_A])).toEqual([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAME);
  });

  it('is the corrections of the page that stand, by what the reader said last', async () => {
    const store = open();
    const { note, rev } = await got(store.add(correction(READING), null));
    await got(
      store.add({ ...correction(READING), id: 'urn:uuid:plain', text: 'lời', reading: undefined } as never, null),
    );
    const gone = await got(store.add({ ...correction({ none: true }), id: 'urn:uuid:gone' }, null));
    await got(store.remove(gone.note.id, [gone.rev]));
    await got(
      store.add({ ...correction({ none: true }), id: 'urn:uuid:b', page: { url: 'https://b.vn/', title: '' } }, null),
    );
    const told = { id: note.id, version: rev, selectors: note.selectors, reading: READING };
    expect(await readCorrections(NAME, [URL_A, `${URL_A}#x`])).toEqual([told]);
    const { rev: next } = await got(
      store.rewrite({ id: note.id, base: [rev], text: '', tags: [], draft: null, reading: { none: true } }),
    );
    expect(await readCorrections(NAME, [URL_A])).toEqual([{ ...told, version: next, reading: { none: true } }]);
    expect(correctionsIn((await got(store.ofPage(URL_A))).notes)).toEqual(await readCorrections(NAME, [URL_A]));
  });

  it('is undecided where two windows have made it otherwise', async () => {
    const store = open();
    const { note, rev } = await got(store.add(correction(READING), null));
    const change = { id: note.id, base: [rev], text: '', tags: [], draft: null };
    await got(store.rewrite({ ...change, reading: { none: true } }));
    await got(store.rewrite({ ...change, reading: { period: '2015' } }));
    const [kept] = await readCorrections(NAME, [URL_A]);
    expect(kept).toMatchObject({ id: note.id, reading: null });
    expect(correctionsIn((await got(store.ofPage(URL_A))).notes)).toEqual([kept]);
  });

  it('leaves the database free for a later version of it', async () => {
    const store = open();
    await got(store.add(correction(READING), null));
    await readCorrections(NAME, [URL_A]);
    await store.close();
    const raised = await new Promise((done, failed) => {
      const request = indexedDB.open(NAME, 99);
      request.onsuccess = () => done(request.result.version);
      request.onblocked = () => failed(new Error('blocked'));
    });
    expect(raised).toBe(99);
  });
});
