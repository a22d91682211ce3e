import { describe, expect, test } from 'vitest';
import type { NoteStore } from '../../lib/notes/store.ts';
import { FIGURE, freshWindows, PAGE, SLOT, settled, typed } from './note-windows.ts';

const { openWindow, onDisk } = freshWindows();

test('another draft of a place can be thrown away and brought back, and is gone on with when the first is saved', async () => {
  const [a, b] = [openWindow(), openWindow()];
  a.panel.draft(FIGURE, typed('một'));
  b.panel.draft(FIGURE, typed('hai'));
  await settled(async () => expect((await onDisk()).drafts).toHaveLength(2));
  // a window in which a text is still being typed would keep it again
  for (const { panel: closed } of [a, b]) closed.show(null);
  const { panel } = openWindow();
  await settled(() => expect(panel.looseDrafts.value).toHaveLength(1));
  const [other] = panel.looseDrafts.value;
  expect(other).toMatchObject({ slot: SLOT, why: 'another', discarded: false });
  panel.discard(other!.id);
  await settled(async () => expect((await onDisk()).drafts).toHaveLength(1));
  expect(panel.looseDrafts.value).toMatchObject([{ discarded: true }]);
  panel.bringBack(other!.id);
  await settled(async () => expect((await onDisk()).drafts).toHaveLength(2));
  await panel.save(FIGURE, panel.drafts.value['figure:1']!);
  expect(panel.drafts.value).toEqual({ 'figure:1': typed(other!.text) });
  expect(panel.looseDrafts.value).toEqual([]);
});

describe('a text that the storage has no room for', () => {
  const full = async () => ({ ok: false, problem: 'full' }) as const;
  const PAGE_B = { ...PAGE, url: 'https://backancity.gov.vn/khac' };

  test('is there again, and said not to be saved, when the reader is back from another tab or a reload', async () => {
    const { store } = openWindow();
    const { panel } = openWindow({ store: { ...store, keepDraft: full, add: full } });
    panel.draft(FIGURE, typed('những lời của tôi'));
    await panel.save(FIGURE, typed('những lời của tôi'));
    for (const between of [null, PAGE_B]) {
      panel.show(between);
      expect(panel.drafts.value).toEqual({});
      panel.show(PAGE);
      expect(panel.drafts.value).toEqual({ 'figure:1': typed('những lời của tôi') });
      expect(panel.saves.value).toMatchObject({ 'figure:1': { phase: 'failed', why: 'full' } });
    }
  });

  test('is tried again until there is room, be its page in front or not', async () => {
    const { store } = openWindow();
    let room = false;
    const keepDraft: NoteStore['keepDraft'] = (url, draft) => (room ? store.keepDraft(url, draft) : full());
    const { panel } = openWindow({ store: { ...store, keepDraft } });
    panel.draft(FIGURE, typed('đợi chỗ'));
    await settled(() => expect(panel.saves.value).toMatchObject({ 'figure:1': { phase: 'failed' } }));
    panel.show(null);
    room = true;
    panel.show(PAGE_B);
    await settled(async () => {
      panel.flush();
      expect((await onDisk()).drafts).toEqual(['đợi chỗ']);
    });
  });

  test('and fails only after its page was left is kept too', async () => {
    const { store } = openWindow();
    const late = Promise.withResolvers<{ ok: false; problem: 'full' }>();
    const { panel } = openWindow({ store: { ...store, keepDraft: full, add: () => late.promise } });
    const saving = panel.save(FIGURE, typed('chậm'));
    panel.show(PAGE_B);
    late.resolve({ ok: false, problem: 'full' });
    await saving;
    await settled(() => {
      panel.show(PAGE_B);
      panel.show(PAGE);
      expect(panel.drafts.value).toEqual({ 'figure:1': typed('chậm') });
    });
  });

  test('is forgotten once the reader has thrown it away', async () => {
    const { store } = openWindow();
    const { panel } = openWindow({ store: { ...store, keepDraft: full } });
    panel.draft(FIGURE, typed('bỏ đi'));
    panel.draft(FIGURE, typed(''));
    panel.show(null);
    panel.show(PAGE);
    expect(panel.drafts.value).toEqual({});
  });
});
