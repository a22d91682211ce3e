import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NoteProblem } from '../../lib/notes/problem.ts';
import { createNoteStore, type NoteStore } from '../../lib/notes/store.ts';
import { figureSlots } from '../../lib/session/figure-slot.ts';
import type { NotePlace } from '../../lib/session/note-view.ts';
import { createPanelNotes, type NoteParts } from '../../lib/session/panel-notes.ts';
import { putRaw } from '../notes/raw-database.ts';
import { noteIn, typed } from './note-windows.ts';
import { report, TEXT } from './sample-report.ts';

const URL_A = 'https://backancity.gov.vn/tin';
const PAGE = { report, text: TEXT, url: URL_A, title: 'Tin' };
const SLOTS = figureSlots(report, TEXT);
const QUOTE = [{ type: 'TextQuoteSelector', exact: '397 lao động' }];
const SPAN = { start: TEXT.indexOf('397 lao động'), end: TEXT.indexOf('397 lao động') + 12 };

let store: NoteStore;
let places: readonly NotePlace[] | null;
let described: Awaited<ReturnType<NoteParts['describe']>>;
let uuid = 0;

const panels: ReturnType<typeof createPanelNotes>[] = [];
const start = (over: Partial<NoteStore> = {}) => {
  const panel = createPanelNotes(
    {
      store: { ...store, ...over },
      locate: async (notes) => places ?? notes.map(() => ({ found: 'found', span: SPAN })),
      describe: async () => described,
      referenceQuote: (pack, reference) => `${pack}/${reference}`,
      now: () => new Date('2026-11-20T08:30:00Z'),
      uuid: () => `uuid-${++uuid}`,
    },
    new AbortController().signal,
  );
  panels.push(panel);
  return panel;
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = createNoteStore({
    name: 'n',
    channel: new BroadcastChannel('n'),
    now: () => new Date('2026-11-20T08:30:00Z'),
    uuid: () => crypto.randomUUID(),
  });
  places = null;
  described = { quote: '397 lao động', selectors: QUOTE };
  uuid = 0;
});
afterEach(async () => {
  vi.useRealTimers();
  // what is still being typed would else be written into the database of the next test
  for (const panel of panels.splice(0)) panel.show(null);
  await store.close();
});

/** The notes of the page on disk, and the texts of its drafts by their places. */
const notesOnDisk = async (url = URL_A) => {
  const outcome = await store.ofPage(url);
  return outcome.ok ? outcome.value.notes.map(({ note }) => note) : outcome.problem;
};
const draftsOnDisk = async (url = URL_A) => {
  const outcome = await store.draftsOf(url);
  return outcome.ok ? Object.fromEntries(outcome.value.drafts.map(({ slot, text }) => [slot, text])) : outcome.problem;
};
const keep = (slot: string, text: string, id = `kept-${slot}`) =>
  store.keepDraft(URL_A, { id, slot, base: [], text, tags: [], target: null });

test('a note on a figure is said to be saved when it is stored, with what was known of the figure', async () => {
  const panel = start();
  panel.show(PAGE);
  const saving = panel.save({ on: 'figure', figureIndex: 0 }, typed('sai với báo cáo'));
  expect(panel.saves.value).toEqual({ 'figure:0': { phase: 'saving' } });
  await saving;
  expect(panel.saves.value).toEqual({ 'figure:0': { phase: 'saved' } });
  expect(await notesOnDisk()).toMatchObject([
    {
      id: 'urn:uuid:uuid-1',
      text: 'sai với báo cáo',
      tags: [],
      page: { url: URL_A, title: 'Tin' },
      selectors: QUOTE,
      figure: {
        surface: '397 lao động',
        value: '397',
        indicator: 'jobs-created',
        verdict: 'differs',
        reference: { id: 'jobs-2016', pack: 'pack-2016', version: 3, quote: 'pack-2016/jobs-2016' },
        engine: '1',
      },
    },
  ]);
  expect(panel.notes.value).toMatchObject([
    { id: 'urn:uuid:uuid-1', figureIndex: 0, quote: '397 lao động', quoteNow: null, place: 'found', deleted: false },
  ]);
});

