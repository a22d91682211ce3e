import { expect, test, vi } from 'vitest';
import type { NoteProblem } from '../../lib/notes/problem.ts';
import { createNoteStore } from '../../lib/notes/store.ts';
import { createPanelNotes } from '../../lib/session/panel-notes.ts';
import { putRaw } from '../notes/raw-database.ts';
import { noteIn, typed } from './note-windows.ts';
import { freshPanels, PAGE, QUOTE, SLOTS, SPAN, URL_A } from './panel-stage.ts';
import { report } from './sample-report.ts';

const stage = freshPanels();
const { draftsOnDisk, notesOnDisk, start } = stage;

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
  stage.described = null;
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
  stage.described = { quote: '400 lao động', selectors: [] };
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
  stage.places = [{ found: 'changed', span: SPAN, now: 'cho 397 lao' }];
  panel.show({ ...PAGE });
  await vi.waitFor(() => {
    expect(panel.notes.value).toMatchObject([{ place: 'changed', figureIndex: 0, quoteNow: '397 lao động' }]);
  });
  stage.places = [{ found: 'lost' }];
  panel.show({ ...PAGE });
  await vi.waitFor(() => {
    expect(panel.notes.value).toMatchObject([{ place: 'lost', figureIndex: null, text: 'một' }]);
  });
});

test('a place that is doubtful, or whose words beside the figure are others, is said so', async () => {
  const panel = start();
  panel.show(PAGE);
  await panel.save({ on: 'figure', figureIndex: 0 }, typed('một'));
  stage.places = [{ found: 'found', span: SPAN, doubt: 'struck' }];
  panel.show({ ...PAGE });
  await vi.waitFor(() => {
    expect(panel.notes.value).toMatchObject([{ place: 'found', figureIndex: 0, doubt: 'struck' }]);
  });
  stage.places = [{ found: 'changed', span: SPAN, now: 'hơn 397 lao động', was: 'gần 397 lao động' }];
  panel.show({ ...PAGE });
  await vi.waitFor(() => {
    expect(panel.notes.value).toMatchObject([
      { place: 'changed', quoteThen: 'gần 397 lao động', quoteNow: 'hơn 397 lao động' },
    ]);
  });
});

test('a page that could not be checked still lists its notes', async () => {
  const panel = start();
  panel.show(PAGE);
  await panel.save({ on: 'figure', figureIndex: 0 }, typed('một'));
  stage.places = [{ found: 'found', span: null }];
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
    ofPage: (url) => (problem === null ? stage.store.ofPage(url) : Promise.resolve({ ok: false, problem })),
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

test('the trouble of one page is not shown on the next', async () => {
  const panel = start({ ofPage: async () => ({ ok: false, problem: 'broken' }) });
  panel.show(PAGE);
  await vi.waitFor(() => expect(panel.problem.value).toBe('broken'));
  panel.show(null);
  expect(panel.problem.value).toBeNull();
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

test('records that no page lists are shown on any page, deleted and brought back', async () => {
  const panel = start();
  panel.show(PAGE);
  await stage.store.open();
  await putRaw('n', 'notes', [{ id: 'x', deleted: null, note: { text: 'lời quý' } }]);
  await panel.findUnlisted();
  expect(panel.damaged.value).toMatchObject([{ key: 'x', text: 'lời quý', deleted: false }]);
  await panel.removeDamaged(panel.damaged.value[0]!);
  expect(panel.damaged.value).toMatchObject([{ deleted: true }]);
  panel.show({ ...PAGE, url: 'https://backancity.gov.vn/khac' });
  await panel.restoreDamaged(panel.damaged.value[0]!);
  expect(panel.damaged.value).toMatchObject([{ key: 'x', deleted: false }]);
});
