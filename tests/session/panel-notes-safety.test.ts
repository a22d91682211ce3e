import { describe, expect, test, vi } from 'vitest';
import type { NoteParts } from '../../lib/session/panel-notes.ts';
import { FIGURE, freshWindows, PAGE, settled, URL_A } from './note-windows.ts';
import { report, TEXT } from './sample-report.ts';

// What issue 9 B asks: no text is lost, whatever the page, another window or a kill of the browser does.

const { openWindow, onDisk } = freshWindows();
const never = () => new Promise<never>(() => {});

describe('a page that does not answer', () => {
  test('keeps no note from being saved, and said to be', async () => {
    const { panel } = openWindow({ describe: never, locate: never });
    panel.draft(FIGURE, 'đừng đợi');
    void panel.save(FIGURE, 'đừng đợi');
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
    await panel.save(FIGURE, 'trước hết');
    expect(asked).toHaveBeenCalledOnce();
  });

  test('hides no note: all are shown, their place said to be unknown', async () => {
    const first = openWindow();
    await first.panel.save(FIGURE, 'một');
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
    await panel.save(FIGURE, 'một');
    expect(panel.notes.value).toMatchObject([{ figureIndex: 1, place: 'found' }]);
    answers = false;
    panel.show({ ...PAGE, report: { ...report, figures: [report.figures[1]!, report.figures[0]!] } });
    await settled(() => expect(panel.notes.value).toMatchObject([{ figureIndex: 0, place: 'unknown' }]));
  });

  test('and answers late for another text completes no note', async () => {
    const late = Promise.withResolvers<{ quote: string; selectors: { type: string }[] }>();
    const { panel, store } = openWindow({ describe: () => late.promise });
    const saving = panel.save(FIGURE, 'một');
    await settled(() => expect(panel.saves.value).toEqual({ 'figure:1': { phase: 'saved' } }));
    panel.show({ ...PAGE, text: `${TEXT} Thêm.` });
    late.resolve({ quote: '2,88%', selectors: [{ type: 'Elsewhere' }] });
    await saving;
    expect(await store.ofPage(URL_A)).toMatchObject({
      value: { notes: [{ note: { target: { selector: [{ type: 'TextQuoteSelector' }] } } }] },
    });
  });
});