test('a page that went away while the reader was writing costs no note', async () => {
  described = null;
  const panel = start();
  panel.show(PAGE);
  await panel.save({ on: 'figure', figureIndex: 1 }, typed('chữ'));
  expect(await notesOnDisk()).toMatchObject([
    {
      selectors: [
        {
          type: 'TextQuoteSelector',
          exact: '2,88%',
          prefix: 'o việc làm cho 397 lao động, hộ nghèo '.slice(-32),
          suffix: ', kết nạp 397 lao động.',
        },
      ],
    },
  ]);
});

test('a figure the page describes otherwise is described from the text it was checked in', async () => {
  described = { quote: '400 lao động', selectors: [] };
  const panel = start();
  panel.show(PAGE);
  await panel.save({ on: 'figure', figureIndex: 0 }, typed('chữ'));
  expect(await notesOnDisk()).toMatchObject([{ selectors: [{ exact: '397 lao động' }] }]);
});

test('what cannot be stored is said at once, and the text kept', async () => {
  const panel = start({ add: async () => ({ ok: false, problem: 'full' }) });
  panel.show(PAGE);
  await panel.save({ on: 'figure', figureIndex: 0 }, typed('đừng mất'));
  expect(panel.saves.value).toEqual({ 'figure:0': { phase: 'failed', why: 'full', text: 'đừng mất' } });
  panel.flush();
  await vi.waitFor(async () => {
    expect(await draftsOnDisk()).toEqual({ [SLOTS[0]!]: 'đừng mất' });
  });
});

test('an empty note is not saved', async () => {
  const panel = start();
  panel.show(PAGE);
  await panel.save({ on: 'figure', figureIndex: 0 }, typed('  \n'));
  expect(panel.saves.value).toEqual({});
  expect(await notesOnDisk()).toEqual([]);
});

test('a place that has changed or is lost is said so', async () => {
  const panel = start();
  panel.show(PAGE);
  await panel.save({ on: 'figure', figureIndex: 0 }, typed('một'));
  places = [{ found: 'changed', span: SPAN, now: 'cho 397 lao' }];
  panel.show({ ...PAGE });
  await vi.waitFor(() => {
    expect(panel.notes.value).toMatchObject([{ place: 'changed', figureIndex: 0, quoteNow: '397 lao động' }]);
  });
  places = [{ found: 'lost' }];
  panel.show({ ...PAGE });
  await vi.waitFor(() => {
    expect(panel.notes.value).toMatchObject([{ place: 'lost', figureIndex: null, text: 'một' }]);
  });
});

test('a page that could not be checked still lists its notes', async () => {
  const panel = start();
  panel.show(PAGE);
  await panel.save({ on: 'figure', figureIndex: 0 }, typed('một'));
  places = [{ found: 'found', span: null }];
  panel.show({ report: null, text: '', url: URL_A, title: '' });
  await vi.waitFor(() => {
    expect(panel.notes.value).toMatchObject([
      { text: 'một', figureIndex: null, quote: '397 lao động', place: 'found' },
    ]);
  });
});

test('a save that ends after the reader went on says nothing on the next page', async () => {
  const panel = start();
  panel.show(PAGE);
  const saving = panel.save({ on: 'figure', figureIndex: 0 }, typed('một'));
  panel.show({ ...PAGE, url: 'https://backancity.gov.vn/khac' });
  await saving;
  expect(panel.saves.value).toEqual({});
  expect(await notesOnDisk()).toMatchObject([{ text: 'một' }]);
});

