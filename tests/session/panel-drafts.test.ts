import { expect, test, vi } from 'vitest';
import { noteIn, typed } from './note-windows.ts';
import { freshPanels, PAGE, SLOTS, URL_A } from './panel-stage.ts';
import { report } from './sample-report.ts';

const stage = freshPanels();
const { draftsOnDisk, keep, notesOnDisk, start } = stage;

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

test('drafts that cannot be read are said to be so, and read as soon as they can be', async () => {
  await keep('figure:0:2,88%', 'đang gõ');
  let broken = true;
  const panel = start({
    draftsOf: (url) => (broken ? Promise.resolve({ ok: false, problem: 'broken' }) : stage.store.draftsOf(url)),
  });
  panel.show(PAGE);
  await vi.waitFor(() => expect(panel.problem.value).toBe('broken'));
  broken = false;
  await panel.again();
  expect(panel.problem.value).toBeNull();
  expect(panel.drafts.value).toEqual({ 'figure:1': typed('đang gõ') });
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
  await stage.store.sweep(new Date('2027-01-01T00:00:00Z'));
  await panel.again();
  expect(panel.looseDrafts.value).toMatchObject([{ about: '', text: 'một hai' }]);
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
