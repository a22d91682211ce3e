import { beforeEach, expect, test, vi } from 'vitest';
import { fakeEvent } from './fakes.ts';

type Entry = { id: string; parentId?: string; title: string; contexts: string[] };
const { api } = vi.hoisted(() => ({ api: { contextMenus: {} as Record<string, unknown>, runtime: {} } }));
vi.mock('wxt/browser', () => ({ browser: api }));
vi.stubEnv('FIREFOX', '');
const { createMenus, hearMenus } = await import('../../lib/browser/menus.ts');

const TITLES = {
  'check-selection': 'Đối chiếu đoạn đã chọn',
  'note-selection': 'Ghi chú cho đoạn này',
  'source-selection': 'Lấy đoạn này làm nguồn',
  'check-page': 'Đối chiếu trang này',
  'note-page': 'Ghi chú cho trang này',
  'marks-page': 'Ẩn/hiện dấu',
  'marks-button': 'Ẩn/hiện dấu trên trang web này',
  'all-notes': 'Tất cả ghi chú',
  sources: 'Nguồn đối chiếu',
  options: 'Cài đặt',
};
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

const ON_BUTTON = ['Ẩn/hiện dấu trên trang web này', 'Tất cả ghi chú', 'Nguồn đối chiếu', 'Cài đặt'];

test('one parent, under it what can be done with a selection and a page; what is of all pages on the toolbar button', async () => {
  await createMenus().set(TITLES, true);
  expect([...there.values()].map(({ title, contexts, parentId }) => [title, contexts, parentId])).toEqual([
    ['Đối chiếu', ['selection', 'page'], undefined],
    ['Đối chiếu đoạn đã chọn', ['selection'], 'doi-chieu'],
    ['Ghi chú cho đoạn này', ['selection'], 'doi-chieu'],
    ['Lấy đoạn này làm nguồn', ['selection'], 'doi-chieu'],
    ['Đối chiếu trang này', ['page'], 'doi-chieu'],
    ['Ghi chú cho trang này', ['page'], 'doi-chieu'],
    ['Ẩn/hiện dấu', ['page'], 'doi-chieu'],
    ...ON_BUTTON.map((title) => [title, ['action'], undefined]),
  ]);
});

test('switched off, pages have no entry; asked for twice at once, each is there once', async () => {
  const menus = createMenus();
  await Promise.all([menus.set(TITLES, true), menus.set(TITLES, true), menus.set(TITLES, false)]);
  expect([...there.values()].map(({ title }) => title)).toEqual(ON_BUTTON);
  await menus.set(TITLES, true);
  expect(there.size).toBe(11);
});

const heard: [string, ...unknown[]][] = [];
const hear =
  (name: string) =>
  (...args: unknown[]) =>
    void heard.push([name, ...args]);

test('what the reader chooses is told, with where it was selected', () => {
  hearMenus({
    onNote: hear('note'),
    onCheckPage: hear('check page'),
    onCheckSelection: hear('check selection'),
    onSourceSelection: hear('source selection'),
    onToggleMarks: hear('marks'),
    onAllNotes: hear('all notes'),
    onSources: hear('sources'),
    onOptions: hear('options'),
  });
  const choose = (menuItemId: string, more: object = {}, tab: object | undefined = TAB) =>
    onClicked.emit({ menuItemId, editable: false, ...more }, tab);
  choose('note-selection', { selectionText: 'a', frameId: 0 });
  choose('note-selection', { selectionText: 'b', frameId: 4 });
  choose('note-selection', { selectionText: 'c', editable: true, frameId: 0 });
  choose('note-page');
  choose('check-selection', { selectionText: 'd', frameId: 4 });
  choose('source-selection', { selectionText: 'e', frameId: 0 });
  choose('check-page');
  choose('marks-page');
  choose('marks-button');
  choose('all-notes');
  choose('sources');
  choose('options');
  // without a tab nothing can be done with a page
  onClicked.emit({ menuItemId: 'note-page', editable: false });
  onClicked.emit({ menuItemId: 'check-page', editable: false });
  onClicked.emit({ menuItemId: 'options', editable: false });
  expect(heard).toEqual([
    ['note', TAB, { on: 'selection', text: 'a', where: 'page' }],
    ['note', TAB, { on: 'selection', text: 'b', where: 'frame' }],
    ['note', TAB, { on: 'selection', text: 'c', where: 'field' }],
    ['note', TAB, { on: 'page' }],
    ['check selection', TAB, { text: 'd', frameId: 4, isField: false }],
    ['source selection', TAB, { text: 'e', frameId: 0, isField: false }],
    ['check page', TAB],
    ['marks', TAB],
    ['marks', TAB],
    ['all notes'],
    ['sources'],
    ['options', TAB],
    ['options', undefined],
  ]);
});