test('a save that fails after the reader went on keeps the text as a draft', async () => {
  const panel = start({ add: async () => ({ ok: false, problem: 'full' }) });
  panel.show(PAGE);
  const saving = panel.save({ on: 'figure', figureIndex: 0 }, typed('đừng mất'));
  panel.show({ ...PAGE, url: 'https://backancity.gov.vn/khac' });
  await saving;
  await vi.waitFor(async () => {
    expect(await draftsOnDisk()).toEqual({ [SLOTS[0]!]: 'đừng mất' });
  });
});

test('"saved" and "not saved" stay beside their figures when these get other numbers', async () => {
  const panel = start();
  panel.show(PAGE);
  await panel.save({ on: 'figure', figureIndex: 1 }, typed('một'));
  expect(panel.saves.value).toEqual({ 'figure:1': { phase: 'saved' } });
  panel.show({ ...PAGE, report: { ...report, figures: [report.figures[1]!, report.figures[0]!] } });
  expect(panel.saves.value).toEqual({ 'figure:0': { phase: 'saved' } });
});

test('notes that cannot be read are said to be so at once, until they can be read', async () => {
  let problem: NoteProblem | null = 'blocked';
  const panel = start({
    ofPage: (url) => (problem === null ? store.ofPage(url) : Promise.resolve({ ok: false, problem })),
  });
  panel.show(PAGE);
  await vi.waitFor(() => expect(panel.problem.value).toBe('blocked'));
  problem = 'broken';
  await panel.again();
  expect(panel.problem.value).toBe('broken');
  problem = null;
  await panel.again();
  expect(panel.problem.value).toBeNull();
});

test('drafts that cannot be read are said to be so, and read as soon as they can be', async () => {
  await keep('figure:0:2,88%', 'đang gõ');
  let broken = true;
  const panel = start({
    draftsOf: (url) => (broken ? Promise.resolve({ ok: false, problem: 'broken' }) : store.draftsOf(url)),
  });
  panel.show(PAGE);
  await vi.waitFor(() => expect(panel.problem.value).toBe('broken'));
  broken = false;
  await panel.again();
  expect(panel.problem.value).toBeNull();
  expect(panel.drafts.value).toEqual({ 'figure:1': typed('đang gõ') });
});

test('the trouble of one page is not shown on the next', async () => {
  const panel = start({ ofPage: async () => ({ ok: false, problem: 'broken' }) });
  panel.show(PAGE);
  await vi.waitFor(() => expect(panel.problem.value).toBe('broken'));
  panel.show(null);
  expect(panel.problem.value).toBeNull();
});

test('drafts are read though the page is told of again before they are', async () => {
  await keep('figure:0:2,88%', 'đang gõ');
  const panel = start();
  panel.show(PAGE);
  panel.show({ ...PAGE });
  await vi.waitFor(() => expect(panel.drafts.value).toEqual({ 'figure:1': typed('đang gõ') }));
});

test('a draft whose figure is gone is listed, can be thrown away and brought back', async () => {
  const panel = start();
  panel.show(PAGE);
  panel.draft({ on: 'figure', figureIndex: 1 }, typed('đừng mất'));
  expect(panel.looseDrafts.value).toEqual([]);
  panel.show({ ...PAGE, report: { ...report, figures: [report.figures[0]!] } });
  const id = panel.looseDrafts.value[0]?.id ?? '';
  const lost = {
    id,
    slot: SLOTS[1]!,
    why: 'place',
    on: 'figure',
    about: '2,88%',
    text: 'đừng mất',
    tags: [],
    discarded: false,
  } as const;
  expect(panel.looseDrafts.value).toEqual([lost]);
  panel.discard(lost.id);
  expect(panel.looseDrafts.value).toEqual([{ ...lost, discarded: true }]);
  await vi.waitFor(async () => expect(await draftsOnDisk()).toEqual({}));
  panel.bringBack(lost.id);
  expect(panel.looseDrafts.value).toEqual([lost]);
  panel.show(PAGE);
  expect(panel.looseDrafts.value).toEqual([]);
  expect(panel.drafts.value).toEqual({ 'figure:1': typed('đừng mất') });
  await vi.waitFor(async () => {
    expect(await draftsOnDisk()).toEqual({ [lost.slot]: 'đừng mất' });
  });
});

