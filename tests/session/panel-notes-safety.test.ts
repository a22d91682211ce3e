import { describe, expect, test, vi } from 'vitest';
import { makeNote } from '../../lib/notes/note.ts';
import { storedOf } from '../../lib/notes/note-record.ts';
import { begin } from '../../lib/notes/revision.ts';
import type { NoteParts } from '../../lib/session/panel-notes.ts';
import { FIGURE, freshWindows, noteIn, PAGE, settled, typed, URL_A } from './note-windows.ts';
import { report, TEXT } from './sample-report.ts';

// What issue 9 B asks: no text is lost, whatever the page, another window or a kill of the browser does.

const { openWindow, onDisk } = freshWindows();
const never = () => new Promise<never>(() => {});

describe('a page that does not answer', () => {
  test('keeps no note from being saved, and said to be', async () => {
    const { panel } = openWindow({ describe: never, locate: never });
    panel.draft(FIGURE, typed('đừng đợi'));
    void panel.save(FIGURE, typed('đừng đợi'));
    await settled(() => expect(panel.saves.value).toEqual({ 'figure:1': { phase: 'saved' } }));
    expect(await onDisk()).toEqual({ notes: ['đừng đợi'], drafts: [] });
    expect(panel.notes.value).toMatchObject([{ text: 'đừng đợi', figureIndex: 1, place: 'unknown' }]);
    expect(panel.drafts.value).toEqual({});
  });

  test('is asked nothing before the text is on disk', async () => {
    const asked = vi.fn(async () => {
      expect(await onDisk()).toMatchObject({ notes: ['trước hết'] });
      return null;
    });
    const { panel } = openWindow({ describe: asked });
    await panel.save(FIGURE, typed('trước hết'));
    expect(asked).toHaveBeenCalledOnce();
  });

  test('hides no note: all are shown, their place said to be unknown', async () => {
    const first = openWindow();
    await first.panel.save(FIGURE, typed('một'));
    const { panel } = openWindow({ locate: never });
    await settled(() => expect(panel.notes.value).toMatchObject([{ text: 'một', place: 'unknown', quote: '2,88%' }]));
    const gone = openWindow({ locate: async () => null });
    await settled(() => expect(gone.panel.notes.value).toMatchObject([{ text: 'một', place: 'unknown' }]));
  });

  test('moves no note from the figure that it was on, if that is still there', async () => {
    let answers = true;
    const { panel } = openWindow({
      locate: async (notes) => (answers ? notes.map(() => ({ found: 'found', span: { start: 71, end: 76 } })) : null),
    });
    await panel.save(FIGURE, typed('một'));
    expect(panel.notes.value).toMatchObject([{ figureIndex: 1, place: 'found' }]);
    answers = false;
    panel.show({ ...PAGE, report: { ...report, figures: [report.figures[1]!, report.figures[0]!] } });
    await settled(() => expect(panel.notes.value).toMatchObject([{ figureIndex: 0, place: 'unknown' }]));
  });

  test('and answers late for another text completes no note', async () => {
    const late = Promise.withResolvers<{ quote: string; selectors: { type: string }[] }>();
    const { panel, store } = openWindow({ describe: () => late.promise });
    const saving = panel.save(FIGURE, typed('một'));
    await settled(() => expect(panel.saves.value).toEqual({ 'figure:1': { phase: 'saved' } }));
    panel.show({ ...PAGE, text: `${TEXT} Thêm.` });
    late.resolve({ quote: '2,88%', selectors: [{ type: 'Elsewhere' }] });
    await saving;
    expect(await store.ofPage(URL_A)).toMatchObject({
      value: { notes: [{ note: { selectors: [{ type: 'TextQuoteSelector' }] } }] },
    });
  });
});