describe('two windows', () => {
  test('with two drafts on one figure both find theirs after a kill', async () => {
    const [a, b] = [openWindow(), openWindow()];
    a.panel.draft(FIGURE, 'cửa sổ A');
    b.panel.draft(FIGURE, 'cửa sổ B');
    await settled(async () => expect((await onDisk()).drafts).toEqual(['cửa sổ A', 'cửa sổ B']));
    const { panel } = openWindow();
    await settled(() => {
      const other = panel.looseDrafts.value.map(({ text, why, about }) => [text, why, about]);
      expect([panel.drafts.value['figure:1'], ...other.map(([text]) => text)].sort()).toEqual(['cửa sổ A', 'cửa sổ B']);
      expect(other).toMatchObject([[expect.any(String), 'another', '2,88%']]);
    });
  });

  test('the save of one erases no draft of the other', async () => {
    const [a, b] = [openWindow(), openWindow()];
    b.panel.draft(FIGURE, 'B đang gõ');
    a.panel.draft(FIGURE, 'A');
    await settled(async () => expect((await onDisk()).drafts).toEqual(['A', 'B đang gõ']));
    await a.panel.save(FIGURE, 'A');
    expect(await onDisk()).toEqual({ notes: ['A'], drafts: ['B đang gõ'] });
    expect(b.panel.drafts.value).toEqual({ 'figure:1': 'B đang gõ' });
  });

  test('that type the same words do not take each other’s draft', async () => {
    const [a, b] = [openWindow(), openWindow()];
    a.panel.draft(FIGURE, 'như nhau');
    b.panel.draft(FIGURE, 'như nhau');
    await settled(async () => expect((await onDisk()).drafts).toHaveLength(2));
    await a.panel.save(FIGURE, 'như nhau');
    expect(await onDisk()).toEqual({ notes: ['như nhau'], drafts: ['như nhau'] });
  });

  test('a draft that the other goes on with stays while it is typed here', async () => {
    const a = openWindow();
    a.panel.draft(FIGURE, 'A đang gõ');
    await settled(async () => expect((await onDisk()).drafts).toEqual(['A đang gõ']));
    const b = openWindow();
    await settled(() => expect(b.panel.drafts.value).toEqual({ 'figure:1': 'A đang gõ' }));
    b.panel.draft(FIGURE, 'A đang gõ, B viết tiếp');
    await settled(async () => expect((await onDisk()).drafts).toEqual(['A đang gõ', 'A đang gõ, B viết tiếp']));
    expect(a.panel.drafts.value).toEqual({ 'figure:1': 'A đang gõ' });
  });

  test('a draft of an earlier session is gone on with in one record', async () => {
    const before = openWindow();
    before.panel.draft(FIGURE, 'hôm qua');
    await settled(async () => expect((await onDisk()).drafts).toEqual(['hôm qua']));
    before.panel.show(null);
    const { panel } = openWindow();
    await settled(() => expect(panel.drafts.value).toEqual({ 'figure:1': 'hôm qua' }));
    panel.draft(FIGURE, 'hôm qua, hôm nay');
    await settled(async () => expect((await onDisk()).drafts).toEqual(['hôm qua, hôm nay']));
    await panel.save(FIGURE, 'hôm qua, hôm nay');
    expect(await onDisk()).toEqual({ notes: ['hôm qua, hôm nay'], drafts: [] });
  });

  test('that show one draft make one note of it', async () => {
    const a = openWindow();
    a.panel.draft(FIGURE, 'chung');
    await settled(async () => expect((await onDisk()).drafts).toEqual(['chung']));
    const b = openWindow();
    await settled(() => expect(b.panel.drafts.value).toEqual({ 'figure:1': 'chung' }));
    await b.panel.save(FIGURE, 'chung');
    await settled(() => expect(a.panel.drafts.value).toEqual({}));
    expect(await onDisk()).toEqual({ notes: ['chung'], drafts: [] });
  });

  test('a draft that goes with the note of the other stays where it has gone on', async () => {
    const a = openWindow();
    a.panel.draft(FIGURE, 'chung');
    await settled(async () => expect((await onDisk()).drafts).toEqual(['chung']));
    const b = openWindow();
    await settled(() => expect(b.panel.drafts.value).toEqual({ 'figure:1': 'chung' }));
    const saving = b.panel.save(FIGURE, 'chung');
    a.panel.draft(FIGURE, 'chung, và nữa');
    await saving;
    await settled(async () => expect(await onDisk()).toEqual({ notes: ['chung'], drafts: ['chung, và nữa'] }));
    expect(a.panel.drafts.value).toEqual({ 'figure:1': 'chung, và nữa' });
  });

  test('that change one note keep both texts, and the later one is told', async () => {
    const a = openWindow();
    await a.panel.save(FIGURE, 'gốc');
    const { id, rev } = a.panel.notes.value[0]!;
    const b = openWindow();
    await settled(() => expect(b.panel.notes.value).toHaveLength(1));
    b.panel.draft({ on: 'note', id, rev }, 'B sửa');
    await a.panel.save({ on: 'note', id, rev }, 'A sửa');
    await settled(() => expect(b.panel.notes.value).toMatchObject([{ text: 'A sửa' }]));
    await b.panel.save({ on: 'note', id, rev }, 'B sửa');
    expect(b.panel.saves.value[`note:${id}`]).toEqual({ phase: 'saved', beside: true });
    expect(b.panel.notes.value).toMatchObject([
      { id, text: 'A sửa', figureIndex: 1 },
      { text: 'B sửa', figureIndex: 1 },
    ]);
    expect(await onDisk()).toEqual({ notes: ['A sửa', 'B sửa'], drafts: [] });
  });

  test('a change that was typed before a kill still knows which text it changes', async () => {
    const a = openWindow();
    await a.panel.save(FIGURE, 'gốc');
    const { id, rev } = a.panel.notes.value[0]!;
    a.panel.draft({ on: 'note', id, rev }, 'sửa dở');
    await settled(async () => expect((await onDisk()).drafts).toEqual(['sửa dở']));
    const b = openWindow();
    await settled(() => expect(b.panel.notes.value).toHaveLength(1));
    await b.panel.save({ on: 'note', id, rev }, 'bản của B');
    const c = openWindow();
    await settled(() => expect(c.panel.drafts.value).toEqual({ [`note:${id}`]: 'sửa dở' }));
    const now = c.panel.notes.value[0]!;
    await c.panel.save({ on: 'note', id, rev: now.rev }, 'sửa dở');
    expect((await onDisk()).notes).toEqual(['bản của B', 'sửa dở']);
  });

  test('a note that the other has changed is not deleted unread', async () => {
    const a = openWindow();
    await a.panel.save(FIGURE, 'gốc');
    const { id, rev } = a.panel.notes.value[0]!;
    const b = openWindow();
    await settled(() => expect(b.panel.notes.value).toHaveLength(1));
    await b.panel.save({ on: 'note', id, rev }, 'mới');
    await a.panel.remove(id, rev);
    expect(a.panel.saves.value[`note:${id}`]).toEqual({ phase: 'failed', why: 'changed', text: '' });
    expect(a.panel.notes.value).toMatchObject([{ text: 'mới', deleted: false }]);
  });
});

test('a window that goes away writes what is being typed and reads nothing more', async () => {
  const end = new AbortController();
  const { store } = openWindow();
  const ofPage = vi.fn(store.ofPage);
  const { panel } = openWindow({ store: { ...store, ofPage } }, end);
  await settled(() => expect(ofPage).toHaveBeenCalledOnce());
  panel.draft(FIGURE, 'một');
  panel.draft(FIGURE, 'một hai');
  const saving = panel.save(FIGURE, 'một hai');
  panel.draft(FIGURE, 'một hai ba');
  end.abort();
  panel.flush();
  await saving;
  await panel.again();
  await settled(async () => expect(await onDisk()).toEqual({ notes: ['một hai'], drafts: ['một hai ba'] }));
  expect(ofPage).toHaveBeenCalledOnce();
});

test('ten thousand notes of a page are looked for a hundred at a time', async () => {
  const { store } = openWindow();
  const note = (n: number) => ({
    note: { id: `${n}`, target: { source: URL_A, selector: [{ type: 'x' }] }, body: { value: 'x' }, created: `${n}` },
    rev: '',
    deleted: false,
  });
  const locate = vi.fn<NoteParts['locate']>(async (asked) => asked.map(() => ({ found: 'lost' })));
  const notes = Array.from({ length: 10_000 }, (_, n) => note(n));
  const { panel } = openWindow({
    locate,
    store: { ...store, ofPage: async () => ({ ok: true, value: { notes, damaged: [] } }) as never },
  });
  await settled(() => expect(panel.notes.value.filter(({ place }) => place === 'lost')).toHaveLength(10_000));
  expect(Math.max(...locate.mock.calls.map(([asked]) => asked.length))).toBe(100);
});
