import { describe, expect, test, vi } from 'vitest';
import { freshLists } from './all-notes-lists.ts';

const { openWindow, openList } = freshLists();

describe('drafts', () => {
  test('of all pages, thrown away and brought back', async () => {
    const store = openWindow();
    const draft = { slot: 'page', base: [], tags: [], target: null };
    await store.keepDraft('https://a.example.com/1', { ...draft, id: 'd1', text: 'một' });
    await store.keepDraft('https://b.example.com/2', { ...draft, id: 'd2', text: 'hai' });
    const { drafts } = openList(store);
    await drafts.load();
    const shown = () => drafts.list.value.map(({ url, draft: { text, discarded } }) => [url, text, discarded]);
    expect(new Set(shown())).toEqual(
      new Set([
        ['https://a.example.com/1', 'một', false],
        ['https://b.example.com/2', 'hai', false],
      ]),
    );
    await drafts.discard('d1');
    expect(shown()).toContainEqual(['https://a.example.com/1', 'một', true]);
    const other = openList();
    await other.drafts.load();
    expect(other.drafts.list.value).toHaveLength(1);
    await drafts.bringBack('d1');
    expect(shown()).toContainEqual(['https://a.example.com/1', 'một', false]);
  });

  test('are read again when another window changes them', async () => {
    const here = openList();
    await here.drafts.load();
    const draft = { slot: 'page', base: [], tags: [], target: null };
    const url = 'https://a.example.com/1';
    const other = openWindow();
    const shown = () => here.drafts.list.value.map((one) => one.draft.text);
    await other.restoreDraft(url, { ...draft, id: 'd1', text: 'một' });
    await vi.waitFor(() => expect(shown()).toEqual(['một']));
    await other.keepDraft(url, { ...draft, id: 'd2', text: 'một, hai', replaces: { id: 'd1', text: 'một', tags: [] } });
    await vi.waitFor(() => expect(shown()).toEqual(['một, hai']));
    await other.dropDraft(url, { id: 'd2', text: 'một, hai', tags: [] });
    await vi.waitFor(() => expect(shown()).toEqual([]));
  });

  test('asked for again and again are read as they are after the last time', async () => {
    const store = openWindow();
    const dump = vi.fn(store.dump);
    const { drafts } = openList({ ...store, dump });
    const first = drafts.load();
    await store.keepDraft('https://a.example.com/1', {
      ...{ id: 'd1', text: 'một', slot: 'page', base: [], tags: [], target: null },
    });
    await Promise.all([first, drafts.load(), drafts.load(), drafts.load()]);
    expect(drafts.list.value).toHaveLength(1);
    expect(dump.mock.calls.length).toBeLessThanOrEqual(2);
  });
});
