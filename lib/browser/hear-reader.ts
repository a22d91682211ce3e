import { type Browser, browser } from 'wxt/browser';
import { announce } from './ask.ts';
import { beginNote, type NoteWanted } from './begin-note.ts';
import { callPage, type OneOffCalls } from './call-page.ts';
import { injectPage } from './inject.ts';
import { checkSelection, optionsFor, sourceFromSelection, toggleMarksIn } from './menu-acts.ts';
import { hearMenus } from './menus.ts';
import { openPanel, pressPanel } from './open-panel.ts';
import { leaveFocus } from './panel-focus.ts';
import { urlOf } from './tabs.ts';
import { leaveWish } from './wishes.ts';

type Tab = Pick<Browser.tabs.Tab, 'id' | 'windowId' | 'title'>;

/** Does what the reader asks of the toolbar's button, by keys and in menus. To be called whenever the background starts. */
export function hearReader(): void {
  const action = browser.action ?? browser.browserAction;
  action.onClicked.addListener(onPressed);
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab === undefined) return;
    if (command === 'open-panel') {
      onPressed(tab);
      // the hands are on the keys: what comes next is read, or gone through, there
      void leaveFocus(tab.windowId, Date.now());
    }
    if (command === 'check-selection') void checkSelection(tab, { text: '', frameId: 0, isField: false });
    if (command === 'note') void onNote(tab, { on: 'any' });
    if (command === 'next-figure') void onPageKey(tab, 'step', { by: 1 });
    if (command === 'previous-figure') void onPageKey(tab, 'step', { by: -1 });
    if (command === 'toggle-marks') void onPageKey(tab, 'toggle', null);
  });
  hearMenus({
    onNote: (tab, wanted) => void onNote(tab, wanted),
    onCheckSelection: (tab, selection) => void checkSelection(tab, selection),
    onSourceSelection: (tab, selection) => void sourceFromSelection(tab, selection),
    onCheckPage: (tab) => void onAsked(tab, openPanel(tab.windowId)),
    onToggleMarks: (tab) => void toggleMarksIn(tab),
    onAllNotes: () => void browser.tabs.create({ url: browser.runtime.getURL('/notes.html' as '/sidepanel.html') }),
    onSources: () => void browser.tabs.create({ url: browser.runtime.getURL('/sources.html' as '/sidepanel.html') }),
    onOptions: (tab) => void optionsFor(tab),
  });
}

const onPressed = (tab: Tab) => void onAsked(tab, pressPanel(tab));

/**
 * One click or key press: both begin at once, since the browser forgets the click as soon as something is awaited. Gives
 * whether the page script is in the tab.
 */
async function onAsked({ id }: Tab, opened: Promise<void>): Promise<boolean> {
  const injected = id === undefined ? null : injectPage(id);
  opened.catch(() => {});
  const answer = await injected;
  if (id === undefined || answer === null) return false;
  if (answer.ok) return true;
  // the click gave access to whatever page can be read at all
  const { code } = answer.problem;
  announce('page-refused', { tabId: id, code: code === 'no-access' ? 'browser-page' : code });
  return false;
}

async function onNote(tab: Tab, wanted: NoteWanted): Promise<void> {
  const { id } = tab;
  const isIn = await onAsked(tab, openPanel(tab.windowId));
  if (id === undefined) return;
  const wish = await beginNote(wanted, { id, url: await urlOf(id) }, isIn);
  if (wish !== null) await leaveWish(id, wish, Date.now());
}

/** A key for the page itself: the panel is left as it is. The page script puts off what it cannot do before it has read. */
async function onPageKey<K extends 'step' | 'toggle'>(
  { id }: Tab,
  call: K,
  body: OneOffCalls[K]['ask'],
): Promise<void> {
  if (id !== undefined && (await injectPage(id)).ok) await callPage(id, call, body);
}