describe('two windows', () => {
  test('with two drafts on one figure both find theirs after a kill', async () => {
    const [a, b] = [openWindow(), openWindow()];
    a.panel.draft(FIGURE, typed('cửa sổ A'));
    b.panel.draft(FIGURE, typed('cửa sổ B'));
    await settled(async () => expect((await onDisk()).drafts).toEqual(['cửa sổ A', 'cửa sổ B']));
    const { panel } = openWindow();
    await settled(() => {
      const other = panel.looseDrafts.value.map(({ text, why, about }) => [text, why, about]);
      expect([panel.drafts.value['figure:1']?.text, ...other.map(([text]) => text)].sort()).toEqual([
        'cửa sổ A',
        'cửa sổ B',
      ]);
      expect(other).toMatchObject([[expect.any(String), 'another', '2,88%']]);
    });
  });

  test('the save of one erases no draft of the other', async () => {
    const [a, b] = [openWindow(), openWindow()];
    b.panel.draft(FIGURE, typed('B đang gõ'));
    a.panel.draft(FIGURE, typed('A'));
    await settled(async () => expect((await onDisk()).drafts).toEqual(['A', 'B đang gõ']));
    await a.panel.save(FIGURE, typed('A'));
    expect(await onDisk()).toEqual({ notes: ['A'], drafts: ['B đang gõ'] });
    expect(b.panel.drafts.value).toEqual({ 'figure:1': typed('B đang gõ') });
  });

  test('that type the same words do not take each other’s draft', async () => {
    const [a, b] = [openWindow(), openWindow()];
    a.panel.draft(FIGURE, typed('như nhau'));
    b.panel.draft(FIGURE, typed('như nhau'));
    await settled(async () => expect((await onDisk()).drafts).toHaveLength(2));
    await a.panel.save(FIGURE, typed('như nhau'));
    expect(await onDisk()).toEqual({ notes: ['như nhau'], drafts: ['như nhau'] });
  });

  test('a draft that the other goes on with stays while it is typed here', async () => {
    const a = openWindow();
    a.panel.draft(FIGURE, typed('A đang gõ'));
    await settled(async () => expect((await onDisk()).drafts).toEqual(['A đang gõ']));
    const b = openWindow();
    await settled(() => expect(b.panel.drafts.value).toEqual({ 'figure:1': typed('A đang gõ') }));
    b.panel.draft(FIGURE, typed('A đang gõ, B viết tiếp'));
    await settled(async () => expect((await onDisk()).drafts).toEqual(['A đang gõ', 'A đang gõ, B viết tiếp']));
    expect(a.panel.drafts.value).toEqual({ 'figure:1': typed('A đang gõ') });
  });

  test('a draft of an earlier session is gone on with in one record', async () => {
    const before = openWindow();
    before.panel.draft(FIGURE, typed('hôm qua'));
    await settled(async () => expect((await onDisk()).drafts).toEqual(['hôm qua']));
    before.panel.show(null);
    const { panel } = openWindow();
    await settled(() => expect(panel.drafts.value).toEqual({ 'figure:1': typed('hôm qua') }));
    panel.draft(FIGURE, typed('hôm qua, hôm nay'));
    await settled(async () => expect((await onDisk()).drafts).toEqual(['hôm qua, hôm nay']));
    await panel.save(FIGURE, typed('hôm qua, hôm nay'));
    expect(await onDisk()).toEqual({ notes: ['hôm qua, hôm nay'], drafts: [] });
  });

  test('that show one draft make one note of it', async () => {
    const a = openWindow();
    a.panel.draft(FIGURE, typed('chung'));
    await settled(async () => expect((await onDisk()).drafts).toEqual(['chung']));
    const b = openWindow();
    await settled(() => expect(b.panel.drafts.value).toEqual({ 'figure:1': typed('chung') }));
    await b.panel.save(FIGURE, typed('chung'));
    await settled(() => expect(a.panel.drafts.value).toEqual({}));
    expect(await onDisk()).toEqual({ notes: ['chung'], drafts: [] });
  });

  test('a draft that goes with the note of the other stays where it has gone on', async () => {
    const a = openWindow();
    a.panel.draft(FIGURE, typed('chung'));
    await settled(async () => expect((await onDisk()).drafts).toEqual(['chung']));
    const b = openWindow();
    await settled(() => expect(b.panel.drafts.value).toEqual({ 'figure:1': typed('chung') }));
    const saving = b.panel.save(FIGURE, typed('chung'));
    a.panel.draft(FIGURE, typed('chung, và nữa'));
    await saving;
    await settled(async () => expect(await onDisk()).toEqual({ notes: ['chung'], drafts: ['chung, và nữa'] }));
    expect(a.panel.drafts.value).toEqual({ 'figure:1': typed('chung, và nữa') });
  });

  test('that change one note keep both texts for the reader to choose, and the later one is told', async () => {
    const a = openWindow();
    await a.panel.save(FIGURE, typed('gốc'));
    const note = noteIn(a.panel);
    const b = openWindow();
    await settled(() => expect(b.panel.notes.value).toHaveLength(1));
    b.panel.draft(note, typed('B sửa'));
    await a.panel.save(note, typed('A sửa'));
    await settled(() => expect(b.panel.notes.value).toMatchObject([{ text: 'A sửa' }]));
    await b.panel.save(note, typed('B sửa'));
    expect(b.panel.saves.value[`note:${note.id}`]).toEqual({ phase: 'saved', apart: true });
    expect(b.panel.notes.value).toMatchObject([{ id: note.id, figureIndex: 1, heads: [{}, {}] }]);
    expect(await onDisk()).toEqual({ notes: ['A sửa', 'B sửa'], drafts: [] });
    const [first, second] = b.panel.notes.value[0]!.heads;
    await b.panel.choose(note.id, second!.rev, [first!.rev, second!.rev]);
    // the other one can still be brought back
    await settled(() =>
      expect(a.panel.notes.value.map(({ text, deleted }) => `${text} ${deleted}`).sort()).toEqual(
        [`${second!.text} false`, `${first!.text} true`].sort(),
      ),
    );
  });

  test('both texts of a note are kept as two notes on its figure', async () => {
    const a = openWindow();
    await a.panel.save(FIGURE, typed('gốc'));
    const note = noteIn(a.panel);
    await a.panel.save(note, typed('A sửa'));
    await openWindow().store.rewrite({ id: note.id, base: note.base, text: 'B sửa', tags: [], draft: null });
    await settled(() => expect(a.panel.notes.value).toMatchObject([{ heads: [{}, {}] }]));
    await a.panel.keepBoth(note.id);
    expect(a.panel.notes.value.map(({ text, figureIndex, heads }) => [text, figureIndex, heads.length]).sort()).toEqual(
      [
        ['A sửa', 1, 1],
        ['B sửa', 1, 1],
      ],
    );
  });

  test('a change that was typed before a kill still knows which text it changes', async () => {
    const a = openWindow();
    await a.panel.save(FIGURE, typed('gốc'));
    const note = noteIn(a.panel);
    a.panel.draft(note, typed('sửa dở'));
    await settled(async () => expect((await onDisk()).drafts).toEqual(['sửa dở']));
    const b = openWindow();
    await settled(() => expect(b.panel.notes.value).toHaveLength(1));
    await b.panel.save(note, typed('bản của B'));
    const c = openWindow();
    await settled(() => expect(c.panel.drafts.value).toEqual({ [`note:${note.id}`]: typed('sửa dở') }));
    await c.panel.save(noteIn(c.panel), typed('sửa dở'));
    expect((await onDisk()).notes).toEqual(['bản của B', 'sửa dở']);
  });

  test('a note that the other has changed is not deleted unread', async () => {
    const a = openWindow();
    await a.panel.save(FIGURE, typed('gốc'));
    const note = noteIn(a.panel);
    const b = openWindow();
    await settled(() => expect(b.panel.notes.value).toHaveLength(1));
    await b.panel.save(note, typed('mới'));
    await a.panel.remove(note.id, note.base);
    expect(a.panel.saves.value[`note:${note.id}`]).toEqual({ phase: 'failed', why: 'changed', text: '' });
    expect(a.panel.notes.value).toMatchObject([{ text: 'mới', deleted: false }]);
  });
});

