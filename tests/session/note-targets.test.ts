import { describe, expect, test } from 'vitest';
import { pageKey } from '../../lib/notes/page-key.ts';
import { FIGURE, freshWindows, noteIn, PAGE, settled, typed, URL_A } from './note-windows.ts';

// Notes on a passage and on the whole page, and a note that is put on another place.

const { openWindow, onDisk } = freshWindows();
const SELECTORS = [{ type: 'TextQuoteSelector', exact: 'hộ nghèo 2,88%' }, { type: 'TextPositionSelector' }];
const PASSAGE = { quote: 'hộ nghèo 2,88%', selectors: SELECTORS };
const stored = async ({ store }: ReturnType<typeof openWindow>, url = URL_A) => {
  const outcome = await store.ofPage(url);
  return outcome.ok ? outcome.value.notes.map(({ note }) => note) : outcome.problem;
};

describe('a note on a passage', () => {
  test('is begun by its quote, and saved with its place, tags and page', async () => {
    const window = openWindow();
    const { panel } = window;
    const id = panel.notePassage(PASSAGE);
    expect(panel.passages.value).toEqual([{ id, ...PASSAGE }]);
    const words = { text: 'hỏi lại', tags: ['nghèo'] };
    panel.draft({ on: 'passage', id }, words);
    expect(panel.drafts.value).toEqual({ [`passage:${id}`]: words });
    await panel.save({ on: 'passage', id }, words);
    expect(panel.saves.value).toEqual({ [`passage:${id}`]: { phase: 'saved' } });
    expect(panel.passages.value).toEqual([]);
    expect(await stored(window)).toMatchObject([
      { ...words, page: { url: URL_A, title: 'Tin' }, selectors: SELECTORS, figure: null },
    ]);
    expect(panel.notes.value).toMatchObject([{ ...words, figureIndex: null, quote: PASSAGE.quote, place: 'found' }]);
    expect(await onDisk()).toEqual({ notes: ['hỏi lại'], drafts: [] });
  });

  test('is still begun when the page is connected to anew or come back to, and on no other page', () => {
    const { panel } = openWindow();
    const id = panel.notePassage(PASSAGE);
    panel.show(null);
    expect(panel.passages.value).toEqual([]);
    panel.show({ ...PAGE, url: 'https://bao.example.com/khac' });
    expect(panel.passages.value).toEqual([]);
    panel.show({ ...PAGE, url: URL_A });
    expect(panel.passages.value).toEqual([{ id, ...PASSAGE }]);
    panel.forgetPassage(id);
    expect(panel.passages.value).toEqual([]);
  });

  test('is there again with its text and its place after a kill, and saved there', async () => {
    const killed = openWindow();
    const begun = killed.panel.notePassage(PASSAGE);
    killed.panel.draft({ on: 'passage', id: begun }, typed('viết dở'));
    await settled(async () => expect((await onDisk()).drafts).toEqual(['viết dở']));
    killed.panel.show(null);
    const window = openWindow();
    const { panel } = window;
    await settled(() => expect(panel.passages.value).toEqual([{ id: begun, ...PASSAGE }]));
    expect(panel.drafts.value).toEqual({ [`passage:${begun}`]: typed('viết dở') });
    expect(panel.looseDrafts.value).toEqual([]);
    panel.draft({ on: 'passage', id: begun }, typed('viết xong'));
    await panel.save({ on: 'passage', id: begun }, typed('viết xong'));
    expect(await stored(window)).toMatchObject([{ text: 'viết xong', selectors: SELECTORS }]);
    expect(panel.passages.value).toEqual([]);
    expect(await onDisk()).toEqual({ notes: ['viết xong'], drafts: [] });
  });

  test('and another on the same passage are two', async () => {
    const { panel } = openWindow();
    const [first, second] = [panel.notePassage(PASSAGE), panel.notePassage(PASSAGE)];
    await panel.save({ on: 'passage', id: first }, typed('một'));
    await panel.save({ on: 'passage', id: second }, typed('hai'));
    expect(await onDisk()).toEqual({ notes: ['hai', 'một'], drafts: [] });
  });

  test('that could not be saved stays begun, with its text', async () => {
    const { store } = openWindow();
    const { panel } = openWindow({ store: { ...store, add: async () => ({ ok: false, problem: 'full' }) } });
    const id = panel.notePassage(PASSAGE);
    await panel.save({ on: 'passage', id }, typed('đừng mất'));
    expect(panel.saves.value).toEqual({ [`passage:${id}`]: { phase: 'failed', why: 'full', text: 'đừng mất' } });
    expect(panel.passages.value).toMatchObject([{ id }]);
    await settled(async () => expect(await onDisk()).toEqual({ notes: [], drafts: ['đừng mất'] }));
  });

  test('is let go when nothing was typed; with a draft it stays', () => {
    const { panel } = openWindow();
    const [empty, full] = [panel.notePassage(PASSAGE), panel.notePassage(PASSAGE)];
    panel.draft({ on: 'passage', id: full }, typed('dở'));
    for (const id of [empty, full]) panel.forgetPassage(id);
    expect(panel.passages.value).toMatchObject([{ id: full }]);
    panel.draft({ on: 'passage', id: full }, typed(''));
    expect(panel.passages.value).toEqual([]);
  });

  test('belongs to the page it was begun on', () => {
    const { panel } = openWindow();
    panel.notePassage(PASSAGE);
    panel.show({ ...PAGE, url: 'https://backancity.gov.vn/khac' });
    expect(panel.passages.value).toEqual([]);
  });

  test('whose place is gone with the reload of its draft is listed as a text not saved', async () => {
    const { store } = openWindow();
    const lost = { id: 'd', slot: 'passage:p', base: [], text: 'không chỗ', tags: [], target: null };
    await store.keepDraft(URL_A, lost);
    const { panel } = openWindow();
    await settled(() =>
      expect(panel.looseDrafts.value).toMatchObject([{ on: 'passage', why: 'place', text: 'không chỗ' }]),
    );
    expect(panel.passages.value).toEqual([]);
  });
});