test('on a page that cannot be checked every draft on a figure is listed', async () => {
  await keep('figure:0:2,88%', 'đang gõ');
  const panel = start();
  panel.show({ report: null, text: '', url: URL_A, title: '' });
  await vi.waitFor(() =>
    expect(panel.looseDrafts.value).toMatchObject([{ about: '2,88%', text: 'đang gõ', why: 'unchecked' }]),
  );
});

test('a change to a note is lost only when the note is gone for good', async () => {
  const panel = start();
  panel.show(PAGE);
  await panel.save({ on: 'figure', figureIndex: 0 }, typed('một'));
  const note = noteIn(panel);
  panel.draft(note, typed('một hai'));
  await panel.remove(note.id, note.base);
  expect(panel.looseDrafts.value).toEqual([]);
  await store.sweep(new Date('2027-01-01T00:00:00Z'));
  await panel.again();
  expect(panel.looseDrafts.value).toMatchObject([{ about: '', text: 'một hai' }]);
});

test('deleting can be undone', async () => {
  const panel = start();
  panel.show(PAGE);
  await panel.save({ on: 'figure', figureIndex: 0 }, typed('một'));
  const note = noteIn(panel);
  await panel.remove(note.id, note.base);
  expect(panel.notes.value).toMatchObject([{ deleted: true, text: 'một' }]);
  await panel.restore(note.id);
  expect(panel.notes.value).toMatchObject([{ deleted: false }]);
});

test('a note can be given other words', async () => {
  const panel = start();
  panel.show(PAGE);
  await panel.save({ on: 'figure', figureIndex: 0 }, typed('một'));
  const note = noteIn(panel);
  await panel.save(note, typed('hai'));
  expect(panel.notes.value).toMatchObject([{ text: 'hai' }]);
  expect(panel.saves.value[`note:${note.id}`]).toEqual({ phase: 'saved' });
});

test('drafts are written soon, found again for the same figure, and gone with the note', async () => {
  const panel = start();
  panel.show(PAGE);
  panel.draft({ on: 'figure', figureIndex: 2 }, typed('đang gõ'));
  expect(panel.drafts.value).toEqual({ 'figure:2': typed('đang gõ') });
  panel.flush();
  const next = start();
  // the page has lost its first figure: the indexes have moved, the figure has not
  next.show({ ...PAGE, report: { ...report, figures: [report.figures[1]!, report.figures[0]!, report.figures[2]!] } });
  await vi.waitFor(() => expect(next.drafts.value).toEqual({ 'figure:2': typed('đang gõ') }));
  await next.save({ on: 'figure', figureIndex: 2 }, typed('đang gõ'));
  expect(next.drafts.value).toEqual({});
  expect(await draftsOnDisk()).toEqual({});
});

test('what is typed while a note is being saved stays a draft', async () => {
  const panel = start();
  panel.show(PAGE);
  panel.draft({ on: 'figure', figureIndex: 0 }, typed('một'));
  const saving = panel.save({ on: 'figure', figureIndex: 0 }, typed('một'));
  panel.draft({ on: 'figure', figureIndex: 0 }, typed('một nữa'));
  await saving;
  expect(panel.drafts.value).toEqual({ 'figure:0': typed('một nữa') });
});

test('a draft that cannot be kept is said so', async () => {
  const panel = start({ keepDraft: async () => ({ ok: false, problem: 'blocked' }) });
  panel.show(PAGE);
  panel.draft({ on: 'figure', figureIndex: 1 }, typed('chữ'));
  panel.flush();
  await vi.waitFor(() => {
    expect(panel.saves.value).toEqual({ 'figure:1': { phase: 'failed', why: 'blocked', text: 'chữ' } });
  });
});

