import { type Browser, browser } from 'wxt/browser';
import type { NoteWanted } from './begin-note.ts';

type Tab = Browser.tabs.Tab;
type Entry = Browser.contextMenus.CreateProperties;

/** Our entries, by what they do. */
type Item =
  | 'check-selection'
  | 'source-selection'
  | 'note-selection'
  | 'check-page'
  | 'note-page'
  | 'marks-page'
  | 'marks-button'
  | 'all-notes'
  | 'sources'
  | 'options';

/** The titles of our entries, in the reader's language. */
export type MenuTitles = Readonly<Record<Item, string>>;

/** A selection as the browser tells it. */
export interface ToldSelection {
  /** The browser's words for it, often without its line breaks. */
  readonly text: string;
  /** The frame that it stands in; 0 is the page itself. */
  readonly frameId: number;
  /** Does it stand in a field that can be written in? */
  readonly isField: boolean;
}

/** What the reader chose. Each is told within the click, since only there may a panel be opened. */
export interface MenuEvents {
  onNote(tab: Tab, wanted: NoteWanted): void;
  onCheckPage(tab: Tab): void;
  onCheckSelection(tab: Tab, selection: ToldSelection): void;
  onSourceSelection(tab: Tab, selection: ToldSelection): void;
  /** Show the marks on this tab's site, or hide them: the other of what is. */
  onToggleMarks(tab: Tab): void;
  onAllNotes(): void;
  onSources(): void;
  onOptions(tab: Tab | undefined): void;
}

const PARENT = 'doi-chieu';
/** Pages of the browser itself let no extension in. */
const READABLE = ['http://*/*', 'https://*/*', 'file:///*'];
const ON_BUTTON = import.meta.env.FIREFOX ? ('browser_action' as const) : ('action' as const);

/** To be called whenever the background starts: the browser starts it to tell of a click. */
export function hearMenus(events: MenuEvents): void {
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId, selectionText = '', editable = false, frameId = 0 }, tab) => {
      if (menuItemId === 'all-notes') events.onAllNotes();
      if (menuItemId === 'sources') events.onSources();
      if (menuItemId === 'options') events.onOptions(tab);
      if (tab === undefined) return;
      const where = editable ? 'field' : frameId === 0 ? 'page' : 'frame';
      if (menuItemId === 'check-selection')
        events.onCheckSelection(tab, { text: selectionText, frameId, isField: editable });
      if (menuItemId === 'source-selection')
        events.onSourceSelection(tab, { text: selectionText, frameId, isField: editable });
      if (menuItemId === 'note-selection') events.onNote(tab, { on: 'selection', text: selectionText, where });
      if (menuItemId === 'check-page') events.onCheckPage(tab);
      if (menuItemId === 'note-page') events.onNote(tab, { on: 'page' });
      if (menuItemId === 'marks-page' || menuItemId === 'marks-button') events.onToggleMarks(tab);
    },
  );
}

/**
 * Sets the entries: those of pages only if they are `wanted`, those of the toolbar button always. The browser keeps them
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

function entriesOf(titles: MenuTitles, wanted: boolean): readonly Entry[] {
  const parent: Entry = {
    id: PARENT,
    title: 'Đối chiếu',
    contexts: ['selection', 'page'],
    documentUrlPatterns: READABLE,
  };
  const under = (id: Item, context: 'selection' | 'page'): Entry => ({
    id,
    parentId: PARENT,
    title: titles[id],
    contexts: [context],
  });
  const onPages: readonly Entry[] = [
    parent,
    under('check-selection', 'selection'),
    under('note-selection', 'selection'),
    under('source-selection', 'selection'),
    under('check-page', 'page'),
    under('note-page', 'page'),
    under('marks-page', 'page'),
  ];
  // a browser that puts its own "options" beside them lists ours all the same: it has the site of this tab ready
  const onButton = (['marks-button', 'all-notes', 'sources', 'options'] as const).map(
    (id): Entry => ({ id, title: titles[id], contexts: [ON_BUTTON] }),
  );
  return [...(wanted ? onPages : []), ...onButton];
}

function create(entry: Entry): void {
  // one that is there already is no error of the reader's; reading the error keeps it out of the console
  browser.contextMenus.create(entry, () => void browser.runtime.lastError);
}
