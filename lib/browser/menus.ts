import { type Browser, browser } from 'wxt/browser';
import type { NoteWanted } from './begin-note.ts';

/** The titles of our entries, in the reader's language. */
export interface MenuTitles {
  readonly selection: string;
  readonly page: string;
  readonly allNotes: string;
}

/** What the reader chose. Each is told within the click, since only there may a panel be opened. */
export interface MenuEvents {
  onNote(tab: Browser.tabs.Tab, wanted: NoteWanted): void;
  onAllNotes(): void;
}

const PARENT = 'doi-chieu';
const SELECTION = 'note-selection';
const PAGE = 'note-page';
const ALL_NOTES = 'all-notes';
/** Pages of the browser itself let no extension in. */
const READABLE = ['http://*/*', 'https://*/*', 'file:///*'];

/** To be called whenever the background starts: the browser starts it to tell of a click. */
export function hearMenus({ onNote, onAllNotes }: MenuEvents): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', editable, frameId }, tab) => {
    if (menuItemId === ALL_NOTES) onAllNotes();
    if (tab === undefined) return;
    const where = editable ? 'field' : (frameId ?? 0) === 0 ? 'page' : 'frame';
    if (menuItemId === SELECTION) onNote(tab, { on: 'selection', text: selectionText, where });
    if (menuItemId === PAGE) onNote(tab, { on: 'page' });
  });
}

/**
 * Sets the entries: those of pages only if they are `wanted`, the one of the toolbar button always. The browser keeps them
 * over restarts, so that this is called when something changes. What is asked while it works is done after it.
 */
export function createMenus(): { readonly set: (titles: MenuTitles, wanted: boolean) => Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  const put = async (titles: MenuTitles, wanted: boolean): Promise<void> => {
    await browser.contextMenus.removeAll();
    for (const entry of entriesOf(titles, wanted)) create(entry);
  };
  return {
    set(titles, wanted) {
      last = last.then(() => put(titles, wanted)).catch(() => {});
      return last;
    },
  };
}

type Entry = Browser.contextMenus.CreateProperties;

function entriesOf({ selection, page, allNotes }: MenuTitles, wanted: boolean): readonly Entry[] {
  const onPages: readonly Entry[] = [
    { id: PARENT, title: 'Đối chiếu', contexts: ['selection', 'page'], documentUrlPatterns: READABLE },
    { id: SELECTION, parentId: PARENT, title: selection, contexts: ['selection'] },
    { id: PAGE, parentId: PARENT, title: page, contexts: ['page'] },
  ];
  const onButton: Entry = { id: ALL_NOTES, title: allNotes, contexts: [ON_BUTTON] };
  return [...(wanted ? onPages : []), onButton];
}

const ON_BUTTON = import.meta.env.FIREFOX ? ('browser_action' as const) : ('action' as const);

function create(entry: Entry): void {
  // one that is there already is no error of the reader's; reading the error keeps it out of the console
  browser.contextMenus.create(entry, () => void browser.runtime.lastError);
}