test('going to another page writes what is being typed, and shows that page’s notes only', async () => {
  const panel = start();
  panel.show(PAGE);
  await panel.save({ on: 'figure', figureIndex: 0 }, typed('một'));
  panel.draft({ on: 'figure', figureIndex: 1 }, typed('đang gõ'));
  panel.show({ ...PAGE, url: 'https://backancity.gov.vn/khac' });
  expect(panel.notes.value).toEqual([]);
  expect(panel.drafts.value).toEqual({});
  await vi.waitFor(async () => {
    expect(await draftsOnDisk()).toEqual({ [SLOTS[1]!]: 'đang gõ' });
  });
});

test('a note another window writes is shown here', async () => {
  const panel = start();
  panel.show(PAGE);
  const other = createNoteStore({
    name: 'n',
    channel: new BroadcastChannel('n'),
    now: () => new Date(),
    uuid: () => crypto.randomUUID(),
  });
  const there = createPanelNotes(
    {
      store: other,
      locate: async () => null,
      describe: async () => null,
      referenceQuote: () => null,
      now: () => new Date(),
      uuid: () => 'other',
    },
    new AbortController().signal,
  );
  there.show(PAGE);
  await there.save({ on: 'figure', figureIndex: 0 }, typed('từ cửa sổ kia'));
  await vi.waitFor(() => expect(panel.notes.value).toMatchObject([{ text: 'từ cửa sổ kia' }]));
  await other.close();
});

test('a draft of version 0.1.0 is shown on its figure, also when the page is checked only later', async () => {
  await keep('figure:0:2,88%', 'đang gõ');
  const panel = start();
  panel.show({ report: null, text: '', url: URL_A, title: '' });
  await vi.waitFor(() => expect(panel.looseDrafts.value).toHaveLength(1));
  panel.show(PAGE);
  await vi.waitFor(() => expect(panel.drafts.value).toEqual({ 'figure:1': typed('đang gõ') }));
  expect(panel.looseDrafts.value).toEqual([]);
});

test('a draft of version 0.1.0 on words that stand more than once is listed, not put on one of them', async () => {
  await keep('figure:0:397 lao động', 'đang gõ');
  const panel = start();
  panel.show(PAGE);
  await vi.waitFor(() => expect(panel.looseDrafts.value).toMatchObject([{ about: '397 lao động', why: 'place' }]));
  expect(Object.keys(panel.drafts.value)).toEqual(['figure:0:397 lao động']);
});

test('records that no page lists are shown on any page, deleted and brought back', async () => {
  const panel = start();
  panel.show(PAGE);
  await store.open();
  await putRaw('n', 'notes', [{ id: 'x', deleted: null, note: { text: 'lời quý' } }]);
  await panel.findUnlisted();
  expect(panel.damaged.value).toMatchObject([{ key: 'x', text: 'lời quý', deleted: false }]);
  await panel.removeDamaged(panel.damaged.value[0]!);
  expect(panel.damaged.value).toMatchObject([{ deleted: true }]);
  panel.show({ ...PAGE, url: 'https://backancity.gov.vn/khac' });
  await panel.restoreDamaged(panel.damaged.value[0]!);
  expect(panel.damaged.value).toMatchObject([{ key: 'x', deleted: false }]);
});

test('a figure that is gone when its note is saved is given as the reason, beside the draft', async () => {
  const panel = start();
  panel.show(PAGE);
  const last = { on: 'figure', figureIndex: 2 } as const;
  panel.draft(last, typed('về số cuối'));
  panel.show({ ...PAGE, report: { ...report, figures: report.figures.slice(0, 2) } });
  await panel.save(last, typed('về số cuối!'));
  expect(panel.saves.value).toEqual({ [SLOTS[2]!]: { phase: 'failed', why: 'place', text: 'về số cuối!' } });
  expect(panel.looseDrafts.value).toMatchObject([{ slot: SLOTS[2], why: 'place', text: 'về số cuối!' }]);
  expect(await notesOnDisk()).toEqual([]);
});