describe('a note on the whole page', () => {
  test.each([
    ['that was checked', PAGE, 'Tin'],
    ['that could not be', { report: null, text: '', url: URL_A, title: '' }, ''],
  ])('%s is saved on its address, and listed', async (_which, page, title) => {
    const window = openWindow();
    const { panel } = window;
    panel.show(page);
    expect(panel.notedAt.value).toEqual([pageKey(URL_A)]);
    panel.draft({ on: 'page' }, typed('cả trang'));
    expect(panel.drafts.value).toEqual({ page: typed('cả trang') });
    await panel.save({ on: 'page' }, typed('cả trang'));
    expect(await stored(window)).toMatchObject([{ page: { url: URL_A, title }, selectors: [], figure: null }]);
    expect(panel.notes.value).toMatchObject([{ text: 'cả trang', quote: '', place: 'found', figureIndex: null }]);
    expect(panel.drafts.value).toEqual({});
  });

  test('has no place where no page is in front', async () => {
    const { panel } = openWindow();
    panel.show(null);
    expect(panel.notedAt.value).toEqual([]);
    await panel.save({ on: 'page' }, typed('lạc'));
    expect(panel.saves.value).toEqual({ page: { phase: 'failed', why: 'broken', text: 'lạc' } });
  });

  test('two drafts of two windows are both there', async () => {
    const [a, b] = [openWindow(), openWindow()];
    a.panel.draft({ on: 'page' }, typed('A'));
    b.panel.draft({ on: 'page' }, typed('B'));
    await settled(async () => expect((await onDisk()).drafts).toEqual(['A', 'B']));
    const { panel } = openWindow();
    await settled(() => expect(panel.looseDrafts.value).toMatchObject([{ on: 'page', why: 'another', about: '' }]));
    expect([panel.drafts.value['page']?.text, panel.looseDrafts.value[0]?.text].sort()).toEqual(['A', 'B']);
  });
});

test('a note is put on another place, and keeps what was known of its figure', async () => {
  const window = openWindow();
  const { panel } = window;
  await panel.save(FIGURE, typed('một'));
  const { id, base } = noteIn(panel);
  await panel.attach(id, base, SELECTORS);
  expect(panel.saves.value[`note:${id}`]).toEqual({ phase: 'saved' });
  expect(await stored(window)).toMatchObject([{ id, text: 'một', selectors: SELECTORS, figure: { surface: '2,88%' } }]);
  expect(panel.notes.value).toMatchObject([{ quote: PASSAGE.quote }]);
});

test('tags go with the words, and a change of tags alone is a change', async () => {
  const { panel } = openWindow();
  await panel.save(FIGURE, { text: 'một', tags: ['a'] });
  const note = noteIn(panel);
  panel.draft(note, { text: 'một', tags: ['a', 'b'] });
  await settled(async () => expect((await onDisk()).drafts).toEqual(['một']));
  await panel.save(note, { text: 'một', tags: ['a', 'b'] });
  expect(panel.notes.value).toMatchObject([{ text: 'một', tags: ['a', 'b'], heads: [{}] }]);
  expect(await onDisk()).toEqual({ notes: ['một'], drafts: [] });
});

test('tags that are too many are not saved, and stay in the draft', async () => {
  const { panel } = openWindow();
  const words = { text: 'một', tags: Array.from({ length: 51 }, (_, n) => `${n}`) };
  panel.draft(FIGURE, words);
  await panel.save(FIGURE, words);
  expect(panel.saves.value).toMatchObject({ 'figure:1': { phase: 'failed', why: 'long' } });
  expect(panel.drafts.value).toEqual({ 'figure:1': words });
});