test('a window that goes away writes what is being typed and reads nothing more', async () => {
  const end = new AbortController();
  const { store } = openWindow();
  const ofPage = vi.fn(store.ofPage);
  const { panel } = openWindow({ store: { ...store, ofPage } }, end);
  await settled(() => expect(ofPage).toHaveBeenCalledOnce());
  panel.draft(FIGURE, typed('một'));
  panel.draft(FIGURE, typed('một hai'));
  const saving = panel.save(FIGURE, typed('một hai'));
  panel.draft(FIGURE, typed('một hai ba'));
  end.abort();
  panel.flush();
  await saving;
  await panel.again();
  await settled(async () => expect(await onDisk()).toEqual({ notes: ['một hai'], drafts: ['một hai ba'] }));
  expect(ofPage).toHaveBeenCalledOnce();
});

test('ten thousand notes of a page are looked for a hundred at a time', async () => {
  const { store } = openWindow();
  const stored = (n: number) => {
    const place = { page: { url: URL_A, title: '' }, selectors: [{ type: 'x' }] };
    const note = makeNote({ id: `${n}`, at: new Date(n), text: 'x', ...place, figure: null });
    return storedOf(begin({ rev: '', parents: [], deleted: null, note }));
  };
  const locate = vi.fn<NoteParts['locate']>(async (asked) => asked.map(() => ({ found: 'lost' })));
  const notes = Array.from({ length: 10_000 }, (_, n) => stored(n));
  const { panel } = openWindow({
    locate,
    store: { ...store, ofPage: async () => ({ ok: true, value: { notes, damaged: [] } }) as never },
  });
  await settled(() => expect(panel.notes.value.filter(({ place }) => place === 'lost')).toHaveLength(10_000));
  expect(Math.max(...locate.mock.calls.map(([asked]) => asked.length))).toBe(100);
});
