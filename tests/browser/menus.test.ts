import { beforeEach, expect, test, vi } from 'vitest';
import { fakeEvent } from './fakes.ts';

type Entry = { id: string; parentId?: string; title: string; contexts: string[] };
const { api } = vi.hoisted(() => ({ api: { contextMenus: {} as Record<string, unknown>, runtime: {} } }));
vi.mock('wxt/browser', () => ({ browser: api }));
vi.stubEnv('FIREFOX', '');
const { createMenus, hearMenus } = await import('../../lib/browser/menus.ts');

const TITLES = { selection: 'Ghi chú cho đoạn này', page: 'Ghi chú cho trang này', allNotes: 'Tất cả ghi chú' };
const TAB = { id: 7, windowId: 3 };
let there: Map<string, Entry>;
const onClicked = fakeEvent<[object, object?]>();

beforeEach(() => {
  there = new Map();
  Object.assign(api.contextMenus, {
    onClicked,
    // as the browser does: it takes a while, and refuses an entry that is there
    removeAll: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      there.clear();
    },
    create(entry: Entry, done: () => void) {
      if (there.has(entry.id) || (entry.parentId !== undefined && !there.has(entry.parentId)))
        throw new Error(entry.id);
      there.set(entry.id, entry);
      done();
    },
  });
});

test('one parent, under it what can be noted, and all notes on the toolbar button', async () => {
  await createMenus().set(TITLES, true);
  expect([...there.values()].map(({ title, contexts }) => [title, contexts])).toEqual([
    ['Đối chiếu', ['selection', 'page']],
    ['Ghi chú cho đoạn này', ['selection']],
    ['Ghi chú cho trang này', ['page']],
    ['Tất cả ghi chú', ['action']],
  ]);
});

test('switched off, pages have no entry; asked for twice at once, each is there once', async () => {
  const menus = createMenus();
  await Promise.all([menus.set(TITLES, true), menus.set(TITLES, true), menus.set(TITLES, false)]);
  expect([...there.values()].map(({ title }) => title)).toEqual(['Tất cả ghi chú']);
  await menus.set(TITLES, true);
  expect(there.size).toBe(4);
});

test('what the reader chooses is told, with where it was selected', () => {
  const onNote = vi.fn();
  const onAllNotes = vi.fn();
  hearMenus({ onNote, onAllNotes });
  onClicked.emit({ menuItemId: 'note-selection', selectionText: 'a', editable: false, frameId: 0 }, TAB);
  onClicked.emit({ menuItemId: 'note-selection', selectionText: 'b', editable: false, frameId: 4 }, TAB);
  onClicked.emit({ menuItemId: 'note-selection', selectionText: 'c', editable: true, frameId: 0 }, TAB);
  onClicked.emit({ menuItemId: 'note-page', editable: false }, TAB);
  onClicked.emit({ menuItemId: 'note-page', editable: false });
  onClicked.emit({ menuItemId: 'all-notes', editable: false }, TAB);
  expect(onNote.mock.calls).toEqual([
    [TAB, { on: 'selection', text: 'a', where: 'page' }],
    [TAB, { on: 'selection', text: 'b', where: 'frame' }],
    [TAB, { on: 'selection', text: 'c', where: 'field' }],
    [TAB, { on: 'page' }],
  ]);
  expect(onAllNotes).toHaveBeenCalledOnce();
});
