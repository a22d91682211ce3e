import { describe, expect, it, vi } from 'vitest';
import { createNoteStore } from '../../lib/notes/store.ts';
import { correctionOn } from '../../lib/session/correcting.ts';
import type { NoteView } from '../../lib/session/note-state.ts';
import { createPanelNotes, type NoteParts } from '../../lib/session/panel-notes.ts';
import { freshStores, NAME } from '../notes/open-store.ts';
import { sampleNote } from '../notes/sample-note.ts';
import { report, TEXT } from './sample-report.ts';

const PAGE = { url: 'https://a.vn/tin', title: 'Tin', report, text: TEXT };

/** `channel`: what is written is heard of by those who have the same. */
const openStore = (channel = NAME) =>
  createNoteStore({
    name: NAME,
    channel: new BroadcastChannel(channel),
    now: () => new Date(),
    uuid: () => crypto.randomUUID(),
  });

function setUp(describeAs: (surface: string) => string = (surface) => surface) {
  const store = openStore();
  const onCorrections = vi.fn<NonNullable<NoteParts['onCorrections']>>();
  const end = new AbortController();
  const parts: NoteParts = {
    store,
    locate: async (notes) =>
      notes.map(() => ({
        found: 'found',
        span: { start: report.figures[1]!.figure.start, end: report.figures[1]!.figure.end },
      })),
    describe: async (index) => {
      const { start, end: last } = report.figures[index]!.figure;
      return { quote: describeAs(TEXT.slice(start, last)), selectors: [{ type: 'TextQuoteSelector' }, { type: 'X' }] };
    },
    referenceQuote: () => null,
    now: () => new Date(),
    uuid: () => crypto.randomUUID(),
    onCorrections,
  };
  const notes = createPanelNotes(parts, end.signal);
  notes.show(PAGE);
  return { store, notes, onCorrections };
}

describe('correcting', () => {
  freshStores();

  it('keeps a note that says how the figure is read, where the page says that it stands', async () => {
    const { store, notes, onCorrections } = setUp();
    await notes.correct(1, { period: '2015' });
    expect(notes.correctionSaves.value[1]).toEqual({ phase: 'saved' });
    const kept = await store.ofPage(PAGE.url);
    expect(kept).toMatchObject({
      value: { notes: [{ note: { text: '', reading: { period: '2015' }, selectors: [{}, { type: 'X' }] } }] },
    });
    expect(onCorrections).toHaveBeenLastCalledWith([expect.objectContaining({ reading: { period: '2015' } })]);
    await store.close();
  });

  it('again: the same note says it otherwise', async () => {
    const { store, notes } = setUp();
    await notes.correct(1, { period: '2015' });
    await vi.waitFor(() => expect(correctionOn(notes.notes.value, 1)).toBeDefined());
    await notes.correct(1, { none: true });
    const kept = await store.ofPage(PAGE.url);
    expect(kept).toMatchObject({ value: { notes: [{ note: { reading: { none: true } }, heads: [{}] }] } });
    await store.close();
  });

  it.each([
    [
      { text: 'cửa sổ A', tags: [] },
      { text: 'cửa sổ B', tags: [] },
    ],
    // a tag of an imported note may have a line break
    [
      { text: '', tags: ['thu', 'chi'] },
      { text: '', tags: ['thu\nchi'] },
    ],
  ])('leaves words that another window wrote meanwhile where they are: %j beside %j', async (a, b) => {
    const { store, notes } = setUp();
    await notes.correct(1, { period: '2015' });
    await vi.waitFor(() => expect(correctionOn(notes.notes.value, 1)).toBeDefined());
    const { id, heads } = correctionOn(notes.notes.value, 1)!;
    const base = heads.map(({ rev }) => rev);
    const another = openStore();
    for (const typed of [a, b]) await another.rewrite({ id, base, ...typed, draft: null });
    await vi.waitFor(() => expect(correctionOn(notes.notes.value, 1)?.heads).toHaveLength(2));
    await notes.correct(1, { none: true });
    const kept = await store.ofPage(PAGE.url);
    const left = kept.ok ? kept.value.notes.flatMap((note) => note.heads.map((head) => head.note)) : [];
    const words = left.map(({ text, tags }) => ({ text, tags }));
    expect(words).toHaveLength(2);
    expect(words).toEqual(expect.arrayContaining([a, b]));
    // how the number is read the reader has said of both
    expect(left.map(({ reading }) => reading)).toEqual([{ none: true }, { none: true }]);
    await another.close();
    await store.close();
  });

  /** A correction with two versions on the screen, and another window of which nothing is heard from then on. */
  async function withTwoVersions() {
    const { store, notes } = setUp();
    await notes.correct(1, { period: '2015' });
    await vi.waitFor(() => expect(correctionOn(notes.notes.value, 1)).toBeDefined());
    const { id, heads } = correctionOn(notes.notes.value, 1)!;
    const another = openStore();
    for (const text of ['A', 'B'])
      await another.rewrite({ id, base: heads.map(({ rev }) => rev), text, tags: [], draft: null });
    await vi.waitFor(() => expect(correctionOn(notes.notes.value, 1)?.heads).toHaveLength(2));
    const wordsLeft = async () => {
      const kept = await store.ofPage(PAGE.url);
      return kept.ok ? kept.value.notes.flatMap((note) => note.heads.map((head) => head.note.text)).toSorted() : [];
    };
    await another.close();
    const unheard = openStore('unheard');
    return { store, notes, unheard, id, seen: correctionOn(notes.notes.value, 1)!, wordsLeft };
  }

  it('brings no words back that another window has just changed', async () => {
    const { store, notes, unheard, id, seen, wordsLeft } = await withTwoVersions();
    const { rev, text } = seen.heads.find((head) => head.text !== seen.text)!;
    await unheard.rewrite({ id, base: [rev], text: `${text} mới`, tags: [], draft: null });
    await notes.correct(1, { none: true });
    expect(await wordsLeft()).toEqual([seen.text, `${text} mới`].toSorted());
    await unheard.close();
    await store.close();
  });

  it('nor where it changed the words of the version that is shown', async () => {
    const { store, notes, unheard, id, seen, wordsLeft } = await withTwoVersions();
    const { rev } = seen.heads.find((head) => head.text === seen.text)!;
    const other = seen.heads.find((head) => head.text !== seen.text)!;
    await unheard.rewrite({ id, base: [rev], text: `${seen.text} mới`, tags: [], draft: null });
    await notes.correct(1, { none: true });
    expect(await wordsLeft()).toEqual([other.text, `${seen.text} mới`].toSorted());
    const kept = await store.ofPage(PAGE.url);
    const readings = kept.ok ? kept.value.notes.flatMap((note) => note.heads.map((head) => head.note.reading)) : [];
    expect(readings).toEqual([{ none: true }, { none: true }]);
    await unheard.close();
    await store.close();
  });

  it('is kept though the note was erased meanwhile', async () => {
    const { store, notes, unheard, seen, wordsLeft } = await withTwoVersions();
    await unheard.removeAll('2026-01-01T00:00:00.000Z');
    await unheard.sweep(new Date('2026-01-02'));
    await notes.correct(1, { none: true });
    expect(notes.correctionSaves.value[1]).toEqual({ phase: 'saved' });
    expect(await wordsLeft()).toEqual([seen.text]);
    await unheard.close();
    await store.close();
  });

  it('takes no place that the page describes by other words', async () => {
    const { store, notes } = setUp(() => 'lời khác');
    await notes.correct(1, { none: true });
    const kept = await store.ofPage(PAGE.url);
    expect(kept).toMatchObject({ value: { notes: [{ note: { selectors: [{ type: 'TextQuoteSelector' }] } }] } });
    await store.close();
  });

  it('says what could not be kept, and why', async () => {
    const { store, notes } = setUp();
    vi.spyOn(store, 'add').mockResolvedValue({ ok: false, problem: 'full' });
    await notes.correct(1, { none: true });
    expect(notes.correctionSaves.value[1]).toEqual({ phase: 'failed', why: 'full', text: '' });
    await store.close();
  });
});

it('a note without a reading, and a correction that was deleted, correct nothing', () => {
  const { id } = sampleNote(1);
  const view = { id, figureIndex: 3, deleted: false } as NoteView;
  expect(correctionOn([view], 3)).toBeUndefined();
  expect(correctionOn([{ ...view, reading: { none: true }, deleted: true }], 3)).toBeUndefined();
  expect(correctionOn([{ ...view, reading: { none: true } }], 4)).toBeUndefined();
  expect(correctionOn([{ ...view, reading: { none: true } }], 3)?.id).toBe(id);
});
